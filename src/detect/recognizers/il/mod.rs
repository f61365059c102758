//! Israel.

pub mod id;
