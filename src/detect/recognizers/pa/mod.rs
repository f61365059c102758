//! Panama.

pub mod cedula;
