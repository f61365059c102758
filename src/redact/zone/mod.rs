//! What kind of place in a reply a placeholder stands in: where it is shown, or where it is fetched, run or sent.
//!
//! Nobody knows which renderer reads a reply, and renderers differ. So there is no parser here but several watchers, each
//! of which knows one kind of place and nothing of the others, and stays in it longer rather than shorter. An original is
//! shown only where all of them agree that it would be. They read the reply as it leaves, so that what was restored can't
//! become markup later.

mod address;
mod block;
mod call;
mod inline;
mod markup;

use super::format::Format;
use address::Address;
use block::Block;
use call::Call;
pub(super) use call::{LONGEST, is_closed_field};
use inline::Inline;
use markup::{Markup, Read};

/// What comes of a placeholder.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Its original is shown, escaped like this.
    Shown(String),
    /// It stays.
    Closed,
    /// The text ends too early to tell.
    Unknown,
}

/// What can be told of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    Open,
    Closed,
    Unknown,
}

/// Where a text has come to: every watcher, and the format that says which of them count.
#[derive(Debug)]
pub(super) struct Zone {
    format: Format,
    watchers: Watchers,
    block: Block,
}

/// The watchers that read every format.
#[derive(Clone, Debug, Default)]
struct Watchers {
    address: Address,
    markup: Markup,
    inline: Inline,
    call: Call,
}

impl Watchers {
    fn read(&mut self, c: char) {
        match self.markup.read(c) {
            Read::Text => self.address.read(c),
            Read::Tag => {}
            Read::Break => self.address.end(),
        }
        self.inline.read(c);
        self.call.read(c);
    }

    /// An original was shown here. What it says can't be markup; only addresses can go on after it.
    fn shown(&mut self, value: &str) {
        self.markup.read('x');
        self.inline.read('x');
        self.call.read('x');
        self.address.value(value);
    }

    /// Whether any of them is in a place that is not shown.
    fn are_closed(&self) -> bool {
        self.markup.is_closed() || self.inline.is_closed() || self.call.is_closed()
    }
}

impl Zone {
    /// At the start of a text.
    pub fn new(format: Format) -> Zone {
        let mut watchers = Watchers::default();
        if format == Format::Json {
            watchers.address.stands_alone();
        }
        Zone { format, watchers, block: Block::default() }
    }

    /// Reads a character that leaves as it came.
    pub fn read(&mut self, c: char) {
        match self.format {
            Format::Text => {}
            Format::Markdown => self.block.read(c, &mut self.watchers),
            Format::Html => self.watchers.read(c),
            Format::Json => {
                self.watchers.read(c);
                self.block.end_paragraphs(c, &mut self.watchers);
            }
        }
    }

    /// Reads an original that was shown.
    pub fn shown(&mut self, value: &str) {
        match self.format {
            Format::Text => {}
            Format::Markdown => self.block.shown(value, &mut self.watchers),
            Format::Html => self.watchers.shown(value),
            Format::Json => {
                self.watchers.shown(value);
                self.block.end_paragraphs('x', &mut self.watchers);
            }
        }
    }

    /// What comes of the placeholder `form`, which stands here for `value` with `rest` behind it.
    pub fn place(&mut self, form: &str, value: &str, rest: &str, complete: bool) -> Place {
        if self.format == Format::Text {
            return Place::Shown(value.to_owned());
        }
        if self.format == Format::Markdown {
            self.block.settle(&mut self.watchers);
        }
        let watchers = &self.watchers;
        if self.format == Format::Markdown && self.block.hides()
            || watchers.call.is_closed()
            || watchers.markup.is_closed()
            || self.format != Format::Html && (watchers.inline.is_closed() || watchers.inline.begins_alt(form))
        {
            return Place::Closed;
        }
        match watchers.address.around(value, rest, complete) {
            Told::Open => {}
            Told::Closed => return Place::Closed,
            Told::Unknown => return Place::Unknown,
        }
        match self.format {
            Format::Markdown => self.block.place(watchers, form, value, rest, complete),
            Format::Html => Place::Shown(html(value)),
            // The string may be HTML to whoever reads it.
            _ if watchers.markup.was_seen() && value.contains(['<', '>', '&', '"', '\'']) => Place::Closed,
            _ => Place::Shown(value.to_owned()),
        }
    }
}

/// A value as text of HTML.
fn html(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
