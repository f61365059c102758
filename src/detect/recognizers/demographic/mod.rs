//! What people are counted by.

pub mod age;
