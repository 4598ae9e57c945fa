//! Whether a row meets a condition.

use super::filter::{Expr, Operand, Relation};
use super::literal::{Literal, date_of, time_of};
use crate::sap::errors::Fault;
use crate::sap::record::decimal_of;
use crate::sap::schema::{Shape, enum_member};
use serde_json::Value;
use std::cmp::Ordering;

/// A property of a row: what it is and its value.
#[derive(Clone, Debug)]
pub(crate) struct Cell {
    pub(crate) shape: Shape,
    pub(crate) value: Value,
    /// Only hour and minute count (`DocTime`).
    pub(crate) minutes_only: bool,
}

/// How this company compares.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules {
    pub(crate) ignore_case: bool,
    pub(crate) seconds: bool,
}

/// Whether the row behind `read` meets the condition.
pub(crate) fn matches(
    expr: &Expr,
    rules: Rules,
    read: &dyn Fn(&str) -> Result<Cell, Fault>,
) -> Result<bool, Fault> {
    Ok(match expr {
        Expr::And(left, right) => matches(left, rules, read)? && matches(right, rules, read)?,
        Expr::Or(left, right) => matches(left, rules, read)? || matches(right, rules, read)?,
        Expr::Not(inner) => !matches(inner, rules, read)?,
        Expr::Compare(left, relation, right) => relate(left, *relation, right, rules, read)?,
        Expr::Contains { text, part } => {
            text_pair(text, part, rules, read)?.is_some_and(|(t, p)| t.contains(&p))
        }
        Expr::StartsWith { text, part } => {
            text_pair(text, part, rules, read)?.is_some_and(|(t, p)| t.starts_with(&p))
        }
        Expr::EndsWith { text, part } => {
            text_pair(text, part, rules, read)?.is_some_and(|(t, p)| t.ends_with(&p))
        }
    })
}

fn relate(
    left: &Operand,
    relation: Relation,
    right: &Operand,
    rules: Rules,
    read: &dyn Fn(&str) -> Result<Cell, Fault>,
) -> Result<bool, Fault> {
    let (left, right) = match (left, right) {
        (Operand::Path(path), Operand::Constant(literal)) => typed(read(path)?, literal)?,
        (Operand::Constant(literal), Operand::Path(path)) => {
            let (cell, constant) = typed(read(path)?, literal)?;
            (constant, cell)
        }
        (Operand::Path(left), Operand::Path(right)) => (read(left)?, read(right)?),
        (Operand::Constant(left), Operand::Constant(right)) => (constant(left), constant(right)),
    };
    if left.value.is_null() || right.value.is_null() {
        let same = left.value.is_null() && right.value.is_null();
        return Ok(matches!((relation, same), (Relation::Eq, true) | (Relation::Ne, false)));
    }
    let order = compare(&left, &right, rules);
    Ok(match relation {
        Relation::Eq => order.is_eq(),
        Relation::Ne => order.is_ne(),
        Relation::Gt => order.is_gt(),
        Relation::Ge => order.is_ge(),
        Relation::Lt => order.is_lt(),
        Relation::Le => order.is_le(),
    })
}

/// Orders two values; null comes first.
pub(crate) fn compare(left: &Cell, right: &Cell, rules: Rules) -> Ordering {
    let numeric = |cell: &Cell| matches!(cell.shape, Shape::Int | Shape::Number) && !cell.value.is_null();
    if numeric(left) && numeric(right) {
        return decimal_of(&left.value).cmp(&decimal_of(&right.value));
    }
    let letters = |cell: &Cell| {
        let text = cell.value.as_str().map_or_else(|| cell.value.to_string(), str::to_owned);
        let cut = cell.shape == Shape::Time && (cell.minutes_only || !rules.seconds);
        let text = if cut { text.chars().take(5).collect() } else { text };
        if rules.ignore_case { text.to_lowercase() } else { text }
    };
    let minutes_only = left.minutes_only || right.minutes_only;
    let side = |cell: &Cell| (!cell.value.is_null()).then(|| letters(&Cell { minutes_only, ..cell.clone() }));
    side(left).cmp(&side(right))
}

/// A property and a constant read as the property's type.
fn typed(cell: Cell, literal: &Literal) -> Result<(Cell, Cell), Fault> {
    let text = literal.as_text();
    let wrong = || Fault::malformed(format!("Invalid value '{text}' in filter"));
    let value = match (cell.shape, literal) {
        (_, Literal::Null) => Value::Null,
        (Shape::Date, _) => date_of(&text).ok_or_else(wrong)?.into(),
        (Shape::Time, _) => time_of(&text).ok_or_else(wrong)?.into(),
        (Shape::Enum(name), _) => enum_member(name, &text).ok_or_else(wrong)?.into(),
        (Shape::Int | Shape::Number, _) => {
            super::super::record::number(literal.as_number().ok_or_else(wrong)?)
        }
        (Shape::Text, _) => text.into(),
        _ => return Err(Fault::malformed("Collections cannot be filtered")),
    };
    let constant = Cell { value, shape: cell.shape, minutes_only: cell.minutes_only };
    Ok((cell, constant))
}

fn constant(literal: &Literal) -> Cell {
    Cell { shape: Shape::Text, value: literal.as_text().into(), minutes_only: false }
}

fn text_pair(
    text: &Operand,
    part: &Operand,
    rules: Rules,
    read: &dyn Fn(&str) -> Result<Cell, Fault>,
) -> Result<Option<(String, String)>, Fault> {
    let side = |operand: &Operand| -> Result<Option<String>, Fault> {
        let value = match operand {
            Operand::Path(path) => read(path)?.value.as_str().map(str::to_owned),
            Operand::Constant(literal) => Some(literal.as_text()),
        };
        Ok(value.map(|value| if rules.ignore_case { value.to_lowercase() } else { value }))
    };
    Ok(side(text)?.zip(side(part)?))
}

#[cfg(test)]
mod tests {
    use super::{Cell, Rules, matches};
    use crate::sap::odata::parse;
    use crate::sap::schema::Shape;
    use serde_json::json;

    fn holds(filter: &str) -> bool {
        let read = |path: &str| {
            let (shape, value) = match path {
                "DocDate" => (Shape::Date, json!("2014-04-23")),
                "DocTime" => (Shape::Time, json!("18:38:45")),
                "UpdateTime" => (Shape::Time, json!("18:38:45")),
                "CardType" => (Shape::Enum("BoCardTypes"), json!("cCustomer")),
                "DocNum" => (Shape::Int, json!(10)),
                "Comments" => (Shape::Text, json!(null)),
                _ => (Shape::Text, json!("O'Brien")),
            };
            Ok(Cell { shape, value, minutes_only: path == "DocTime" })
        };
        matches(&parse(filter).unwrap(), Rules { ignore_case: false, seconds: true }, &read).unwrap()
    }

    #[test]
    fn dates_ignore_the_time_of_day_and_doc_time_its_seconds() {
        assert!(holds("DocDate eq '20140423' and DocDate eq datetime'2014-04-23T12:21:21'"));
        assert!(!holds("DocDate gt '2014-04-23T00:00:00'"));
        assert!(holds("DocTime eq '1838'"));
        assert!(!holds("UpdateTime eq '1838'") && holds("UpdateTime gt '1838'"));
    }

    #[test]
    fn enums_by_name_or_value_numbers_as_numbers_null_apart() {
        assert!(holds("CardType eq 'C'") && holds("CardType eq 'cCustomer'"));
        assert!(holds("DocNum gt 9") && holds("DocNum lt '11'"));
        assert!(holds("Comments eq null") && !holds("Comments eq 'x'") && holds("CardName ne null"));
        assert!(holds("not contains(CardName,'o') and startswith(CardName,'O''')"));
        assert!(holds("substringof('Bri',CardName) and endswith(CardName,'en')"));
    }
}
