//! Accounts, cards, wallets and amounts.

pub mod account_number;
pub mod base58_address;
pub mod bech32_address;
pub mod bic;
pub mod bitcoin_address;
pub mod card_code;
pub mod card_details;
pub mod card_expiry;
pub mod card_track;
pub mod ethereum_address;
pub mod iban;
pub mod income;
pub mod last_four;
pub mod monero_address;
pub mod payment_card;
pub mod seed_phrase;
pub mod sepa_creditor;
pub mod solana_address;
pub mod ton_address;
pub mod xrp_address;
