//! Lithuania.

pub mod personal_code;
