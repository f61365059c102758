//! Chile.

pub mod rut;
