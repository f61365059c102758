//! What people are counted by.

pub mod age;
pub mod stated_age;
