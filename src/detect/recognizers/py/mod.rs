//! Paraguay.

pub mod ruc;
