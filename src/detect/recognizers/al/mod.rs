//! Albania.

pub mod personal_number;
