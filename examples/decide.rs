//! The rule's own speed: `cargo run --release --example decide`. Over every state, tier and basis, because a single question
//! would be answered by the processor's memory of it.

use std::hint::black_box;
use std::time::Instant;

use hushgate::consent::State;
use hushgate::decide::{Basis, Question, Regime, Tier, decide};

fn main() {
    let mut questions = Vec::new();
    for state in State::ALL {
        for (tier, basis) in Tier::ALL.into_iter().flat_map(|tier| Basis::ALL.map(|basis| (tier, basis))) {
            for flags in 0..64_u8 {
                let flag = |bit: u8| flags >> bit & 1 == 1;
                questions.push(Question {
                    ready: true,
                    tier,
                    declared: true,
                    required: flag(0),
                    state,
                    explicit: flag(1),
                    basis,
                    sale_like: flag(2),
                    opted_out: flag(3),
                    minor: flag(4),
                    interactive: flag(5),
                    takes_placeholders: true,
                    regime: Regime::OptIn,
                });
            }
        }
    }
    let mut times: Vec<f64> = (0..101)
        .map(|_| {
            let start = Instant::now();
            questions.iter().for_each(|question| {
                black_box(decide(black_box(question)));
            });
            start.elapsed().as_nanos() as f64 / questions.len() as f64
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("`decide`, natively: {:.1} ns a finding and purpose, over {} questions.", times[50], questions.len());
}
