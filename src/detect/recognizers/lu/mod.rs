//! Luxembourg.

pub mod matricule;
pub mod passport;
