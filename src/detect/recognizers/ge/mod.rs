//! Georgia.

pub mod personal_number;
