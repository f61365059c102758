pub mod bitcoin_address;
pub mod ethereum_address;
pub mod iban;
pub mod payment_card;
