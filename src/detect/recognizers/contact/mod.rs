//! Ways to reach a person.

pub mod email;
pub mod phone;
