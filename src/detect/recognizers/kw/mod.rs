//! Kuwait.

pub mod civil_id;
