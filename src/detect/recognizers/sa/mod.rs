//! Saudi Arabia.

pub mod id;
