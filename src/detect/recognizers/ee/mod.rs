//! Estonia.

pub mod personal_code;
