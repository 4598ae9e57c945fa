//! `$metadata`: the types and sets the sandbox serves, with the user fields of the company.

use super::books::{Books, Key};
use super::record::Fields;
use super::respond;
use super::route::Version;
use super::schema::{self, Shape};
use super::sets::EntitySet;
use crate::http::Response;
use std::collections::BTreeSet;

/// The metadata document. It varies by company, and `B1S-Schema` files are not known.
pub(crate) fn answer(books: &Books, version: Version) -> Response {
    let user = books.rows("UserTablesMD").filter_map(|(key, _)| match key {
        Key::Text(name) => Some(format!("U_{name}")),
        Key::Int(_) => None,
    });
    let names: Vec<String> = EntitySet::names().map(str::to_owned).chain(user).collect();
    let sets: Vec<EntitySet> = names.iter().filter_map(|name| EntitySet::find(books, name)).collect();
    let types: BTreeSet<&str> = sets.iter().map(|set| set.type_name.as_ref()).collect();
    let types: String = types.into_iter().map(|name| entity_type(books, version, name, &sets)).collect();
    let sets: String = sets.iter().map(entity_set).collect();
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<edmx:Edmx Version=\"4.0\" \
         xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>\
         <Schema Namespace=\"SAPB1\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">{types}\
         <EntityContainer Name=\"ServiceLayer\">{sets}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>\n"
    );
    respond::xml(version, body)
}

fn entity_set(set: &EntitySet) -> String {
    format!("<EntitySet Name=\"{}\" EntityType=\"SAPB1.{}\"/>", set.name, set.type_name)
}

fn entity_type(books: &Books, version: Version, name: &str, sets: &[EntitySet]) -> String {
    let keys = sets.iter().find(|set| set.type_name == name).map(|set| set.key).unwrap_or_default();
    let keys: String = keys.iter().map(|key| format!("<PropertyRef Name=\"{key}\"/>")).collect();
    let declared = schema::properties_of(name).map(|(property, shape)| (property.to_owned(), shape));
    let fields = books.rows("UserFieldsMD").filter_map(|(_, field)| {
        let property = format!("U_{}", field.text("Name")?);
        super::user_tables::user_field(books, name, &property).map(|(found, _)| (property, found.shape))
    });
    let all: String = declared
        .chain(fields)
        .map(|(property, shape)| format!("<Property Name=\"{property}\" Type=\"{}\"/>", edm(version, shape)))
        .collect();
    format!("<EntityType Name=\"{name}\" OpenType=\"true\"><Key>{keys}</Key>{all}</EntityType>")
}

fn edm(version: Version, shape: Shape) -> String {
    let simple = match (shape, version) {
        (Shape::Text | Shape::Opaque, _) => "Edm.String",
        (Shape::Int, _) => "Edm.Int32",
        (Shape::Number, _) => "Edm.Double",
        (Shape::Date, Version::V1) => "Edm.DateTime",
        (Shape::Date, Version::V2) => "Edm.DateTimeOffset",
        (Shape::Time, Version::V1) => "Edm.Time",
        (Shape::Time, Version::V2) => "Edm.TimeOfDay",
        (Shape::Enum(name) | Shape::Part(name), _) => return format!("SAPB1.{name}"),
        (Shape::Rows(name), _) => return format!("Collection(SAPB1.{name})"),
    };
    simple.to_owned()
}
