//! Dates as receipts have them: ISO 8601, in UTC.

use crate::policy::{DAY, Date};

/// `2026-11-25`: the day of a time in milliseconds since 1970.
pub(super) fn day(time: u64) -> String {
    let Date { year, month, day } = Date::from_days(time / DAY);
    [&year.to_string(), "-", &two(month), "-", &two(day)].concat()
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
