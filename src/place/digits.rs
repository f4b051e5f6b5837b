//! Digits: what was typed, whichever script the keyboard writes.

/// The ASCII digits of a text typed with any common keyboard: Arabic, Persian, Devanagari and
/// others as well as Western.
///
/// Spaces, hyphens and direction marks are passed over. Any other character, or more than nine
/// digits (a ZIP+4 code has nine), gives none, so that a slip is seen and not guessed away.
#[must_use]
pub fn digits(text: &str) -> Option<String> {
    // The zero of each script; its other nine digits follow it in Unicode.
    const ZEROS: [char; 14] = [
        '0', '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{be6}', '\u{c66}',
        '\u{e50}', '\u{1040}', '\u{17e0}', '\u{ff10}',
    ];
    let mut out = String::new();
    for c in text.chars() {
        let digit = ZEROS.iter().find_map(|zero| {
            let value = u32::from(c).checked_sub(u32::from(*zero))?;
            char::from_digit(value, 10)
        });
        match digit {
            Some(digit) if out.len() < 9 => out.push(digit),
            None if c.is_whitespace() || c == '-' || is_direction_mark(c) => {}
            _ => return None,
        }
    }
    Some(out)
}

/// Whether a character only turns the direction of writing.
pub(super) fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
