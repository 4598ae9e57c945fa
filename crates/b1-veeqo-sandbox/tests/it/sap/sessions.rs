//! Login, cookies, idle timeout and dead sessions.

use crate::sap::rig::{Rig, header, json_of, text_of};
use serde_json::json;

#[test]
fn login_sets_both_cookies_as_the_server_spells_them() {
    let mut rig = Rig::new();
    let body = json!({ "CompanyDB": "SBODEMO", "UserName": "manager", "Password": "1234" });
    let answer = rig.send("POST", "/b1s/v1/Login", &[], Some(&body));
    let session = json_of(&answer);
    let id = session["SessionId"].as_str().unwrap();
    let cookies: Vec<_> =
        answer.headers.iter().filter(|(name, _)| name == "Set-Cookie").map(|(_, v)| v).collect();
    assert_eq!(cookies, [&format!("B1SESSION={id};HttpOnly;"), &"ROUTEID=.node1; path=/b1s".to_owned()]);
    assert_eq!(session["SessionTimeout"], json!(30));
    assert_eq!(session["odata.metadata"], json!("http://sap.test/b1s/v1/$metadata#B1Sessions/@Element"));
    assert_eq!(header(&answer, "DataServiceVersion"), Some("3.0"));
}

#[test]
fn wrong_password_and_unknown_company_are_not_dead_sessions() {
    let mut rig = Rig::new();
    let body = json!({ "CompanyDB": "SBODEMO", "UserName": "manager", "Password": "no" });
    let answer = rig.post("Login", &body);
    assert_eq!((answer.status, json_of(&answer)["error"]["code"].clone()), (401, json!("-304")));
    let body = json!({ "CompanyDB": "NOPE", "UserName": "manager", "Password": "1234" });
    let answer = rig.post("Login", &body);
    assert_eq!(answer.status, 401);
    assert!(text_of(&answer).contains("-5027"));
}

#[test]
fn the_idle_time_slides_and_a_dead_session_answers_301() {
    let mut rig = Rig::new();
    for _ in 0..4 {
        rig.later(29 * 60);
        rig.get("Items('A')?$select=ItemCode");
    }
    rig.later(30 * 60);
    let answer = rig.send("GET", "/b1s/v1/Items('A')", &[], None);
    let body = json!({ "error": { "code": 301, "message": {
        "lang": "en-us", "value": "Invalid session or session already timeout." } } });
    assert_eq!((answer.status, json_of(&answer)), (401, body));
    rig.login();
    assert_eq!(rig.post("Logout", &json!({})).status, 204);
    assert_eq!(rig.send("GET", "/b1s/v2/Items", &[], None).status, 401);
}

#[test]
fn routes_are_case_sensitive_and_the_route_cookie_is_optional() {
    let mut rig = Rig::new();
    let body = json!({ "CompanyDB": "SBODEMO", "UserName": "manager", "Password": "1234" });
    let session = json_of(&rig.post("Login", &body))["SessionId"].as_str().unwrap().to_owned();
    rig.company.drop_sessions();
    let lower = rig.post("login", &body);
    assert_eq!((lower.status, json_of(&lower)["error"]["code"].clone()), (401, json!("301")));
    let fresh = json_of(&rig.post("Login", &body))["SessionId"].as_str().unwrap().to_owned();
    assert_ne!(session, fresh, "ids are never given twice");
    let only = format!("B1SESSION={fresh}");
    let request = b1_veeqo_sandbox::Request {
        method: "GET".to_owned(),
        target: "/b1s/v2/Items/$count".to_owned(),
        headers: vec![("cookie".to_owned(), only)],
        body: Vec::new(),
    };
    let answer = b1_veeqo_sandbox::sap::handle(&mut rig.company, &request, rig.now);
    assert_eq!((answer.status, text_of(&answer).as_str()), (200, "4"));
}

#[test]
fn ping_needs_no_session() {
    let mut rig = Rig::new();
    rig.company.drop_sessions();
    let answer = rig.send("GET", "/ping/", &[], None);
    assert_eq!(json_of(&answer)["message"], json!("pong"));
    assert_eq!(rig.send("GET", "/elsewhere", &[], None).status, 404);
}
