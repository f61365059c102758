//! A log as one document, for others to verify.

use base64ct::{Base64, Encoding};

use crate::document::Document;
use crate::error::{Code, Error};
use crate::hash::{bytes_of, hexadecimal};
use crate::json::Json;
use crate::shape::Need::{Optional, Required};
use crate::shape::{Checked, Shape};

use super::merkle::Hash;
use super::note::{Salt, Signer};

/// The form of an export.
pub const FORMAT: &str = "urn:hushgate:audit-log:1";

/// A closed segment, as it is stored and exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// A [`Header`](super::Header) as text, or as a signed note.
    pub header: String,
    /// What stays of its entries if they are not kept: [`without_entries`](super::without_entries). Empty if they are.
    pub hashes: Vec<Hash>,
}

impl Segment {
    const SHAPE: Shape =
        Shape::Object(&[("header", Required, Shape::Text), ("hashes", Optional, Shape::List(&Shape::Text))]);

    /// `{ header, hashes? }`.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("header").text(&self.header);
            if !self.hashes.is_empty() {
                let hashes: Vec<String> = self.hashes.iter().map(|hash| Base64::encode_string(hash)).collect();
                json.name("hashes").texts(&hashes);
            }
        });
    }

    /// Reads what [`Segment::write`] gave.
    ///
    /// # Errors
    /// If it is something else.
    pub fn read(document: &Document) -> Result<Segment, Error> {
        Segment::of(Segment::SHAPE.check(document, "segment", Code::LogInvalid)?)
    }

    fn of(fields: Checked<'_>) -> Result<Segment, Error> {
        let hash = |text: Checked<'_>| Base64::decode_vec(text.as_text()).ok()?.try_into().ok();
        let hashes: Option<Vec<Hash>> = fields.list("hashes").map(hash).collect();
        let wrong = || Error::field(Code::LogInvalid, "segment.hashes", "hashes in base 64", "something else");
        Ok(Segment { header: fields.text("header"), hashes: hashes.ok_or_else(wrong)? })
    }
}

/// A log that is to be handed to others.
#[derive(Debug)]
pub struct Export<'e> {
    /// The log's checkpoint as text, or as a signed note.
    pub checkpoint: String,
    /// Every closed segment.
    pub segments: &'e [Segment],
    /// Every entry that is kept, in [canonical JSON](super::Entry::canonical).
    pub entries: &'e [String],
    /// Who signed; `None` if nobody could.
    pub signer: Option<&'e Signer>,
    /// The salts of recipients whose checkpoints somebody is to compare with it.
    pub salts: &'e [Salt],
}

impl Export<'_> {
    /// `{ format, checkpoint, segments, key?, salts?, entries }`.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("format").text(FORMAT);
            json.name("checkpoint").text(&self.checkpoint);
            json.name("segments").list(&mut |json| self.segments.iter().for_each(|segment| segment.write(json)));
            json.optional("key", self.signer.map(|signer| Base64::encode_string(&signer.key)).as_deref());
            if !self.salts.is_empty() {
                json.name("salts").object(&mut |json| {
                    for Salt { recipient, secret } in self.salts {
                        json.name(recipient).text(&hexadecimal(secret));
                    }
                });
            }
            json.name("entries").list(&mut |json| self.entries.iter().for_each(|entry| json.word(entry)));
        });
    }
}

/// An export that was read, its entries not looked at.
pub(super) struct Exported<'d> {
    pub checkpoint: String,
    pub segments: Vec<Segment>,
    pub signer: Option<Signer>,
    pub salts: Vec<Salt>,
    pub entries: &'d [Document],
}

impl<'d> Exported<'d> {
    /// # Errors
    /// [`Code::LogInvalid`] if it is no export.
    pub fn read(export: &'d Document) -> Result<Exported<'d>, Error> {
        const EXPORT: Shape = Shape::Object(&[
            ("format", Required, Shape::Word(&[FORMAT])),
            ("checkpoint", Required, Shape::Text),
            ("segments", Required, Shape::List(&Segment::SHAPE)),
            ("key", Optional, Shape::Text),
            ("salts", Optional, Shape::Map(|_| Ok(()), &Shape::Text)),
            ("entries", Required, Shape::List(&Shape::Any)),
        ]);
        let fields = EXPORT.check(export, "", Code::LogInvalid)?;
        let wrong = |path: &str, expected: &str| Error::field(Code::LogInvalid, path, expected, "something else");
        let signer = match fields.optional_text("key").map(|text| Base64::decode_vec(&text)) {
            None => None,
            Some(Ok(key)) if key.len() == 32 => Some(Signer { key }),
            Some(_) => return Err(wrong("key", "32 bytes in base 64")),
        };
        let mut salts = Vec::new();
        for (recipient, secret) in fields.value("salts").entries() {
            let secret = bytes_of(secret.as_text()).ok_or_else(|| wrong("salts", "bytes in hexadecimal"))?;
            salts.push(Salt { recipient: recipient.to_owned(), secret });
        }
        let Document::List(entries) = fields.value("entries").document() else {
            return Err(wrong("entries", "a list"));
        };
        Ok(Exported {
            checkpoint: fields.text("checkpoint"),
            segments: fields.list("segments").map(Segment::of).collect::<Result<_, _>>()?,
            signer,
            salts,
            entries,
        })
    }

    /// Everything in it that can be signed, with how many entries the log had then.
    pub fn notes(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().map(|segment| segment.header.as_str()).chain([self.checkpoint.as_str()])
    }
}

/// 64 hexadecimal digits as a hash.
pub(super) fn hash_of(text: &str) -> Option<Hash> {
    bytes_of(text)?.try_into().ok()
}
