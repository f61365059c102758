//! Serbia, and what the states that were Yugoslavia share.

pub mod citizen_number;
