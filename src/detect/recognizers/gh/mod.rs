//! Ghana.

pub mod card;
