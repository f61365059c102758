//! How long: what a grant lasts, and how long data is kept.

use super::calendar::{DAY, Date};

/// Years, months, weeks and days as ISO 8601 writes them: `P1Y`, `P6M`, `P2W`, `P1Y6M10D`. Weeks stand alone. No hours:
/// nothing in a policy is decided by the hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duration {
    months: u32,
    days: u32,
}

impl Duration {
    /// What is accepted, as a regular expression. Numbers have at most four digits.
    #[cfg(not(target_arch = "wasm32"))]
    pub const PATTERN: &str =
        "^P([0-9]{1,4}W|[0-9]{1,4}Y([0-9]{1,4}M)?([0-9]{1,4}D)?|[0-9]{1,4}M([0-9]{1,4}D)?|[0-9]{1,4}D)$";

    /// Reads `P6M`. `None` if it is something else.
    pub fn parse(text: &str) -> Option<Duration> {
        let mut duration = Duration { months: 0, days: 0 };
        let (mut number, mut digits, mut last) = (0, 0, b' ');
        for byte in text.strip_prefix('P')?.bytes() {
            if byte.is_ascii_digit() && digits < 4 {
                (number, digits) = (number * 10 + u32::from(byte - b'0'), digits + 1);
                continue;
            }
            match byte {
                _ if digits == 0 => return None,
                b'Y' if last == b' ' => duration.months = number * 12,
                b'M' if matches!(last, b' ' | b'Y') => duration.months += number,
                b'W' if last == b' ' => duration.days = number * 7,
                b'D' if !matches!(last, b'W' | b'D') => duration.days = number,
                _ => return None,
            }
            (number, digits, last) = (0, 0, byte);
        }
        (digits == 0 && last != b' ').then_some(duration)
    }

    /// When it has passed, if it begins at `time`; both in milliseconds since 1970, UTC. Months first, to the last day
    /// of a month that is too short (`P1M` after 31 January ends in February); then days. Never past `u64::MAX`.
    pub fn after(self, time: u64) -> u64 {
        let date = Date::from_days(time / DAY).plus_months(u64::from(self.months));
        (date.days() + u64::from(self.days)).checked_mul(DAY).map_or(u64::MAX, |ms| ms.saturating_add(time % DAY))
    }

    /// Whether it lasts longer than another when both begin on the same day, for some day of four years: a month is
    /// longer than 30 days only sometimes, and then it is longer.
    pub fn exceeds(self, other: Duration) -> bool {
        const FOUR_YEARS: u64 = 1461;
        (0..FOUR_YEARS).any(|day| self.after(day * DAY) > other.after(day * DAY))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn duration(text: &str) -> Duration {
        Duration::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    fn at(date: &str) -> u64 {
        Date::parse(date).unwrap().days() * DAY
    }

    #[test]
    fn dates_after_a_duration() {
        let table = [
            ("2025-01-31", "P1M", "2025-02-28"),
            ("2024-01-31", "P1M", "2024-02-29"),
            ("2024-01-31", "P13M", "2025-02-28"),
            ("2024-02-29", "P1Y", "2025-02-28"),
            ("2024-02-29", "P4Y", "2028-02-29"),
            ("2096-02-29", "P4Y", "2100-02-28"),
            ("2026-08-31", "P6M", "2027-02-28"),
            ("2026-12-31", "P1D", "2027-01-01"),
            ("2026-11-22", "P30D", "2026-12-22"),
            ("2026-11-22", "P2W", "2026-12-06"),
            ("2024-01-31", "P1M1D", "2024-03-01"),
            ("2026-11-22", "P1Y2M10D", "2028-02-01"),
            ("2026-11-22", "P0D", "2026-11-22"),
        ];
        for (from, length, to) in table {
            assert_eq!(duration(length).after(at(from) + 12_345), at(to) + 12_345, "{length} after {from}");
        }
    }

    #[test]
    fn the_end_of_time_is_not_passed() {
        assert_eq!(duration("P9999Y").after(u64::MAX), u64::MAX);
        assert_eq!(duration("P1D").after(u64::MAX), u64::MAX);
    }

    #[test]
    fn longer_means_longer_on_some_day() {
        let longer = [("P1M", "P30D"), ("P30D", "P1M"), ("P1Y", "P365D"), ("P2W", "P13D"), ("P13M", "P1Y")];
        for (one, other) in longer {
            assert!(duration(one).exceeds(duration(other)), "{one} {other}");
        }
        for (one, other) in [("P12M", "P1Y"), ("P2W", "P14D"), ("P365D", "P1Y"), ("P28D", "P1M"), ("P0D", "P0D")] {
            assert!(!duration(one).exceeds(duration(other)), "{one} {other}");
        }
    }

    #[test]
    fn it_reads_what_its_pattern_says() {
        let pattern = regex::Regex::new(Duration::PATTERN).unwrap();
        let pieces = ["P", "1", "12345", "0", "Y", "M", "W", "D", "T1H", "p", ""];
        let mut read = 0;
        // Every text of five pieces.
        for number in 0..pieces.len().pow(5) {
            let piece = |place| pieces[number / pieces.len().pow(place) % pieces.len()];
            let text: String = ["P", piece(0), piece(1), piece(2), piece(3), piece(4)].concat();
            assert_eq!(Duration::parse(&text).is_some(), pattern.is_match(&text), "{text}");
            read += usize::from(pattern.is_match(&text));
        }
        assert!(read > 100 && !pattern.is_match("") && Duration::parse("").is_none());
    }
}
