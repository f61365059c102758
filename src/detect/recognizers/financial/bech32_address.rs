//! Addresses in Bitcoin's newer form, a coin's name before a `1`: Litecoin, Cardano, Cosmos and its kin, Nostr.
//! Source: BIP 173; CIP 19 (Cardano); Cosmos SDK, Bech32 prefixes; NIP 19 (Nostr).

use bech32::Bech32;
use bech32::primitives::decode::CheckedHrpstring;

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "bech32_address",
    entity: "financial.crypto_address",
    title: "Litecoin, Cardano, Cosmos or Nostr address",
    source: "BIP 173; CIP 19; Cosmos SDK; NIP 19",
    start: Start::Token,
    pattern: r"(?:ltc|addr|addr_test|stake|cosmos|osmo|celestia|inj|terra|bnb|npub)1[0-9a-z]+",
    accept,
    score: Score { checksum: 0.98, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<ltc1qxadx3fj547htntqd0eq28q0nct0umlh05hsus2>",
            "ADA to <addr1qym4569x2jh6awdvp4lypgup70pdln07auqqqqqqqqqqqqphtf52v49046u6crt7gz3cru7zmlxlamcpqyqszqgpqyqsj5t07q>",
            "<stake1uym4569x2jh6awdvp4lypgup70pdln07auqqqqqqqqqqqqq723cmg>",
            "<cosmos1xadx3fj547htntqd0eq28q0nct0umlh0x35nvh>",
            "nostr: <npub1rvttrh6n3wsjmsle0mdmsh92wpgdgmq5sy6zjrlt4q8cydkg8kusutv3mv>",
        ],
        misses: &[
            "ltc1qxadx3fj547htntqd0eq28q0nct0umlh05hsus3",
            "addr1",
            "cosmos1xadx3",
            "stake1uym4569x2jh6awdvp4lypgup70pd",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let plausible = (30..=120).contains(&c.bytes().len());
    if plausible && CheckedHrpstring::new::<Bech32>(c.str()).is_ok() { c.accept(Evidence::Checksum) } else { None }
}
