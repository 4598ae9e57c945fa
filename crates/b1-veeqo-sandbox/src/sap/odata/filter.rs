//! `$filter`: its grammar without arithmetic, date and math functions, as the Service Layer has it.

use super::literal::Literal;
use crate::sap::errors::Fault;
use std::iter::Peekable;
use std::vec::IntoIter;

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Expr {
    And(Box<Self>, Box<Self>),
    Or(Box<Self>, Box<Self>),
    Not(Box<Self>),
    Compare(Operand, Relation, Operand),
    Contains { text: Operand, part: Operand },
    StartsWith { text: Operand, part: Operand },
    EndsWith { text: Operand, part: Operand },
}

/// A side of a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Operand {
    /// A property, e.g. `CardCode` or, in a cross join, `Orders/CardCode`.
    Path(String),
    Constant(Literal),
}

/// How two operands compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
}

impl Expr {
    /// Every property the condition reads.
    pub(crate) fn paths(&self) -> Vec<&str> {
        let sides = match self {
            Self::And(left, right) | Self::Or(left, right) => return [left.paths(), right.paths()].concat(),
            Self::Not(inner) => return inner.paths(),
            Self::Compare(left, _, right) => [left, right],
            Self::Contains { text, part }
            | Self::StartsWith { text, part }
            | Self::EndsWith { text, part } => [text, part],
        };
        sides.into_iter().filter_map(Operand::path).collect()
    }

    /// The conditions that must all hold.
    pub(crate) fn conjuncts(&self) -> Vec<&Self> {
        match self {
            Self::And(left, right) => [left.conjuncts(), right.conjuncts()].concat(),
            other => vec![other],
        }
    }
}

impl Operand {
    pub(crate) fn path(&self) -> Option<&str> {
        match self {
            Self::Path(path) => Some(path),
            Self::Constant(_) => None,
        }
    }
}

/// Parses a filter.
pub(crate) fn parse(text: &str) -> Result<Expr, Fault> {
    let mut parser = Parser { tokens: tokens(text)?.into_iter().peekable() };
    let expr = parser.either()?;
    match parser.tokens.next() {
        None => Ok(expr),
        Some(token) => Err(invalid(&token.text)),
    }
}

fn invalid(near: &str) -> Fault {
    Fault::malformed(format!("Query string error - '$filter' is invalid near '{near}'"))
}

#[derive(Clone, Debug)]
struct Token {
    text: String,
    quoted: bool,
}

fn tokens(text: &str) -> Result<Vec<Token>, Fault> {
    let mut found = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(&letter) = letters.peek() {
        match letter {
            ' ' | '\t' | '\n' | '\r' => {
                letters.next();
            }
            '(' | ')' | ',' => {
                letters.next();
                found.push(Token { text: letter.to_string(), quoted: false });
            }
            _ => found.push(word(&mut letters)?),
        }
    }
    Ok(found)
}

fn word(letters: &mut Peekable<std::str::Chars<'_>>) -> Result<Token, Fault> {
    let (mut text, mut quoted, mut inside) = (String::new(), false, false);
    while let Some(&letter) = letters.peek() {
        if !inside && matches!(letter, ' ' | '\t' | '(' | ')' | ',') {
            break;
        }
        if letter == '\'' {
            quoted = true;
            inside = !inside;
        }
        text.push(letter);
        letters.next();
    }
    if inside { Err(invalid(&text)) } else { Ok(Token { text, quoted }) }
}

struct Parser {
    tokens: Peekable<IntoIter<Token>>,
}

impl Parser {
    fn either(&mut self) -> Result<Expr, Fault> {
        let mut left = self.both()?;
        while self.take("or") {
            left = Expr::Or(Box::new(left), Box::new(self.both()?));
        }
        Ok(left)
    }

    fn both(&mut self) -> Result<Expr, Fault> {
        let mut left = self.single()?;
        while self.take("and") {
            left = Expr::And(Box::new(left), Box::new(self.single()?));
        }
        Ok(left)
    }

    fn single(&mut self) -> Result<Expr, Fault> {
        if self.take("not") {
            return Ok(Expr::Not(Box::new(self.single()?)));
        }
        if self.take("(") {
            let inner = self.either()?;
            self.demand(")")?;
            return Ok(inner);
        }
        let first = self.token()?;
        let is_function = !first.quoted && self.tokens.peek().is_some_and(|next| next.text == "(");
        if is_function { self.function(&first.text) } else { self.comparison(first) }
    }

    fn comparison(&mut self, first: Token) -> Result<Expr, Fault> {
        let left = operand(first)?;
        let operator = self.token()?;
        let relation = match operator.text.as_str() {
            "eq" => Relation::Eq,
            "ne" => Relation::Ne,
            "gt" => Relation::Gt,
            "ge" => Relation::Ge,
            "lt" => Relation::Lt,
            "le" => Relation::Le,
            other => return Err(invalid(other)),
        };
        Ok(Expr::Compare(left, relation, operand(self.token()?)?))
    }

    fn function(&mut self, name: &str) -> Result<Expr, Fault> {
        self.demand("(")?;
        let first = operand(self.token()?)?;
        self.demand(",")?;
        let second = operand(self.token()?)?;
        self.demand(")")?;
        match name {
            "contains" => Ok(Expr::Contains { text: first, part: second }),
            "substringof" => Ok(Expr::Contains { text: second, part: first }),
            "startswith" => Ok(Expr::StartsWith { text: first, part: second }),
            "endswith" => Ok(Expr::EndsWith { text: first, part: second }),
            other => Err(invalid(other)),
        }
    }

    fn token(&mut self) -> Result<Token, Fault> {
        self.tokens.next().ok_or_else(|| invalid("end"))
    }

    fn take(&mut self, word: &str) -> bool {
        self.tokens.next_if(|token| !token.quoted && token.text == word).is_some()
    }

    fn demand(&mut self, word: &str) -> Result<(), Fault> {
        if self.take(word) { Ok(()) } else { Err(invalid(word)) }
    }
}

fn operand(token: Token) -> Result<Operand, Fault> {
    if let Ok(literal) = Literal::read(&token.text) {
        return Ok(Operand::Constant(literal));
    }
    let named = token.text.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_');
    let plain = token.text.chars().all(|letter| letter.is_alphanumeric() || "_/".contains(letter));
    if named && plain { Ok(Operand::Path(token.text)) } else { Err(invalid(&token.text)) }
}

#[cfg(test)]
mod tests {
    use super::{Expr, parse};

    #[test]
    fn and_binds_tighter_than_or() {
        let Expr::Or(_, right) = parse("A eq 1 or B eq 2 and C eq 3").unwrap() else {
            panic!("or is outermost")
        };
        assert!(matches!(*right, Expr::And(..)));
        assert!(matches!(parse("(A eq 1 or B eq 2) and C eq 3").unwrap(), Expr::And(..)));
    }

    #[test]
    fn texts_keep_parentheses_commas_and_quotes() {
        let expr = parse("NumAtCard eq '1001 [V1], O''Brien (x)' and startswith(CardCode,'C')").unwrap();
        assert_eq!(expr.paths(), ["NumAtCard", "CardCode"]);
    }

    #[test]
    fn what_the_server_does_not_know_is_refused() {
        for text in ["A in (1,2)", "year(DocDate) eq 2014", "A eq", "A eq 'open", "A eq 1 B", "A add 1 eq 2"]
        {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
