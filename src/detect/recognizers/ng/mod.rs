//! Nigeria.

pub mod bvn;
pub mod nin;
