//! Uruguay.

pub mod ci;
