//! The United Arab Emirates.

pub mod emirates_id;
