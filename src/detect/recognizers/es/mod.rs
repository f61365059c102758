//! Spain.

pub mod health_card;
pub mod nie;
pub mod nif;
pub mod passport;
pub mod social_security;
