//! Bad input is named with its place and a remedy.

use crate::generated::fixture;
use sap_b1_codegen::{Choice, Error, Metadata, add_fields, one, read, read_areas};

fn company() -> Metadata {
    read("company.xml", &std::fs::read_to_string(fixture("company_v4.xml")).unwrap()).unwrap()
}

fn refused(xml: &str) -> String {
    read("b1.xml", xml).unwrap_err().to_string()
}

#[test]
fn what_is_no_metadata_is_refused() {
    let broken = refused("<edmx:Edmx>\n<Schema>\n</edmx:Edmx>");
    assert!(broken.starts_with("b1.xml, line 3: this is no well-formed XML"), "{broken}");
    let cut = refused(
        "<edmx:Edmx Version=\"4.0\">\n<Schema><EntityType Name=\"A\">\n<Property Name=\"B\" Type=\"Edm.String\"/>",
    );
    assert!(cut.starts_with("b1.xml, line 3: this is no well-formed XML"), "{cut}");
    let nameless = refused("<Edmx>\n<Schema>\n<EntityType>\n</EntityType></Schema></Edmx>");
    assert!(nameless.starts_with("b1.xml, line 3: <EntityType> has no attribute Name"), "{nameless}");
    let session = refused(r#"<error><code>301</code></error>"#);
    assert!(session.contains("declares no types") && session.contains("without a session"), "{session}");
}

#[test]
fn unknown_names_are_named() {
    let choose = |name: &str| one(&company(), &Choice::Named(vec![name.to_owned()])).unwrap_err().to_string();
    assert!(choose("Itmes").starts_with("--types refers to Itmes, which no metadata declares"));
    let mut partial = company();
    partial.types.remove("TicketTax");
    let error = one(&partial, &Choice::UserDefined).unwrap_err().to_string();
    assert!(error.starts_with("Ticket.Taxes refers to TicketTax"), "{error}");
    let mut plain = company();
    plain.remove_user_defined();
    assert!(matches!(one(&plain, &Choice::UserDefined), Err(Error::Nothing)));
}

#[test]
fn unknown_primitives_are_named() {
    let mut odd = company();
    odd.types.get_mut("Hall").unwrap().properties[0].of = "Edm.Geometry".to_owned();
    let area = one(&odd, &Choice::Named(vec!["Halls".to_owned()])).unwrap();
    let error = sap_b1_codegen::module(&odd, "Odd.", &area, None).unwrap_err().to_string();
    assert!(error.starts_with("Hall.Country is of type Edm.Geometry"), "{error}");
}

#[test]
fn tables_name_the_line() {
    let fields = |text: &str| add_fields(&mut company(), "fields.tsv", text).unwrap_err().to_string();
    assert!(fields("type\tproperty\n").starts_with("fields.tsv, line 1: there is no column db_column_v1"));
    let short = fields("type\tproperty\tdb_column_v1\twritable_v1\tdefault_v1\nTicket\tPaid\n");
    assert_eq!(short, "fields.tsv, line 2: 2 columns instead of 5");
    let areas = read_areas("areas.tsv", "# one\nhouse Halls\n").unwrap_err().to_string();
    assert_eq!(areas, "areas.tsv, line 2: wanted are an area, a tab, and a set");
}
