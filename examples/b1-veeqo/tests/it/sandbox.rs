//! `sandbox`: serves both vendors to anybody until it is stopped.

use crate::program::{Program, Running};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpStream;

/// One request as any client in any language would send it; the answer's head and body.
fn exchange(url: &str, request: &str) -> String {
    let authority = url.strip_prefix("http://").unwrap().split('/').next().unwrap();
    let mut stream = TcpStream::connect(authority).unwrap();
    let request = request.replace("\r\n\r\n", &format!("\r\nHost: {authority}\r\nConnection: close\r\n\r\n"));
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn started(program: &Program, arguments: &[&str]) -> (Running, Value) {
    let mut sandbox = program.start(arguments);
    let printed = sandbox.lines_to("}").concat();
    (sandbox, serde_json::from_str(&printed).unwrap())
}

#[test]
fn both_sides_answer_to_the_printed_credentials_until_stopped() {
    let program = Program::new();
    let (sandbox, printed) = started(&program, &["sandbox", "--json"]);
    let (sap, veeqo) = (&printed["sap"], &printed["veeqo"]);
    let login = json!({
        "CompanyDB": sap["company_db"], "UserName": sap["username"], "Password": sap["password"],
    })
    .to_string();
    let request = format!(
        "POST /b1s/v2/Login HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{login}",
        login.len()
    );
    let answer = exchange(sap["url"].as_str().unwrap(), &request);
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("SessionId"), "{answer}");

    let key = veeqo["api_key"].as_str().unwrap();
    let request = format!("GET /current_company HTTP/1.1\r\nx-api-key: {key}\r\n\r\n");
    let answer = exchange(veeqo["url"].as_str().unwrap(), &request);
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let answer = exchange(veeqo["url"].as_str().unwrap(), "GET /current_company HTTP/1.1\r\n\r\n");
    assert!(answer.starts_with("HTTP/1.1 401"), "{answer}");

    sandbox.terminate();
    let outcome = sandbox.outcome();
    assert_eq!((outcome.code, outcome.stderr.as_str()), (Some(0), ""), "{outcome:?}");
}

#[test]
fn people_read_addresses_and_credentials() {
    let program = Program::new();
    let mut sandbox = program.start(&["sandbox", "--seed", "7"]);
    let printed = sandbox.lines_to("Both are simulated").concat();
    for word in ["SAP Business One  http://127.0.0.1:", "/b1s/v2", "CompanyDB", "Password", "x-api-key"] {
        assert!(printed.contains(word), "{printed}");
    }
    sandbox.terminate();
    assert_eq!(sandbox.outcome().code, Some(0));
}

/// The day begins with the first of its goods in Veeqo, and is told part by part; both sides are served during it and after.
#[test]
fn a_day_is_played_once_goods_have_travelled() {
    let program = Program::new();
    let mut sandbox = program.start(&["sandbox", "--day", "1"]);
    let printed = sandbox.lines_to("Both are simulated");
    let word = |beginning: &str| {
        let line = printed.iter().find(|line| line.trim_start().starts_with(beginning)).unwrap();
        line.split_whitespace().last().unwrap().to_owned()
    };
    let (url, key) = (word("Veeqo"), word("x-api-key"));
    let goods = json!({ "product": { "title": "Adapter", "product_variants_attributes": [
        { "title": "Adapter", "sku_code": "A/B#1", "price": 9.5 },
    ] } })
    .to_string();
    let request = format!(
        "POST /products HTTP/1.1\r\nx-api-key: {key}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{goods}",
        goods.len()
    );
    let answer = exchange(&url, &request);
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    let told = sandbox.lines_to("the day is over");
    let parts: Vec<_> = told.iter().filter_map(|line| line.split_once(": ")).map(|(part, _)| part).collect();
    assert_eq!(parts, ["morning", "noon", "afternoon", "evening", "afterwards"]);

    let asked = format!("GET /orders?page_size=100 HTTP/1.1\r\nx-api-key: {key}\r\n\r\n");
    let answer = exchange(&url, &asked);
    assert!(answer.contains("TRK"), "parcels have left: {answer}");
    sandbox.terminate();
    assert_eq!(sandbox.outcome().code, Some(0));
}

#[test]
fn ports_and_faults_that_cannot_be_are_refused() {
    let program = Program::new();
    let (_sandbox, printed) = started(&program, &["sandbox", "--json"]);
    let port = printed["veeqo"]["url"].as_str().unwrap().rsplit(':').next().unwrap();
    let taken = program.run(&["sandbox", "--sap-port", port]);
    assert!(taken.code == Some(2) && taken.stderr.contains("choose another port"), "{taken:?}");
    let faults = program.run(&["sandbox", "--faults", "dorp=0.1"]);
    assert!(faults.code == Some(2) && faults.stderr.contains("--faults"), "{faults:?}");
}

#[test]
fn a_closed_output_ends_it_quietly() {
    let program = Program::new();
    let outcome = program.start_unread(&["sandbox"]).outcome();
    assert_eq!((outcome.code, outcome.stderr.as_str()), (Some(0), ""), "{outcome:?}");
}
