//! Finland.

pub mod henkilotunnus;
