//! Attachments and images on their way up and down.

use crate::script::{error, header, line, ok, server, status, with_header};
use sap_b1_client::{Error, ItemCode, NewFile};

#[tokio::test]
async fn files_go_up_in_a_form_without_quotes_around_its_boundary() {
    let stored = r#"{"AbsoluteEntry":"odd"}"#;
    let server = server([
        status(201, r#"{"AbsoluteEntry":7,"Attachments2_Lines":[]}"#),
        with_header(status(201, stored), "location", "/b1s/v2/Attachments2(8)"),
        status(201, stored),
        status(204, ""),
    ]);
    let client = &server.client;
    let files = [
        NewFile::new("one.txt", "first\r\n").unwrap(),
        NewFile::new("zwei ü.bin", vec![0_u8, 255, 10]).unwrap(),
    ];
    assert_eq!(client.create_attachment(&files).await.unwrap(), 7);
    assert_eq!(client.create_attachment(&files).await.unwrap(), 8);
    assert!(client.create_attachment(&files).await.unwrap_err().is_outcome_unknown());
    client.add_to_attachment(7, &files[..1]).await.unwrap();
    assert!(matches!(client.create_attachment(&[]).await.unwrap_err(), Error::Encode { .. }));
    let asked = server.asked();
    let boundary =
        header(&asked[0], "content-type").unwrap().strip_prefix("multipart/form-data;boundary=").unwrap();
    assert!(boundary.chars().all(|c| c.is_ascii_alphanumeric()), "{boundary}");
    let mut expected = Vec::new();
    for (name, content) in [("one.txt", b"first\r\n".as_slice()), ("zwei ü.bin", &[0, 255, 10])] {
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        expected.extend([head.as_bytes(), content, b"\r\n"].concat());
    }
    expected.extend(format!("--{boundary}--\r\n").as_bytes());
    assert_eq!(asked[0].body.as_deref(), Some(expected.as_slice()));
    assert_eq!(line(&asked[3]), "PATCH Attachments2(7)");
}

#[tokio::test]
async fn files_come_down_by_name() {
    let stored = r#"{"AbsoluteEntry":7,"Attachments2_Lines":[{"LineNum":1,"FileName":"o'ne","FileExtension":"txt",
        "AttachmentDate":"2026-03-01","SourcePath":"/tmp"}]}"#;
    let missing = || error(404, "-2028", "No matching records found (ODBC -2028)");
    let server = server([ok(stored), ok("content"), missing(), missing()]);
    let client = &server.client;
    let attachment = client.get_attachment(7).await.unwrap().unwrap();
    let name = attachment.lines[0].full_name().unwrap();
    assert_eq!((name.as_str(), attachment.lines[0].other.len()), ("o'ne.txt", 1));
    assert_eq!(client.download_attachment(7, &name).await.unwrap().as_deref(), Some(b"content".as_slice()));
    assert_eq!(client.download_attachment(8, &name).await.unwrap(), None);
    assert_eq!(client.get_attachment(8).await.unwrap(), None);
    let lines: Vec<_> = server.asked().iter().map(line).collect();
    assert_eq!(lines[..2], ["GET Attachments2(7)", "GET Attachments2(7)/$value?filename='o''ne.txt'"]);
}

#[tokio::test]
async fn pictures_of_items_are_set_read_and_deleted() {
    let server = server([
        status(502, ""),
        status(204, ""),
        ok("png"),
        error(404, "-2028", "No matching records found (ODBC -2028)"),
        status(204, ""),
    ]);
    let client = &server.client;
    let item = ItemCode::new("A/1").unwrap();
    client.set_item_image(&item, &NewFile::new("a.png", "png").unwrap()).await.unwrap();
    assert_eq!(client.item_image(&item).await.unwrap().as_deref(), Some(b"png".as_slice()));
    assert_eq!(client.item_image(&item).await.unwrap(), None);
    client.delete_item_image(&item).await.unwrap();
    let asked = server.asked();
    assert_eq!(asked[0].body, asked[1].body, "the same picture twice does no harm");
    assert_eq!(line(&asked[1]), "PATCH ItemImages('A/1')");
    assert_eq!(line(&asked[2]), "GET ItemImages('A/1')/$value");
    assert_eq!(line(&asked[4]), "DELETE ItemImages('A/1')");
}
