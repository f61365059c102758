//! Brazil.

pub mod cnh;
pub mod cnpj;
pub mod cpf;
pub mod health_card;
pub mod pis;
pub mod rg;
pub mod voter_id;
