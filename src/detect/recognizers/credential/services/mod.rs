//! The kinds of token that [`service_token`](super::service_token) knows, by sector. A row is a kind: who issues it, how
//! it is built (see [`form`](super::form)), and a generated one.
//!
//! Source: each service's documentation. Two services that use the same form share a row.

use super::form::{Form, Token};

mod ai;
mod cloud;
mod code;
mod messaging;
mod operations;
mod payments;

/// Every kind.
pub const SECTORS: &[&[Token]] =
    &[ai::TOKENS, cloud::TOKENS, code::TOKENS, messaging::TOKENS, operations::TOKENS, payments::TOKENS];

const COUNT: usize = {
    let (mut count, mut sector) = (0, 0);
    while sector < SECTORS.len() {
        count += SECTORS[sector].len();
        sector += 1;
    }
    count
};

/// Their forms, which is all that is needed when running.
pub static FORMS: [Form; COUNT] = {
    let mut forms = [Form(""); COUNT];
    let (mut count, mut sector) = (0, 0);
    while sector < SECTORS.len() {
        let mut i = 0;
        while i < SECTORS[sector].len() {
            forms[count] = SECTORS[sector][i].form;
            count += 1;
            i += 1;
        }
        sector += 1;
    }
    forms
};
