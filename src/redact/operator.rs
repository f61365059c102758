//! What can be done to a span.

use crate::decide::Action;

/// What stands where something was removed.
pub const REMOVED: &str = "[REMOVED]";

/// What hides a letter or digit in a masked value.
const DOT: char = '•';

/// What is done to a span. Only [`Operator::Placeholder`] can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operator {
    /// Left as it is.
    Keep,
    /// Letters and digits hidden but for the last four; the signs between them stay.
    MaskLastFour,
    /// Letters and digits hidden but for the first; the signs between them stay.
    MaskFirst,
    /// A placeholder in its place.
    Placeholder,
    /// Taken out for good.
    Remove,
}

impl Operator {
    /// Every operator.
    pub const ALL: [Operator; 5] =
        [Operator::Keep, Operator::MaskLastFour, Operator::MaskFirst, Operator::Placeholder, Operator::Remove];

    /// The name in policies.
    pub const fn as_str(self) -> &'static str {
        match self {
            Operator::Keep => "keep",
            Operator::MaskLastFour => "mask-last-four",
            Operator::MaskFirst => "mask-first",
            Operator::Placeholder => "placeholder",
            Operator::Remove => "remove",
        }
    }

    /// How protective it is, on the scale of decisions.
    pub const fn action(self) -> Action {
        match self {
            Operator::Keep => Action::Pass,
            Operator::MaskLastFour | Operator::MaskFirst => Action::Generalise,
            Operator::Placeholder => Action::Pseudonymise,
            Operator::Remove => Action::Redact,
        }
    }

    /// The value as this operator leaves it. `None` for a placeholder, which needs a conversation.
    pub fn apply(self, value: &str) -> Option<String> {
        match self {
            Operator::Keep => Some(value.to_owned()),
            Operator::MaskLastFour => Some(mask(value, 0, 4)),
            Operator::MaskFirst => Some(mask(value, 1, 0)),
            Operator::Placeholder => None,
            Operator::Remove => Some(REMOVED.to_owned()),
        }
    }
}

/// How many of `count` characters are shown: never more than a third, or a short value would be told.
fn shown(most: usize, count: usize) -> usize {
    most.min(count / 3)
}

/// Whether a character says something of the value: everything but ASCII signs and spaces.
fn tells(c: char) -> bool {
    c.is_ascii_alphanumeric() || !c.is_ascii()
}

/// Hides all but the first and last few letters and digits.
fn mask(value: &str, first: usize, last: usize) -> String {
    let count = value.chars().filter(|c| tells(*c)).count();
    let hidden = shown(first, count)..count - shown(last, count);
    let mut index = 0;
    let mut masked = String::with_capacity(value.len());
    for character in value.chars() {
        if tells(character) {
            masked.push(if hidden.contains(&index) { DOT } else { character });
            index += 1;
        } else {
            masked.push(character);
        }
    }
    masked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_show_little() {
        let table = [
            (Operator::MaskLastFour, "4111 1111 1111 1111", "•••• •••• •••• 1111"),
            (Operator::MaskLastFour, "DE89-3704", "••••-••04"),
            (Operator::MaskLastFour, "12", "••"),
            (Operator::MaskFirst, "ana@example.com", "a••@•••••••.•••"),
            (Operator::MaskFirst, "øre", "ø••"),
            (Operator::MaskFirst, "", ""),
            (Operator::Keep, "x", "x"),
            (Operator::Remove, "secret", "[REMOVED]"),
        ];
        for (operator, value, expected) in table {
            assert_eq!(operator.apply(value).as_deref(), Some(expected), "{operator:?} {value}");
        }
        assert_eq!(Operator::Placeholder.apply("x"), None);
    }
}
