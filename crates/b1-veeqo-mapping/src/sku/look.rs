//! Characters that look like others, and characters that do not look like anything.

/// Whether a character leaves no mark on a screen or a label: control characters, zero-width and soft characters,
/// directions, variation selectors and tags.
pub(super) fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{AD}'
                | '\u{34F}'
                | '\u{61C}'
                | '\u{115F}'
                | '\u{1160}'
                | '\u{17B4}'
                | '\u{17B5}'
                | '\u{180B}'..='\u{180F}'
                | '\u{200B}'..='\u{200F}'
                | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{3164}'
                | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}'
                | '\u{FFA0}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}

/// The ASCII character of which a Cyrillic or Greek letter, a dash or another mark is the image, in the same case.
pub(super) fn ascii_look(character: char) -> Option<char> {
    if character.is_ascii() {
        return None;
    }
    let lower = || {
        let capital = only(character.to_uppercase()).filter(|capital| *capital != character)?;
        capital_look(capital).map(|look| look.to_ascii_lowercase())
    };
    mark_look(character).or_else(|| capital_look(character)).or_else(lower)
}

/// What a lower-case character is taken for: letters for the digits that they resemble, other scripts for ASCII.
pub(super) fn confusable(character: char) -> char {
    match ascii_look(character).unwrap_or(character) {
        'o' => '0',
        'l' | 'i' | '|' => '1',
        other => other,
    }
}

fn only(mut characters: impl Iterator<Item = char>) -> Option<char> {
    characters.next().filter(|_| characters.next().is_none())
}

/// Cyrillic, Greek and a few Latin capitals.
fn capital_look(character: char) -> Option<char> {
    Some(match character {
        'А' | 'Α' => 'A',
        'В' | 'Β' | 'Ь' => 'B',
        'С' | 'Ϲ' => 'C',
        'Ԁ' => 'D',
        'Е' | 'Ε' => 'E',
        'Н' | 'Η' | 'Һ' => 'H',
        'І' | 'Ι' | 'Ӏ' => 'I',
        'Ј' | 'Ϳ' => 'J',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Ν' => 'N',
        'О' | 'Ο' | 'Ø' => 'O',
        'Р' | 'Ρ' => 'P',
        'Ԛ' => 'Q',
        'Ѕ' => 'S',
        'Т' | 'Τ' => 'T',
        'Ԝ' => 'W',
        'Х' | 'Χ' => 'X',
        'У' | 'Υ' | 'Ү' => 'Y',
        'Ζ' => 'Z',
        'З' => '3',
        'Б' => '6',
        _ => return None,
    })
}

fn mark_look(character: char) -> Option<char> {
    Some(match character {
        '\u{58A}'
        | '\u{5BE}'
        | '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{2212}'
        | '\u{2E3A}'
        | '\u{2E3B}'
        | '\u{FE58}'
        | '\u{FE63}'
        | '\u{FF0D}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{2BC}' | '\u{2032}' => '\'',
        '\u{201C}' | '\u{201D}' | '\u{201F}' | '\u{2033}' => '"',
        '\u{201A}' => ',',
        '\u{2044}' | '\u{2215}' | '\u{29F8}' => '/',
        '\u{2217}' => '*',
        '\u{1C0}' | '\u{2223}' | '\u{2502}' => '|',
        'ı' => 'i',
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character).checked_sub(0xFEE0)?)?,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_keep_their_case() {
        let text: String = "АВс-ΑΒ\u{2013}Ｏｏ".chars().map(|c| ascii_look(c).unwrap_or(c)).collect();
        assert_eq!(text, "ABc-AB-Oo");
        for character in ['A', '0', '-', 'é', '零', 'Ж'] {
            assert_eq!(ascii_look(character), None, "{character}");
        }
    }

    #[test]
    fn letters_are_taken_for_digits() {
        let text: String = "oliоι|a".chars().map(confusable).collect();
        assert_eq!(text, "011011a");
    }
}
