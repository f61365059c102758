//! The United States.

pub mod ssn;
