//! One text of a reply: the reply itself, or a string in it.

use crate::json::quoted;

use super::super::format::Format;
use super::super::restore::{At, Restorer};
use super::super::zone::{Place, Zone};
use super::Restored;

/// A text that is being restored.
#[derive(Debug)]
pub(super) struct Strand {
    zone: Zone,
    /// Nothing in it is shown.
    closed: bool,
    /// How many strings of JSON it stands in.
    depth: usize,
    /// What can't be told yet.
    pending: String,
    /// How that was written, and how many bytes each character took, where it is in a string.
    written: String,
    lengths: Vec<usize>,
    /// The characters before, the nearest first.
    before: [Option<char>; 2],
}

impl Strand {
    pub fn new(format: Format, depth: usize, closed: bool) -> Strand {
        Strand {
            zone: Zone::new(format),
            closed,
            depth,
            pending: String::new(),
            written: String::new(),
            lengths: Vec::new(),
            before: [None; 2],
        }
    }

    /// More of a text that is written as it is.
    pub fn take(&mut self, piece: &str) {
        self.pending.push_str(piece);
    }

    /// A character of a string, and how it was written.
    pub fn take_written(&mut self, c: char, written: &str) {
        self.pending.push(c);
        self.written.push_str(written);
        self.lengths.push(written.len());
    }

    /// Restores what can be told.
    pub fn advance(&mut self, restorer: &Restorer, complete: bool, out: &mut Restored) {
        let (mut at, mut chars, mut written) = (0, 0, 0);
        while let Some(c) = self.pending[at..].chars().next() {
            let rest = &self.pending[at..];
            let (length, value) = match restorer.at(rest, self.before, complete) {
                At::Nothing => (c.len_utf8(), None),
                At::Partial => break,
                At::Original { length, value } => (length, Some(value)),
            };
            let (form, behind) = rest.split_at(length);
            let place = match value {
                Some(_) if self.closed => Place::Closed,
                Some(value) => self.zone.place(form, value, behind, complete),
                None => Place::Closed,
            };
            let count = form.chars().count();
            let as_written = match self.lengths.is_empty() {
                true => form,
                false => {
                    let bytes: usize = self.lengths[chars..chars + count].iter().sum();
                    written += bytes;
                    &self.written[written - bytes..written]
                }
            };
            match (value, place) {
                (_, Place::Unknown) => {
                    written -= if self.lengths.is_empty() { 0 } else { as_written.len() };
                    break;
                }
                (Some(value), Place::Shown(text)) => {
                    out.text.push_str(&self.spelt(text));
                    out.restored += 1;
                    self.zone.shown(value);
                }
                (value, _) => {
                    out.text.push_str(as_written);
                    out.withheld += usize::from(value.is_some());
                    form.chars().for_each(|c| self.zone.read(c));
                }
            }
            for c in form.chars() {
                self.before = [Some(c), self.before[0]];
            }
            at += length;
            chars += count;
        }
        self.pending.drain(..at);
        if !self.lengths.is_empty() {
            self.written.drain(..written);
            self.lengths.drain(..chars);
        }
    }

    /// A value as it is written in as many strings.
    fn spelt(&self, mut text: String) -> String {
        for _ in 0..self.depth {
            let string = quoted(&text);
            text = string[1..string.len() - 1].to_owned();
        }
        text
    }
}
