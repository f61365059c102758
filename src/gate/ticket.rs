//! Tickets: no ticket, no send.

use percent_encoding::percent_decode_str;

use crate::audit::Entry;
use crate::document::Document;
use crate::error::{Code, Error};
use crate::hash::sha256;
use crate::json::Json;
use crate::redact::Reference;
use crate::shape::Need::Required;
use crate::shape::Shape;

use super::{World, random_id};

/// How long a ticket is good, in milliseconds on the monotonic clock.
const LIFETIME: f64 = 5_000.0;

/// The most tickets that wait at once; the oldest goes first. A caller who seals and never sends loses nothing.
const WAITING: usize = 1_024;

/// Headers whose values are the host's own and not looked at: they authenticate the page, not the person's words.
const UNREAD_HEADERS: [&str; 3] = ["authorization", "api-key", "x-api-key"];

/// A request, as it is to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The address, as given.
    pub url: String,
    /// In upper case.
    pub method: String,
    /// Names and values.
    pub headers: Vec<(String, String)>,
    /// Text, of the type that its `content-type` header says; JSON without one.
    pub body: String,
}

impl Request {
    /// Reads `{ url, method, headers, body }`, all texts.
    ///
    /// # Errors
    /// If it is something else.
    pub fn read(document: &Document) -> Result<Request, Error> {
        const SHAPE: Shape = Shape::Object(&[
            ("url", Required, Shape::Text),
            ("method", Required, Shape::Text),
            ("headers", Required, Shape::Map(|_| Ok(()), &Shape::Text)),
            ("body", Required, Shape::Text),
        ]);
        let fields = SHAPE.check(document, "", Code::OptionsInvalid)?;
        let headers = fields.value("headers").entries();
        Ok(Request {
            url: fields.text("url"),
            method: fields.text("method"),
            headers: headers.map(|(name, value)| (name.to_owned(), value.as_text().to_owned())).collect(),
            body: fields.text("body"),
        })
    }

    /// As it is handed out.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("url").text(&self.url);
            json.name("method").text(&self.method);
            json.name("headers").object(&mut |json| {
                for (name, value) in &self.headers {
                    json.name(name).text(value);
                }
            });
            json.name("body").text(&self.body);
        });
    }

    /// What the body is, as its header says.
    pub(super) fn content_type(&self) -> Option<&str> {
        let header = self.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        header.map(|(_, value)| value.as_str())
    }

    /// SHA-256 over everything that is sent. Lengths stand before texts, so that nothing can move between fields.
    pub(super) fn digest(&self) -> [u8; 32] {
        let mut texts = vec![&self.method, &self.url];
        for (name, value) in &self.headers {
            texts.extend([name, value]);
        }
        texts.push(&self.body);
        let lengths: Vec<[u8; 8]> = texts.iter().map(|text| (text.len() as u64).to_le_bytes()).collect();
        let mut parts: Vec<&[u8]> = Vec::new();
        for (text, length) in texts.iter().zip(&lengths) {
            parts.extend([length.as_slice(), text.as_bytes()]);
        }
        sha256(&parts)
    }

    /// The texts around the body that a person's words could have got into: as they are, and percent-decoded.
    pub(super) fn envelope(&self) -> Vec<String> {
        let mut texts = vec![self.path_and_query()];
        for (name, value) in &self.headers {
            texts.push(name);
            if name.eq_ignore_ascii_case("content-type") {
                // A form's boundary is random, and can look like anybody's number.
                let made_up = |parameter: &&str| parameter.trim_start().to_ascii_lowercase().starts_with("boundary=");
                texts.extend(value.split(';').filter(|parameter| !made_up(parameter)));
            } else if !UNREAD_HEADERS.iter().any(|header| name.eq_ignore_ascii_case(header)) {
                texts.push(value);
            }
        }
        let mut readings = Vec::new();
        for text in texts {
            readings.push(text.to_owned());
            // In a query, a plus sign is a space; in a telephone number it is itself.
            for encoded in [text, &text.replace('+', " ")] {
                readings.push(percent_decode_str(encoded).decode_utf8_lossy().into_owned());
            }
        }
        readings
    }

    /// The address without scheme and host: those are the host page's own choice.
    fn path_and_query(&self) -> &str {
        // Only a scheme at the very start makes what follows a host; a relative address is all path.
        let url = self.url.as_bytes();
        let scheme = url.iter().take_while(|b| b.is_ascii_alphanumeric()).count();
        let Some(rest) = url[scheme..].strip_prefix(b"://") else {
            return &self.url;
        };
        let host = rest.iter().take_while(|b| !b"/?#".contains(b)).take_while(|b| **b != b'@').count();
        if rest.get(host) == Some(&b'@') { &self.url } else { &self.url[url.len() - rest.len() + host..] }
    }
}

/// What was sealed, until it is sent.
#[derive(Clone, Debug)]
pub(super) struct Ticket {
    pub digest: [u8; 32],
    pub epoch: u64,
    pub issued: f64,
    pub conversation: String,
    pub placeholders: Vec<Reference>,
    /// What the log says of its sealing, and will say of its sending.
    pub entry: Entry,
}

impl Ticket {
    pub fn check(&self, request: &Request, epoch: u64, now: f64) -> Result<(), Error> {
        let refuse = |code, message: &str| Err(Error::new(code, message));
        // Written so that a clock that is not a number refuses.
        let fresh = now - self.issued <= LIFETIME;
        if !fresh {
            return refuse(Code::TicketExpired, "the ticket is older than five seconds; seal the request again");
        }
        if self.epoch != epoch {
            return refuse(Code::TicketStale, "a choice was made since the request was sealed; seal it again");
        }
        if self.digest != request.digest() {
            return refuse(Code::TicketMismatch, "the request is not the one that was sealed; nothing was sent");
        }
        Ok(())
    }
}

/// The tickets that wait to be used.
#[derive(Debug, Default)]
pub(super) struct Tickets {
    waiting: Vec<(String, Ticket)>,
    /// Used, but that is not stored yet: first those on their way to the store.
    used: Vec<(String, Ticket)>,
    /// How many are on their way.
    storing: usize,
}

impl Tickets {
    pub fn issue(&mut self, world: &impl World, ticket: Ticket) -> String {
        if self.waiting.len() == WAITING {
            self.waiting.remove(0);
        }
        let id = random_id(world);
        self.waiting.push((id.clone(), ticket));
        id
    }

    /// Takes a ticket out: good or not, it can't be used again.
    pub fn take(&mut self, id: &str) -> Result<Ticket, Error> {
        let place = self.waiting.iter().position(|(known, _)| known == id);
        let taken = place.map(|place| self.waiting.remove(place)).ok_or_else(|| {
            Error::new(Code::TicketUnknown, "no such ticket, or it was used already; seal the request first")
        })?;
        self.used.push(taken.clone());
        Ok(taken.1)
    }

    /// Those used so far are on their way to the store.
    pub fn storing(&mut self) {
        self.storing = self.used.len();
    }

    /// They are stored.
    pub fn stored(&mut self) {
        self.used.drain(..self.storing);
        self.storing = 0;
    }

    /// Nothing of it is: they count as not used.
    pub fn undo(&mut self) {
        self.waiting.append(&mut self.used);
        self.storing = 0;
    }
}
