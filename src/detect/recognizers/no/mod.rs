//! Norway.

pub mod fodselsnummer;
