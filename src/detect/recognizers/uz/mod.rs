//! Uzbekistan.

pub mod personal_number;
