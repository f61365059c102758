//! The Dominican Republic.

pub mod cedula;
