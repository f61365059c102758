//! The world outside a gate, for tests: a clock that is set by hand, and numbers that are the same every time.

use std::cell::Cell;

use hushgate::gate::World;

/// A clock that is set by hand, and numbers from a seed.
pub struct Clock {
    /// Milliseconds since 1970.
    pub now: Cell<u64>,
    seed: Cell<u64>,
}

impl Clock {
    /// A day in November 2023.
    pub fn new(seed: u64) -> Clock {
        Clock { now: Cell::new(1_700_000_000_000), seed: Cell::new(seed) }
    }
}

impl World for Clock {
    fn wall_clock(&self) -> u64 {
        self.now.get()
    }

    fn monotonic_clock(&self) -> f64 {
        0.0
    }

    fn random(&self, buffer: &mut [u8]) {
        for byte in buffer {
            // Knuth's linear congruence; its low bits repeat soon.
            self.seed
                .set(self.seed.get().wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407));
            *byte = (self.seed.get() >> 33) as u8;
        }
    }
}
