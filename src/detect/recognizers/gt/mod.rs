//! Guatemala.

pub mod dpi;
