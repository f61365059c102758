//! Latvia.

pub mod personal_code;
