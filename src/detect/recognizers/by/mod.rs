//! Belarus.

pub mod passport;
pub mod personal_number;
