//! El Salvador.

pub mod dui;
