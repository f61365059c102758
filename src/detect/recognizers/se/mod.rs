//! Sweden.

pub mod organisation_number;
pub mod personnummer;
