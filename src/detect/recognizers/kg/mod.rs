//! Kyrgyzstan.

pub mod personal_number;
