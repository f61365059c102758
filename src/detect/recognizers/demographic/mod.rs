//! What people are counted by.

pub mod age;
pub mod disability;
pub mod legal_status;
pub mod orientation;
pub mod religion;
pub mod stated_age;
