//! The catalogue as pages for people: one for each code, and an index.

use std::fmt::Write as _;

use super::{Category, Code, Entry};

/// What the program really said once: a scenario of the tests produces each of them anew and compares.
const EXAMPLES: &str = include_str!("examples.txt");

/// A real exception of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example<'a> {
    /// The record in a person's words.
    pub subject: &'a str,
    /// The sentence with the values in it.
    pub message: &'a str,
}

impl Code {
    /// A real exception of this code, as the program told it in a test.
    #[must_use]
    pub fn example(self) -> Option<Example<'static>> {
        EXAMPLES.lines().find_map(|line| {
            let (code, said) = line.split_once('\t')?;
            let (subject, message) = said.split_once('\t')?;
            (code == self.as_str()).then_some(Example { subject, message })
        })
    }

    /// The page of the code in Markdown: what happened, what it means, what to do, what clears it.
    #[must_use]
    pub fn page(self) -> String {
        self.page_with(self.example())
    }

    /// The page with another example.
    #[must_use]
    pub fn page_with(self, example: Option<Example<'_>>) -> String {
        let entry = self.entry();
        let mut page = format!("# {self}\n\n**{}.**\n\n", entry.title);
        let facts = [
            ("solved by", words(entry.owner.as_str())),
            ("severity", severity(entry)),
            ("kind", words(entry.handling.as_str())),
            ("area", words(entry.category.as_str())),
        ];
        page.push_str("| | |\n|---|---|\n");
        for (name, value) in facts {
            let _ = writeln!(page, "| {name} | {value} |");
        }
        let _ = write!(page, "\n## What happened\n\n{}\n\n", entry.story);
        let _ = write!(page, "## What it means\n\n{}\n\n## What to do\n\n", entry.impact);
        for (number, step) in (1..).zip(entry.steps) {
            let _ = writeln!(page, "{number}. {step}");
        }
        let _ = write!(page, "\n## What clears it\n\n{}\n", entry.ends.sentence());
        if let Some(Example { subject, message }) = example {
            let _ = write!(page, "\n## Example\n\n```text\n{subject}: {message}\n```\n");
        }
        page
    }
}

/// The list of all pages in Markdown, by area.
#[must_use]
pub fn index() -> String {
    let mut text = String::from(
        "# Exceptions\n\nEvery reason for which the program asks for data or a person. `b1-veeqo exceptions list` shows the open ones, and\n\
        `b1-veeqo exceptions explain CODE` prints the page of a code. These pages are written by the program's tests: see the end.\n",
    );
    for category in Category::ALL {
        let _ = write!(
            text,
            "\n## {}\n\n| code | | solved by | severity |\n|---|---|---|---|\n",
            area(*category)
        );
        for code in Code::ALL.iter().filter(|code| code.category() == *category) {
            let entry = code.entry();
            let owner = words(entry.owner.as_str());
            let _ =
                writeln!(text, "| [{code}]({code}.md) | {} | {owner} | {} |", entry.title, severity(entry));
        }
    }
    text.push_str(
        "\n## Where these pages come from\n\nFrom the catalogue in `crates/b1-veeqo-mapping/src/exception`. The example of a page is what the program said in the scenario that\n\
        produces the code (`tests/it/exceptions`). After a change of either:\n\n```sh\nUPDATE_EXCEPTION_PAGES=1 cargo test -p b1-veeqo-tests exceptions\n```\n",
    );
    text
}

fn words(name: &str) -> String {
    match name {
        "it" => "IT".to_owned(),
        name => name.replace('_', " "),
    }
}

fn severity(entry: &Entry) -> String {
    match entry.grows {
        Some(growth) => format!("{}, {} after {} h", entry.severity, growth.severity, growth.hours),
        None => entry.severity.to_string(),
    }
}

fn area(category: Category) -> &'static str {
    match category {
        Category::Item => "Items",
        Category::Order => "Orders",
        Category::Despatch => "Parcels",
        Category::Stock => "Stock",
        Category::Finance => "SAP's books",
        Category::System => "Systems",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_what_why_how_and_when() {
        let example = Example { subject: "order 1001", message: "MUG has no item" };
        let page = Code::SkuUnmapped.page_with(Some(example));
        for part in [
            "# SKU_UNMAPPED\n",
            "solved by | warehouse",
            "critical after 24 h",
            "\n1. In Veeqo, ",
            "retry ID",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert!(page.ends_with("order 1001: MUG has no item\n```\n"), "{page}");
        assert!(!Code::SkuUnmapped.page_with(None).contains("Example"));
    }

    #[test]
    fn the_index_names_every_code_once() {
        let index = index();
        for code in Code::ALL {
            assert_eq!(index.matches(&format!("[{code}]({code}.md)")).count(), 1, "{code}");
        }
    }

    #[test]
    fn every_example_is_of_a_code() {
        for line in EXAMPLES.lines() {
            let code: Code = line.split('\t').next().unwrap().parse().unwrap();
            assert!(code.example().is_some(), "{line}");
        }
    }
}
