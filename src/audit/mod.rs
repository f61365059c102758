//! What happened, without message content; and whether it was changed since.
//!
//! Entries are the leaves of a Merkle tree. Whoever has a [checkpoint](Head::checkpoint) from before can tell whether everything up to it
//! is still there, unchanged. What came after it, whoever has the device can change unseen. So a log is tamper-evident since the last
//! checkpoint that was kept elsewhere, and never more.
//!
//! Segments, a day or a thousand entries each, have headers that hang on each other. When entries are not kept any more, their headers
//! are, with hashes that take the place of the entries: what is kept can be proved as before.

mod entry;
mod export;
mod log;
pub mod merkle;
mod note;
mod record;
mod segment;
mod summary;
mod verify;
mod watch;

pub use entry::{Entry, EntryType, length_at_most};
pub use export::{Export, FORMAT, Segment};
pub use log::{Head, Log};
pub use note::{Anchor, Checkpoint, Salt, Signer};
pub use record::Record;
pub use segment::{BLOCK, Header, Open, SEGMENT, without_entries};
pub use summary::{Day, Summary};
pub use verify::{Broken, Report, Verdict, signatures, verify};
pub use watch::{Notice, Sign};
