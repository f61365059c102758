//! Ways to reach a person.

pub mod email;
pub mod phone;
pub mod spelt_email;
