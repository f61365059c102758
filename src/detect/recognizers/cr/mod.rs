//! Costa Rica.

pub mod cedula;
