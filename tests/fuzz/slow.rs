//! Looks for texts that take more than their share: short units of chance, repeated to 4 KB and to 8 KB. Twice the text
//! may take thrice the steps at most, and what seems to grow faster is timed at eight times the length as well.

#[path = "../steps/mod.rs"]
mod steps;

use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime};

use hushgate::detect::Detector;
use hushgate::detect::lexicon::Lexicon;
use hushgate::detect::recognizer::Examples;
use hushgate::detect::recognizers::ALL;

/// More growth than this when the text doubles, and it is not in proportion.
const MOST: f64 = 3.0;

/// More growth than this of the processor's time from 8 KB to 64 KB; eight times would be in proportion.
const MOST_TIME: f64 = 20.0;

const SIGNS: [&str; 40] = [
    " ", "\n", "-", ".", "/", "(", ")", "[", "]", "_", ":", "=", "\"", "'", "@", "#", "%40", "&#64;", "\\u0040", "0",
    "1", "9", "A", "a", "x", "|", "\t", ",", "+", "<", "\u{200B}", "é", "漢", "😀", "\u{301}", "：", "°", "ß", "а",
    "１",
];

/// Numbers of chance: xorshift.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % bound
    }
}

/// The worst so far, by some measure.
#[derive(Default)]
struct Worst {
    measure: f64,
    unit: String,
}

impl Worst {
    fn see(&mut self, measure: f64, unit: &str) {
        if measure > self.measure {
            *self = Worst { measure, unit: unit.to_owned() };
        }
    }
}

/// What this thread has had of the processor, in milliseconds, where the system tells; else what the clock says.
fn processor_time() -> f64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let told = told.and_then(|line| line.split(' ').next()?.parse::<f64>().ok());
    let clock =
        || SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0.0, |since| since.as_secs_f64() * 1e3);
    told.map_or_else(clock, |nanoseconds| nanoseconds / 1e6)
}

fn main() -> ExitCode {
    let seconds: u64 = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(60);
    let seed = std::env::args().nth(2).and_then(|text| text.parse().ok()).unwrap_or(1);
    let examples: Vec<String> =
        ALL.iter().flat_map(|r| r.examples.hits).map(|example| Examples::unmark(example).0).collect();
    let (detector, lexicon) = (Detector::new(), Lexicon::load());
    let time = |text: &str| {
        let start = Instant::now();
        std::hint::black_box(detector.detect(text, ""));
        start.elapsed().as_secs_f64() * 1e3
    };
    let mut chance = Chance(88_172_645_463_325_252 ^ seed);
    let [mut steps, mut growth, mut far, mut longest] = [(); 4].map(|()| Worst::default());
    let (start, mut units) = (Instant::now(), 0u64);
    while start.elapsed() < Duration::from_secs(seconds) {
        units += 1;
        let mut unit = String::new();
        for _ in 0..1 + chance.below(4) {
            if chance.below(3) == 0 {
                let example: Vec<char> = examples[chance.below(examples.len())].chars().collect();
                let from = chance.below(example.len());
                unit.extend(example[from..].iter().take(1 + chance.below(16)));
            } else {
                unit.push_str(SIGNS[chance.below(SIGNS.len())]);
            }
        }
        let text = |length: usize| unit.repeat(length / unit.len() + 1);
        let (short, long) = (text(4 << 10), text(8 << 10));
        steps.see(steps::most(&long, &lexicon) as f64 / steps::most(&short, &lexicon) as f64, &unit);
        let (quick, slow) = (time(&short), time(&long));
        longest.see(slow, &unit);
        if slow / quick > growth.measure && slow > 1.0 {
            // Once more, three times: something else may have had the machine.
            let least = |text: &str| (0..3).map(|_| time(text)).fold(f64::MAX, f64::min);
            growth.see(least(&long) / least(&short), &unit);
            // The system counts in steps of some milliseconds.
            let busy = |text: &str| {
                let (before, mut runs) = (processor_time(), 0);
                while processor_time() - before < 40.0 {
                    drop(std::hint::black_box(detector.detect(text, "")));
                    runs += 1;
                }
                (processor_time() - before) / f64::from(runs)
            };
            far.see(busy(&text(64 << 10)) / busy(&long), &unit);
        }
    }
    println!("{units} units");
    println!("steps grow {:.2} times at most, with {:?}", steps.measure, steps.unit);
    println!("time grows {:.2} times at most, with {:?}", growth.measure, growth.unit);
    println!("from 8 KB to 64 KB {:.1} times at most, with {:?}", far.measure, far.unit);
    println!("8 KB take {:.1} ms at most, with {:?}", longest.measure, longest.unit);
    if steps.measure > MOST || far.measure > MOST_TIME { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
