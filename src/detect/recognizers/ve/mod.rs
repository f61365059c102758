//! Venezuela.

pub mod cedula;
pub mod rif;
