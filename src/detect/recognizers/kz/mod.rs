//! Kazakhstan.

pub mod personal_number;
