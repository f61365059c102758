//! Uganda.

pub mod nin;
