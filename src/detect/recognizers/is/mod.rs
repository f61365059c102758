//! Iceland.

pub mod kennitala;
