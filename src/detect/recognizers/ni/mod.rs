//! Nicaragua.

pub mod cedula;
