use super::*;
use crate::ErrorKind;
use crate::batch::operation::ContentId;
use crate::batch::outcome::BatchOutcome;
use proptest::prelude::*;

/// Reads an answer that arrives in pieces of the sizes given; `None` where it is no multipart.
fn read_pieces(
    expected: &[Expected],
    content_type: Option<&str>,
    body: &[u8],
    sizes: &[usize],
) -> Option<BatchOutcome> {
    let mut reader = BatchReader::expecting(expected.to_vec(), content_type, PART_LIMIT);
    let (mut body, mut sizes) = (body, sizes.iter().cycle());
    while !body.is_empty() {
        let size = sizes.next().map_or(body.len(), |size| (*size).clamp(1, body.len()));
        let (chunk, rest) = body.split_at(size);
        body = rest;
        reader.feed(chunk);
    }
    reader.finish();
    let parts = std::iter::from_fn(|| reader.next_part()).collect();
    reader.is_multipart().then_some(BatchOutcome { parts })
}

fn read(expected: &[Expected], content_type: Option<&str>, body: &[u8]) -> Option<BatchOutcome> {
    read_pieces(expected, content_type, body, &[])
}

fn ids(range: std::ops::RangeInclusive<u32>) -> Vec<ContentId> {
    range.map(ContentId::new).collect()
}

fn two_sets_and_a_read() -> Vec<Expected> {
    vec![Expected::ChangeSet(ids(1..=2)), Expected::Read, Expected::ChangeSet(ids(3..=3))]
}

fn part(status: u16, headers: &str, body: &str) -> String {
    format!(
        "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 {status} X\r\n{headers}\r\n{body}"
    )
}

fn set(boundary: &str, parts: &[String]) -> String {
    let parts: String = parts.iter().map(|part| format!("--{boundary}\r\n{part}\r\n")).collect();
    format!("Content-Type: multipart/mixed; boundary={boundary}\r\n\r\n{parts}--{boundary}--\r\n")
}

fn whole(parts: &[String]) -> String {
    let parts: String = parts.iter().map(|part| format!("--r\r\n{part}\r\n")).collect();
    format!("{parts}--r--\r\n")
}

fn states(outcome: &BatchOutcome) -> String {
    let letter = |outcome: &OperationOutcome| match outcome {
        OperationOutcome::Applied(_) => 'A',
        OperationOutcome::Failed(_) => 'F',
        OperationOutcome::RolledBack => 'R',
        OperationOutcome::NotExecuted => 'N',
        OperationOutcome::Unknown => 'U',
    };
    outcome.operations().map(letter).collect()
}

fn read_text(expected: &[Expected], body: &str) -> BatchOutcome {
    read(expected, Some("multipart/mixed;boundary=r"), body.as_bytes()).unwrap()
}

const ERROR: &str = r#"{"error":{"code":"-2035","message":"taken"}}"#;

#[test]
fn content_ids_of_both_versions_are_read() {
    let v1 = set(
        "c",
        &[part(204, "Content-ID: 2\r\n", ""), part(201, "Content-ID: 1\r\nLocation: Orders(7)\r\n", "{}\n")],
    );
    let v2 = set(
        "c",
        &[
            part(204, "", "").replace("binary", "binary\r\nContent-ID: 2"),
            part(201, "Location: Orders(7)\r\n", "{}\n").replace("binary", "binary\r\nContent-ID: 1"),
        ],
    );
    for body in [v1, v2] {
        let outcome = read_text(&[Expected::ChangeSet(ids(1..=2))], &whole(&[body]));
        assert!(outcome.is_applied());
        let Some(OperationOutcome::Applied(first)) = outcome.operations().next() else { panic!() };
        assert_eq!(
            (first.status, first.location.as_deref()),
            (201, Some("Orders(7)")),
            "matched by id, not by place"
        );
        assert_eq!(first.body, "{}");
    }
}

#[test]
fn a_failed_set_is_undone_and_stops_the_rest() {
    let outcome = read_text(&two_sets_and_a_read(), &whole(&[part(400, "", ERROR)]));
    assert_eq!(states(&outcome), "RRNN", "the server does not say which write failed");
    let PartOutcome::ChangeSet { rejection: Some(rejection), .. } = &outcome.parts[0] else { panic!() };
    assert_eq!(rejection.kind, ErrorKind::AlreadyExists);

    let named = part(400, "Content-ID: 2\r\n", ERROR);
    assert_eq!(states(&read_text(&two_sets_and_a_read(), &whole(&[named]))), "RFNN");

    let only = read_text(&[Expected::ChangeSet(ids(1..=1))], &whole(&[part(400, "", ERROR)]));
    assert_eq!(states(&only), "F");
}

#[test]
fn a_failed_read_stops_the_rest_and_undoes_nothing() {
    let applied = set("c", &[part(204, "", ""), part(204, "", "")]);
    let outcome = read_text(&two_sets_and_a_read(), &whole(&[applied, part(404, "", ERROR)]));
    assert_eq!(states(&outcome), "AAFN");
}

#[test]
fn what_was_cut_off_is_unknown() {
    let applied = set("c", &[part(204, "", ""), part(204, "", "")]);
    let full = whole(&[applied.clone(), part(200, "", "{}"), set("d", &[part(204, "", "")])]);
    assert_eq!(states(&read_text(&two_sets_and_a_read(), &full)), "AAAA");
    for (end, found) in
        [("--r--", "AAAU"), ("--d--", "AAAU"), ("--r\r\nContent-Type: multipart/mixed; boundary=d", "AAUU")]
    {
        let cut = &full[..full.rfind(end).unwrap()];
        assert_eq!(states(&read_text(&two_sets_and_a_read(), cut)), found, "cut before {end:?}");
    }
    let inner_open = whole(&[applied.replace("--c--\r\n", "")]);
    assert_eq!(states(&read_text(&two_sets_and_a_read(), &inner_open)), "UUUU");
    let failed_and_open = whole(&[part(400, "", ERROR)]).replace("--r--\r\n", "--r\r\nContent");
    assert_eq!(states(&read_text(&two_sets_and_a_read(), &failed_and_open)), "RRUU");
}

#[test]
fn a_proxys_error_in_place_of_a_set_decides_nothing() {
    let outcome = read_text(&two_sets_and_a_read(), &whole(&[part(502, "", "<html>Bad Gateway</html>")]));
    assert_eq!(states(&outcome), "UUNN");
}

#[test]
fn fewer_answers_than_operations_are_no_success() {
    let outcome = read_text(&[Expected::ChangeSet(ids(1..=2))], &whole(&[set("c", &[part(204, "", "")])]));
    assert_eq!(states(&outcome), "AU");
    let outcome = read_text(
        &[Expected::ChangeSet(ids(1..=1))],
        &whole(&[set("c", &[part(204, "", ""), part(204, "", "")])]),
    );
    assert_eq!(states(&outcome), "U");
}

#[test]
fn an_answer_that_is_no_multipart_is_refused() {
    assert!(read(&two_sets_and_a_read(), Some("text/html"), b"<html>").is_none());
    assert!(read(&two_sets_and_a_read(), None, b"").is_none());
}

/// The answer to a batch, as a server would give it.
#[derive(Clone, Debug)]
enum Given {
    Applied(Vec<(u16, String)>),
    Failed(u16),
    Read(u16, String),
}

fn given() -> impl Strategy<Value = Given> {
    let body = "[ -~é]{0,40}";
    prop_oneof![
        prop::collection::vec((200_u16..=204, body), 1..4).prop_map(Given::Applied),
        (400_u16..500).prop_map(Given::Failed),
        (200_u16..=204, body).prop_map(|(status, body)| Given::Read(status, body)),
    ]
}

/// An answer with its Content-ID where that version puts it.
fn numbered(status: u16, body: &str, id: ContentId, v2: bool) -> String {
    if v2 {
        part(status, "", body).replacen("binary", &format!("binary\r\nContent-ID: {id}"), 1)
    } else {
        part(status, &format!("Content-ID: {id}\r\n"), body)
    }
}

/// Writes what a server would answer: nothing after the first failure.
fn answer(given: &[Given], v2: bool) -> (Vec<Expected>, String, String) {
    let (mut expected, mut parts, mut states) = (Vec::new(), Vec::new(), String::new());
    let (mut next, mut failed) = (1, false);
    for (number, one) in given.iter().enumerate() {
        match one {
            Given::Applied(answers) => {
                let own = ids(next..=next + u32::try_from(answers.len()).unwrap() - 1);
                let texts =
                    answers.iter().zip(&own).map(|((status, body), id)| numbered(*status, body, *id, v2));
                parts.push(set(&format!("c{number}"), &texts.collect::<Vec<_>>()));
                states.push_str(&if failed { "N" } else { "A" }.repeat(own.len()));
                next += u32::try_from(own.len()).unwrap();
                expected.push(Expected::ChangeSet(own));
            }
            Given::Failed(status) => {
                parts.push(part(*status, "", ERROR));
                states.push_str(if failed { "NN" } else { "RR" });
                expected.push(Expected::ChangeSet(ids(next..=next + 1)));
                next += 2;
            }
            Given::Read(status, body) => {
                parts.push(part(*status, "", body));
                states.push(if failed { 'N' } else { 'A' });
                expected.push(Expected::Read);
            }
        }
        if failed {
            parts.pop();
        }
        failed |= matches!(one, Given::Failed(_));
    }
    (expected, whole(&parts), states)
}

proptest! {
    #[test]
    fn every_answer_is_read_as_it_was_given(given in prop::collection::vec(given(), 1..5), v2 in any::<bool>(), crlf in any::<bool>()) {
        let (expected, body, wanted) = answer(&given, v2);
        let body = if crlf { body } else { body.replace("\r\n", "\n") };
        let outcome = read_text(&expected, &body);
        prop_assert_eq!(states(&outcome), wanted);
        let bodies: Vec<_> = given.iter().take_while(|one| !matches!(one, Given::Failed(_))).flat_map(|one| match one {
            Given::Applied(answers) => answers.iter().map(|(_, body)| body.trim().to_owned()).collect::<Vec<_>>(),
            Given::Read(_, body) => vec![body.trim().to_owned()],
            Given::Failed(_) => vec![],
        }).collect();
        let read: Vec<_> = outcome.operations().filter_map(|outcome| match outcome {
            OperationOutcome::Applied(response) => Some(String::from_utf8(response.body.to_vec()).unwrap()),
            _ => None,
        }).collect();
        prop_assert_eq!(read, bodies);
    }
}

proptest! {
    // Each case reads its answer once per byte: an eighth of the usual cases, or of what `PROPTEST_CASES` asks for.
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases.div_ceil(8)))]
    #[test]
    fn a_cut_at_any_byte_never_turns_into_a_success(given in prop::collection::vec(given(), 1..4), v2 in any::<bool>(), named in any::<bool>()) {
        let (expected, body, wanted) = answer(&given, v2);
        let content_type = named.then_some("multipart/mixed;boundary=r");
        for end in 0..body.len() {
            let Some(outcome) = read(&expected, content_type, &body.as_bytes()[..end]) else { continue };
            for (found, wanted) in states(&outcome).chars().zip(wanted.chars()) {
                prop_assert!(found == wanted || found == 'U', "{} became {} at {}", wanted, found, end);
            }
            // What was applied ended before the cut: the same as in the whole answer, body and all.
            let whole = read(&expected, content_type, body.as_bytes()).unwrap();
            for (cut, whole) in outcome.operations().zip(whole.operations()) {
                prop_assert!(!matches!(cut, OperationOutcome::Applied(_)) || cut == whole);
            }
        }
    }
}

proptest! {
    #[test]
    fn pieces_make_no_difference(
        given in prop::collection::vec(given(), 1..5),
        v2 in any::<bool>(),
        crlf in any::<bool>(),
        sizes in prop::collection::vec(1_usize..90, 1..8),
        noise in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
    ) {
        let (expected, body, _) = answer(&given, v2);
        let mut body = if crlf { body } else { body.replace("\r\n", "\n") }.into_bytes();
        for (place, byte) in noise {
            let place = place.index(body.len());
            body[place] = byte;
        }
        let whole = read(&expected, None, &body);
        prop_assert_eq!(&read_pieces(&expected, None, &body, &sizes), &whole);
        prop_assert_eq!(read_pieces(&expected, None, &body, &[1]), whole);
    }

    #[test]
    fn noise_is_survived(body in any::<Vec<u8>>(), content_type in "[ -~]{0,30}") {
        let _ = read(&two_sets_and_a_read(), Some(&content_type), &body);
        let _ = read(&two_sets_and_a_read(), None, &[b"--r\r\n".as_slice(), &body].concat());
    }
}
