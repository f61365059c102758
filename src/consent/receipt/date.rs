//! Dates as receipts have them: ISO 8601, in UTC.

/// Milliseconds in a day. Leap seconds do not count, as in all clocks that programs read.
pub(super) const DAY: u64 = 86_400_000;

/// `2026-11-25`: the day of a time in milliseconds since 1970.
pub(super) fn day(time: u64) -> String {
    // Years are counted from March, so that the day that a leap year adds is a year's last: 1 March of the year 0 is
    // 719,468 days before 1970, and 400 years have 146,097.
    let days = time / DAY + 719_468;
    let in_era = days % 146_097;
    let year = (in_era - in_era / 1_460 + in_era / 36_524 - in_era / 146_096) / 365;
    let in_year = in_era - (365 * year + year / 4 - year / 100);
    let month = (5 * in_year + 2) / 153;
    let year = year + days / 146_097 * 400 + month / 10;
    [&year.to_string(), "-", &two((month + 2) % 12 + 1), "-", &two(in_year - (153 * month + 2) / 5 + 1)].concat()
}

/// `2026-11-25T07:04:59Z`.
pub(super) fn second(time: u64) -> String {
    let seconds = time % DAY / 1_000;
    let [hour, minute, second] = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map(two);
    [&day(time), "T", &hour, ":", &minute, ":", &second, "Z"].concat()
}

fn two(number: u64) -> String {
    let text = number.to_string();
    if text.len() < 2 { ["0", &text].concat() } else { text }
}

#[cfg(test)]
mod tests {
    use super::{day, second};

    #[test]
    fn known_times() {
        // By `date -u -d @N`.
        let table = [
            (0, "1970-01-01T00:00:00Z"),
            (951_827_696, "2000-02-29T12:34:56Z"),
            (1_709_164_799, "2024-02-28T23:59:59Z"),
            (1_709_251_200, "2024-03-01T00:00:00Z"),
            (1_764_054_299, "2025-11-25T07:04:59Z"),
            (1_798_761_599, "2026-12-31T23:59:59Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
        ];
        for (seconds, text) in table {
            assert_eq!(second(seconds * 1_000 + 999), text);
            assert_eq!(day(seconds * 1_000), text[..10]);
        }
    }
}
