//! Where placeholders and surrogates stand in a text that is about to go to somebody else.

use super::super::format::Format;
use super::super::restore::{At, Restorer, last_two};
use super::super::zone::{Place, Zone};
use super::{Placeholders, Reference};

/// A placeholder or surrogate in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Which.
    pub reference: Reference,
    /// The original may stand there: nothing fetches, runs or sends it, not even where the text is rendered as Markdown.
    pub open: bool,
}

impl Placeholders {
    /// Every placeholder and surrogate in a text that was sent to anybody. What only looks like one is none.
    pub fn standing_in(&self, text: &str) -> Vec<Standing> {
        // Originals are places in the table here: they say which it is.
        let finder = Restorer::of_places(self.entries.iter().enumerate().filter(|(_, e)| !e.sent_to.is_empty()).map(
            |(index, entry)| match &entry.surrogate {
                Some(surrogate) => (None, surrogate.as_str(), index),
                None => (Some(entry.squashed.as_str()), "", index),
            },
        ));
        let mut zone = Zone::new(Format::Markdown);
        let (mut standing, mut at, mut before) = (Vec::new(), 0, [None; 2]);
        while let Some(c) = text[at..].chars().next() {
            let mut length = c.len_utf8();
            let mut shown = false;
            if let At::Original { length: whole, value } = finder.at(&text[at..], before, true)
                && let Ok(index) = value.parse::<usize>()
            {
                length = whole;
                let (form, behind) = text[at..].split_at(length);
                shown = matches!(zone.place(form, &self.entries[index].value, behind, true), Place::Shown(_));
                standing.push(Standing { start: at, end: at + length, reference: Reference(index), open: shown });
                if shown {
                    zone.shown(&self.entries[index].value);
                }
            }
            let form = &text[at..at + length];
            if !shown {
                form.chars().for_each(|c| zone.read(c));
            }
            before = last_two(form, before);
            at += length;
        }
        standing
    }

    /// What a placeholder stands for.
    pub fn original(&self, reference: Reference) -> &str {
        &self.entries[reference.0].value
    }

    /// The entity types that its value was found as, none if nobody said; and those that it could be as well.
    pub fn types(&self, reference: Reference) -> (&[String], &[String]) {
        let entry = &self.entries[reference.0];
        (&entry.types, &entry.also)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::EntityType;
    use crate::redact::Mark;

    #[test]
    fn only_what_was_sent_is_found_and_not_open_where_it_would_be_fetched() {
        let email = EntityType::from_static("contact.email");
        let mut all = Placeholders::new(Mark::from_random(&[0, 8, 9], 3).unwrap(), [7; 32]);
        let first = all.issue(&email, "ana@realmail.test");
        all.issue(&email, "bo@realmail.test");
        all.sent(first, "bot");
        let text = "To [email 1 2bc], not [EMAIL_2_2BC]: ![x](https://a.test/?q=[EMAIL_1_2BC])";
        let found: Vec<_> =
            all.standing_in(text).iter().map(|s| (&text[s.start..s.end], s.reference, s.open)).collect();
        assert_eq!(found, [("[email 1 2bc]", first, true), ("[EMAIL_1_2BC]", first, false)]);
    }
}
