//! Belarus.

pub mod personal_number;
