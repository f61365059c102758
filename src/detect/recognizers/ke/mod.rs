//! Kenya.

pub mod id;
pub mod kra_pin;
