//! What can be done to a span.

use super::generalise::generalise;
use crate::decide::Action;
use crate::entity::EntityType;

/// What stands where something was removed.
pub const REMOVED: &str = "[REMOVED]";

/// What hides a letter or digit in a masked value.
const DOT: char = '•';

macro_rules! operators {
    ($($variant:ident, $name:literal, $action:ident, keeps $keeps:literal, loses $loses:literal;)*) => {
        /// What is done to a span. [`Operator::Placeholder`] and [`Operator::Surrogate`] can be undone.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Operator {
            $(#[doc = concat!("Keeps ", $keeps, "; loses ", $loses, ".")] $variant,)*
        }

        impl Operator {
            /// Every operator, from what keeps most of a value to what keeps nothing.
            pub const ALL: [Operator; 8] = [$(Operator::$variant),*];

            /// Their names in policies, in the same order.
            pub const NAMES: [&str; 8] = [$($name),*];

            /// The name in policies.
            pub const fn as_str(self) -> &'static str {
                Operator::NAMES[self as usize]
            }

            /// How protective it is, on the scale of decisions.
            pub const fn action(self) -> Action {
                match self { $(Operator::$variant => Action::$action),* }
            }

            /// What of a value still leaves, for people.
            pub const fn keeps(self) -> &'static str {
                match self { $(Operator::$variant => $keeps),* }
            }

            /// What of a value doesn't leave, for people.
            pub const fn loses(self) -> &'static str {
                match self { $(Operator::$variant => $loses),* }
            }
        }
    };
}

operators! {
    Keep, "keep", Pass, keeps "the value", loses "nothing";
    Generalise, "generalise", Generalise,
        keeps "what many have in common: the year, the city, the network, `30–39`",
        loses "everything finer; a value that has nothing coarser is removed";
    MaskLastFour, "mask-last-four", Generalise,
        keeps "the form, and the last four letters or digits: `•••• •••• •••• 1111`",
        loses "the other letters and digits";
    MaskFirst, "mask-first", Generalise,
        keeps "the form, and the first letter or digit: `j•••@•••••••.•••`",
        loses "the other letters and digits";
    Surrogate, "surrogate", Pseudonymise,
        keeps "the kind and the form, as a stand-in that is nobody's: `emily.204@example.com`; replies are restored",
        loses "the value; what has no reserved stand-ins gets a placeholder";
    Placeholder, "placeholder", Pseudonymise,
        keeps "the kind, and which values are the same: `[EMAIL_1_K7Q]`; replies are restored",
        loses "the value and its form";
    Hash, "hash", Pseudonymise,
        keeps "the kind, and which values are the same in one conversation: `[EMAIL_H_7TQX2MFZK4BD]`",
        loses "the value and its form; nothing restores it";
    Remove, "remove", Redact,
        keeps "that something was there: `[REMOVED]`",
        loses "everything else";
}

/// Whether this build has every operator. In the engine that most pages load, those are left out that few policies name and
/// that need tables or a key; what names them has to be refused ([`Operator::is_built`]).
pub(super) const WHOLE: bool = cfg!(any(feature = "custom", not(target_arch = "wasm32")));

impl Operator {
    /// Whether this build has it. One that it has not does as its stricter neighbour does: what would have a surrogate gets
    /// a placeholder, and what would be made coarser or hashed is removed.
    pub const fn is_built(self) -> bool {
        WHOLE || !matches!(self, Operator::Generalise | Operator::Surrogate | Operator::Hash)
    }

    /// The operator of this name.
    pub fn parse(name: &str) -> Option<Operator> {
        Operator::ALL.into_iter().find(|operator| operator.as_str() == name)
    }

    /// The value as this operator leaves it. `None` where that takes a conversation: for placeholder, surrogate and hash.
    /// A value that has nothing coarser is removed: [`Placeholders::replace`](super::Placeholders::replace) also says so.
    pub fn apply(self, entity: &EntityType, value: &str) -> Option<String> {
        match self {
            Operator::Keep => Some(value.to_owned()),
            Operator::Generalise if WHOLE => Some(generalise(entity, value).unwrap_or_else(|| REMOVED.to_owned())),
            Operator::MaskLastFour => Some(mask(value, 0, 4)),
            Operator::MaskFirst => Some(mask(value, 1, 0)),
            Operator::Surrogate | Operator::Placeholder | Operator::Hash => None,
            Operator::Generalise | Operator::Remove => Some(REMOVED.to_owned()),
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
        let entity = EntityType::from_static("custom.thing");
        for (operator, value, expected) in table {
            assert_eq!(operator.apply(&entity, value).as_deref(), Some(expected), "{operator:?} {value}");
        }
        assert_eq!(Operator::Placeholder.apply(&entity, "x"), None);
    }

    #[test]
    fn names_are_their_own_and_read_back() {
        for operator in Operator::ALL {
            assert_eq!(Operator::parse(operator.as_str()), Some(operator));
        }
        assert_eq!(Operator::parse("hide"), None);
    }

    #[test]
    fn what_keeps_less_is_at_least_as_protective() {
        assert!(Operator::ALL.is_sorted_by_key(|operator| operator.action()));
        assert_eq!(Operator::ALL.map(|o| o.action() == Action::Pass).iter().filter(|pass| **pass).count(), 1);
    }
}
