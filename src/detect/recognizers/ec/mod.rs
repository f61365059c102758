//! Ecuador.

pub mod cedula;
