//! Peru.

pub mod dni;
pub mod ruc;
