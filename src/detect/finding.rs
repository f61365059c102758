//! What the detector reports.

use std::borrow::Cow;

use super::recognizer::Evidence;
use crate::entity::EntityType;

/// A stretch of text that is personal data or a secret. Offsets are UTF-8 bytes, half-open.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What it is.
    pub entity: EntityType,
    /// How sure, from 0 to 1.
    pub confidence: f32,
    /// What held.
    pub evidence: Evidence,
    /// The recognizer's name: its file's name, or the caller's type for a pattern of the caller's.
    pub recognizer: Cow<'static, str>,
    /// The recognizer's number in [`Detector::recognizers`](super::Detector::recognizers).
    pub number: u16,
    /// What it puts forward against others in the same place.
    pub claim: Claim,
    /// The numbers of other recognizers whose rules the same stretch meets: many countries' numbers look alike.
    pub also: Vec<u16>,
}

/// How strong the claim of a recognizer on a stretch of text is, from the strongest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    /// A checksum that is sure by itself, or one and a word of its own nearby.
    Certain,
    /// A word of its own nearby: `PESEL`, not only “identity number”.
    Named,
    /// A checksum.
    Checked,
    /// A form.
    Likely,
}

impl Finding {
    /// Length in bytes.
    pub fn len(&self) -> usize {
        self.end - self.start
    }

    /// The confidence in thousandths: 0.98 exactly, where the nearest 32-bit number is not.
    pub fn thousandths(&self) -> u32 {
        (self.confidence * 1000.0).round() as u32
    }

    /// Whether it is empty, which no finding of the detector is.
    pub fn is_empty(&self) -> bool {
        self.end <= self.start
    }
}
