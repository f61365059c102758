//! Spain.

pub mod bank_account;
pub mod dni_number;
pub mod health_card;
pub mod nie;
pub mod nif;
pub mod passport;
pub mod physician_number;
pub mod social_security;
