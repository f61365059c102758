//! A bank account's number after its label, as banks without an international form write it.
//! Source: ISO 20022, data dictionary, "Account Identification: Other"; banks' statements.

use crate::detect::recognizer::{Examples, Recognizer, Score, Start};
use crate::detect::recognizers::labelled;
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "account_number",
    entity: "financial.account_number",
    title: "bank account number",
    source: "ISO 20022, Account Identification",
    start: Start::Cue(Topic::BankAccount),
    pattern: labelled::PATTERN,
    accept: |c| c.accept(labelled::evidence(c, 6)?),
    topics: &[Topic::BankAccount],
    score: Score { shape: 0.75, structure: 0.88, with_context: 0.75, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "account number: <12345678>",
            "my bank account is <000123456789>",
            "acct no. <0012-345678>",
            "Kontonummer <532013000>",
            "numéro de compte : <00123456789>",
            "número de cuenta <0049 1500 05>",
            "口座番号は<1234567>です",
            "номер счета <40817810099910004312>",
        ],
        misses: &[
            "12345678",
            "my bank account has 1500000 in it",
            "account number missing",
            "bank account opened 2024-03-15",
            "account balance: $12000000",
        ],
    },
    ..Recognizer::BASE
};
