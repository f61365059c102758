//! Moldova.

pub mod personal_number;
