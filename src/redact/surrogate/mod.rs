//! Surrogates: realistic stand-ins of the same kind and form, put back in replies as placeholders are.
//!
//! They come only from ranges that whoever hands out the kind reserves for examples, tests and fiction, so that none is a
//! person's; what has no such range has no surrogate. Names are put together from short lists: that somebody of that name
//! lives somewhere can't be ruled out, as with any name.

mod bent;
mod names;
mod reserved;

pub use bent::{Surrogate, folded, found, squashed, stands_alone};

use crate::entity::EntityType;

/// How many are tried before a kind has run out.
pub const TRIES: usize = 256;

/// One of the stand-ins for a value, by number; different numbers mostly give different ones. `before` is the text before the
/// value: a title there says what kind of name it is. `None` for kinds that have none.
pub fn candidate(entity: &EntityType, value: &str, before: &str, number: usize) -> Option<String> {
    match entity.as_str() {
        "person.name" => names::candidate(value, before, number),
        "contact.email" => Some(email(number)),
        "date.birth" => birth(value, number),
        other => reserved::candidate(other, value, number),
    }
}

/// An address at a domain for documentation (RFC 2606, section 3).
fn email(number: usize) -> String {
    let domain = ["com", "org", "net"][number % 3];
    let local = names::given(number).to_ascii_lowercase();
    [&local, ".", &(100 + number * 37 % 900).to_string(), "@example.", domain].concat()
}

/// Another day in the same decade, written alike. `None` without a year in four digits.
fn birth(value: &str, number: usize) -> Option<String> {
    let mut written = String::with_capacity(value.len());
    let (mut rest, mut place, mut has_year) = (value, 0, false);
    while !rest.is_empty() {
        let signs = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        written.push_str(&rest[..signs]);
        rest = &rest[signs..];
        let run = &rest[..rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())];
        rest = &rest[run.len()..];
        let Ok(old) = run.parse::<usize>() else { continue };
        let new = match run.len() {
            4 => {
                has_year = true;
                // Not later than it was, where that could be in the future.
                let (first, last) = (old / 10 * 10, if old >= 2020 { old } else { old / 10 * 10 + 9 });
                first + number % (last - first + 1)
            }
            1 | 2 if old == 0 || rest.starts_with(|c: char| c.is_ascii_alphabetic()) => old,
            1 | 2 => {
                place += 5;
                // A day that any month has, and a month if it could have been one.
                if old <= 12 { 1 + (number / 10 + place) % 12 } else { 13 + (number / 10 + place) % 16 }
            }
            _ => return None,
        };
        if run.len() == 2 && new < 10 {
            written.push('0');
        }
        written.push_str(&new.to_string());
    }
    has_year.then_some(written)
}

#[cfg(test)]
mod tests;
