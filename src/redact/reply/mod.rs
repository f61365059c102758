//! Restoring a reply into what it is shown as: whole, or as it streams in.

mod json;
mod strand;

use super::format::Format;
use super::restore::Restorer;
use json::Json;
use strand::Strand;

/// What came of a reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restored {
    /// What may be shown.
    pub text: String,
    /// How many placeholders were replaced by their originals.
    pub restored: usize,
    /// How many stayed, because they stood in something that is fetched, run or sent, or that can't be told.
    pub withheld: usize,
}

/// A reply that is being restored, in pieces cut anywhere. It is behind by a placeholder at most, and what tells where the
/// placeholder stands.
#[derive(Debug)]
pub struct Reply {
    restorer: Restorer,
    text: Text,
}

#[derive(Debug)]
enum Text {
    Plain(Box<Strand>),
    Json(Box<Json>),
}

impl Reply {
    /// At the start of a reply that goes into this format.
    pub fn new(restorer: Restorer, format: Format) -> Reply {
        let text = match format {
            Format::Json => Text::Json(Box::new(Json::new(0))),
            format => Text::Plain(Box::new(Strand::new(format, 0, false))),
        };
        Reply { restorer, text }
    }

    /// Takes the next piece; gives what is certain by now, and what was counted since the last.
    pub fn push(&mut self, piece: &str) -> Restored {
        let mut out = Restored::default();
        match &mut self.text {
            Text::Plain(strand) => {
                strand.take(piece);
                strand.advance(&self.restorer, false, &mut out);
            }
            Text::Json(json) => {
                let mut buffer = [0; 4];
                piece.chars().for_each(|c| json.read(c, c.encode_utf8(&mut buffer), &self.restorer, &mut out));
            }
        }
        out
    }

    /// The reply is over; gives the rest.
    pub fn finish(&mut self) -> Restored {
        let mut out = Restored::default();
        match &mut self.text {
            Text::Plain(strand) => strand.advance(&self.restorer, true, &mut out),
            Text::Json(json) => json.finish(&self.restorer, &mut out),
        }
        out
    }
}

impl Restorer {
    /// A whole reply, restored into what it is shown as.
    pub fn restore_as(&self, text: &str, format: Format) -> Restored {
        let mut reply = Reply::new(self.clone(), format);
        let mut out = reply.push(text);
        let rest = reply.finish();
        out.text.push_str(&rest.text);
        out.restored += rest.restored;
        out.withheld += rest.withheld;
        out
    }
}
