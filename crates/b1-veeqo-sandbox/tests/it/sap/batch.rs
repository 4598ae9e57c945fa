//! `$batch`: order, atomicity, references, and how failures are told.

use crate::sap::rig::{Rig, delivery_body, header, order_body, text_of};
use b1_veeqo_sandbox::Response;
use b1_veeqo_sandbox::sap::Kind;
use serde_json::{Value, json};

/// One operation of a change set: id, request line, extra headers, body.
type Op<'a> = (&'a str, &'a str, &'a str, Value);

fn change_set(operations: &[Op<'_>]) -> String {
    let mut text = "Content-Type: multipart/mixed;boundary=cs\r\n\r\n".to_owned();
    for (id, line, headers, body) in operations {
        let id = if id.is_empty() { String::new() } else { format!("Content-ID: {id}\r\n") };
        let body = if body.is_null() { String::new() } else { body.to_string() };
        text += &format!(
            "--cs\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n{id}\r\n\
             {line}\r\nContent-Type: application/json\r\n{headers}\r\n{body}\r\n"
        );
    }
    text + "--cs--\r\n"
}

fn get(path: &str) -> String {
    format!(
        "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET {path}\r\n\r\n\r\n"
    )
}

fn send(rig: &mut Rig, version: &str, parts: &[String]) -> Response {
    let mut body: String = parts.iter().map(|part| format!("--batch_x\r\n{part}")).collect();
    body += "--batch_x--\r\n";
    let kind = [("Content-Type", "multipart/mixed;boundary=batch_x")];
    rig.raw("POST", &format!("/b1s/{version}/$batch"), &kind, body.as_bytes())
}

fn claims(rig: &mut Rig) {
    rig.create(
        "UserTablesMD",
        &json!({ "TableName": "KEYS", "TableDescription": "k", "TableType": "bott_NoObject" }),
    );
}

fn statuses(answer: &Response) -> Vec<String> {
    text_of(answer)
        .lines()
        .filter_map(|line| line.strip_prefix("HTTP/1.1 "))
        .map(|line| line[..3].to_owned())
        .collect()
}

#[test]
fn parts_run_in_order_and_ids_stand_where_the_version_puts_them() {
    let mut rig = Rig::new();
    let parts = |version: &str| {
        [
            get(&format!("/b1s/{version}/Items('A')?$select=ItemCode")),
            change_set(&[
                ("7", &format!("POST /b1s/{version}/Orders HTTP/1.1"), "", order_body(1)),
                ("8", "PATCH $7", "", json!({ "Comments": "by reference" })),
            ]),
        ]
    };
    let v2 = send(&mut rig, "v2", &parts("v2"));
    assert_eq!((v2.status, statuses(&v2)), (200, vec!["200".to_owned(), "201".to_owned(), "204".to_owned()]));
    let text = text_of(&v2);
    assert!(
        text.contains("Content-Transfer-Encoding: binary\r\nContent-ID: 7\r\n\r\nHTTP/1.1 201 Created\r\n"),
        "{text}"
    );
    assert!(text.contains("multipart/mixed; boundary=changesetresponse_"));
    assert_eq!(rig.get("Orders(1)")["Comments"], json!("by reference"));
    let v1 = send(&mut rig, "v1", &parts("v1"));
    assert_eq!(v1.status, 202);
    assert!(text_of(&v1).contains("HTTP/1.1 201 Created\r\nContent-ID: 7\r\n"));
}

#[test]
fn a_failed_change_set_is_one_part_at_batch_level_and_rolls_back() {
    let mut rig = Rig::new();
    claims(&mut rig);
    let claim = |id| ("1", "POST /b1s/v2/U_KEYS", "", json!({ "Code": id, "Name": id }));
    let mut unknown = order_body(1);
    unknown["CardCode"] = json!("NOBODY");
    let answer = send(
        &mut rig,
        "v2",
        &[
            change_set(&[claim("k1"), ("2", "POST Orders", "", order_body(1))]),
            change_set(&[claim("k2"), ("2", "POST Orders", "", unknown)]),
            get("/b1s/v2/Items('A')"),
        ],
    );
    assert_eq!(
        (answer.status, statuses(&answer)),
        (200, vec!["201".to_owned(), "201".to_owned(), "400".to_owned()])
    );
    let text = text_of(&answer);
    assert_eq!(text.matches("boundary=changesetresponse_").count(), 1, "the failed one is not nested");
    let failed = text.rsplit("--batchresponse_").nth(1).unwrap();
    assert!(
        failed.contains("-2028") && !failed.contains("Content-ID"),
        "it does not say which operation: {failed}"
    );
    assert_eq!(rig.company.user_codes("KEYS").collect::<Vec<_>>(), ["k1"], "k2 is rolled back");
}

#[test]
fn a_claimed_key_refuses_the_second_document() {
    let mut rig = Rig::new();
    claims(&mut rig);
    let fenced = change_set(&[
        ("1", "POST U_KEYS", "", json!({ "Code": "order 1", "Name": "order 1" })),
        ("2", "POST Orders", "Prefer: return-no-content\r\n", order_body(2)),
    ]);
    let first = send(&mut rig, "v2", std::slice::from_ref(&fenced));
    assert_eq!(statuses(&first), ["201", "204"]);
    assert!(text_of(&first).contains("Location: /b1s/v2/Orders(1)\r\n"));
    let second = send(&mut rig, "v2", &[fenced]);
    assert_eq!(statuses(&second), ["400"]);
    assert!(text_of(&second).contains("-2035"));
    assert_eq!((rig.company.documents(Kind::Order).count(), rig.a().1), (1, 2.into()));
}

#[test]
fn nothing_runs_after_the_first_failure() {
    let mut rig = Rig::new();
    let order = |id| change_set(&[(id, "POST Orders", "", order_body(1))]);
    let answer = send(&mut rig, "v2", &[order("1"), get("/b1s/v2/Orders(99)"), order("2")]);
    assert_eq!(statuses(&answer), ["201", "404"]);
    assert_eq!(rig.company.documents(Kind::Order).count(), 1);
}

#[test]
fn a_body_that_ends_early_is_refused_whole() {
    let mut rig = Rig::new();
    let kind = [("Content-Type", "multipart/mixed;boundary=batch_x")];
    let part = change_set(&[("1", "POST Orders", "", order_body(1))]);
    let cut = format!("--batch_x\r\n{}", &part[..part.len() - 8]);
    let answer = rig.raw("POST", "/b1s/v2/$batch", &kind, cut.as_bytes());
    assert_eq!(answer.status, 400);
    assert!(
        text_of(&answer).contains("-1000") && text_of(&answer).contains("Incomplete Batch Request Body!")
    );
    assert_eq!(rig.company.documents(Kind::Order).count(), 0);
    let nested = send(&mut rig, "v2", &[change_set(&[("1", "GET Items('A')", "", Value::Null)])]);
    assert_eq!(nested.status, 400, "reads stand outside change sets");
}

#[test]
fn v2_change_sets_need_content_ids_and_v1_does_not() {
    let mut rig = Rig::new();
    let part = [change_set(&[("", "POST Orders", "", order_body(1))])];
    assert_eq!(send(&mut rig, "v2", &part).status, 400);
    assert_eq!(statuses(&send(&mut rig, "v1", &part)), ["201"]);
}

#[test]
fn tags_are_not_looked_at_inside_a_batch() {
    let mut rig = Rig::new();
    rig.order(1);
    let stale = "If-Match: W/\"0000000000000000000000000000000000000000\"\r\n";
    let part = [change_set(&[("1", "PATCH Orders(1)", stale, json!({ "Comments": "x" }))])];
    assert_eq!(statuses(&send(&mut rig, "v2", &part)), ["204"]);
    rig.company.settings.etag_in_batch = true;
    assert_eq!(statuses(&send(&mut rig, "v2", &part)), ["412"]);
}

#[test]
fn an_approval_draft_in_a_change_set_shows_by_its_location() {
    let mut rig = Rig::with(|settings| {
        settings.approval_for.insert(Kind::Order);
    });
    let quiet = [change_set(&[("1", "POST Orders", "Prefer: return-no-content\r\n", order_body(1))])];
    assert!(text_of(&send(&mut rig, "v2", &quiet)).contains("Location: /b1s/v2/Drafts(1)\r\n"));
    let loud = [change_set(&[("1", "POST Orders", "", order_body(1))])];
    assert_eq!(statuses(&send(&mut rig, "v2", &loud)), ["400"]);
}

#[test]
fn a_refusal_may_come_back_as_a_bare_proxy_error() {
    let mut rig = Rig::with(|settings| settings.proxy_error_for_refused_change_set = true);
    let answer =
        send(&mut rig, "v2", &[change_set(&[("1", "POST DeliveryNotes", "", delivery_body(99, 1))])]);
    assert_eq!(statuses(&answer), ["502"]);
    assert!(!text_of(&answer).contains("-2028"));
}

#[test]
fn an_encoded_slash_passes_inside_a_batch() {
    let mut rig = Rig::with(|settings| settings.encoded_slash_in_keys = false);
    let now = rig.now;
    rig.company.add_item(b1_veeqo_sandbox::sap::NewItem::new("A/B", "slash"), now);
    let answer = send(&mut rig, "v2", &[get("/b1s/v2/Items('A%2FB')")]);
    assert_eq!(statuses(&answer), ["200"]);
    assert!(header(&answer, "Content-Type").unwrap().starts_with("multipart/mixed;boundary=batchresponse_"));
}

#[test]
fn a_change_set_may_leave_what_was_done_before_its_refusal() {
    for (atomic, rows) in [(true, 0), (false, 1)] {
        let mut rig = Rig::with(|settings| settings.atomic_change_sets = atomic);
        claims(&mut rig);
        let mut order = order_body(1);
        order["CardCode"] = json!("NOBODY");
        let claim = json!({ "Code": "a", "Name": "a" });
        let set =
            change_set(&[("1", "POST /b1s/v2/U_KEYS", "", claim), ("2", "POST /b1s/v2/Orders", "", order)]);
        let answer = text_of(&send(&mut rig, "v2", &[set]));
        assert!(answer.contains("-2028"), "{answer}");
        assert_eq!(rig.company.user_codes("KEYS").count(), rows, "atomic: {atomic}");
    }
}
