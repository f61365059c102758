//! What happened, without message content; and whether it was changed since.
//!
//! Entries are the leaves of a Merkle tree. Whoever has a [`Log::checkpoint`] from before can tell whether everything up to it is still
//! there, unchanged. What came after it, whoever has the device can change unseen.

mod entry;
mod log;
pub mod merkle;
mod verify;

pub use entry::{Entry, EntryType};
pub use log::{Head, Log};
pub use verify::{Anchor, Broken, FORMAT, Report, Verdict, verify};
