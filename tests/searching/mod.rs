//! How properties look for texts that break them.

use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;

/// The same texts every time, so that a run says something about the change; `cargo xtask test --all` looks for new ones.
pub fn config(cases: u32) -> ProptestConfig {
    let rng_seed = if std::env::var_os("HUSHGATE_SEARCH").is_some() { RngSeed::Random } else { RngSeed::Fixed(1) };
    ProptestConfig { cases, failure_persistence: None, rng_seed, ..ProptestConfig::default() }
}
