//! Days and dates of the proleptic Gregorian calendar, in UTC. Only what a policy needs.

/// Milliseconds in a day. Leap seconds do not count, as in all clocks that programs read.
pub(crate) const DAY: u64 = 86_400_000;

/// In the years from March on, which this counts in, the day that a leap year adds is the last one.
const DAYS_IN_400_YEARS: u64 = 146_097;
const DAYS_TO_1970: u64 = 719_468;

/// A day: year, month from 1, day of the month from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Date {
    pub year: u64,
    pub month: u64,
    pub day: u64,
}

impl Date {
    /// So many days after 1 January 1970.
    pub fn from_days(days: u64) -> Date {
        let days = days + DAYS_TO_1970;
        let in_era = days % DAYS_IN_400_YEARS;
        let year = (in_era - in_era / 1460 + in_era / 36_524 - in_era / 146_096) / 365;
        let in_year = in_era - (365 * year + year / 4 - year / 100);
        let month = (5 * in_year + 2) / 153;
        let year = year + days / DAYS_IN_400_YEARS * 400 + month / 10;
        Date { year, month: (month + 2) % 12 + 1, day: in_year - (153 * month + 2) / 5 + 1 }
    }

    /// Days since 1 January 1970. The date is not before that.
    pub fn days(self) -> u64 {
        let month = (self.month + 9) % 12;
        let year = self.year - month / 10;
        let in_year = (153 * month + 2) / 5 + self.day - 1;
        year * 365 + year / 4 - year / 100 + year / 400 + in_year - DAYS_TO_1970
    }

    /// So many months later; where that month is shorter, its last day.
    pub fn plus_months(self, months: u64) -> Date {
        let months = self.year * 12 + self.month - 1 + months;
        let first = Date { year: months / 12, month: months % 12 + 1, day: 1 };
        Date { day: self.day.min(first.days_in_month()), ..first }
    }

    fn days_in_month(self) -> u64 {
        match self.month {
            2 if self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400)) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    /// Reads `2026-11-22`, from 1970 on.
    pub fn parse(text: &str) -> Option<Date> {
        let bytes = text.as_bytes();
        let number = |from: usize, to: usize| {
            bytes[from..to].iter().try_fold(0, |n, b| b.is_ascii_digit().then(|| n * 10 + u64::from(b - b'0')))
        };
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let date = Date { year: number(0, 4)?, month: number(5, 7)?, day: number(8, 10)? };
        let real =
            date.year >= 1970 && (1..=12).contains(&date.month) && (1..=date.days_in_month()).contains(&date.day);
        real.then_some(date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days() {
        // Checked with `date -u -d @N`.
        let table = [
            ("1970-01-01", 0),
            ("1970-12-31", 364),
            ("2000-02-29", 11_016),
            ("2000-03-01", 11_017),
            ("2024-02-29", 19_782),
            ("2026-11-22", 20_779),
            ("2100-02-28", 47_540),
            ("2100-03-01", 47_541),
            ("9999-12-31", 2_932_896),
        ];
        for (text, days) in table {
            let date = Date::parse(text).unwrap();
            assert_eq!((date.days(), Date::from_days(days)), (days, date), "{text}");
        }
    }

    #[test]
    fn every_day_follows_the_one_before() {
        let mut before = Date::from_days(0);
        for days in 1..400_000 {
            let date = Date::from_days(days);
            assert_eq!(date.days(), days);
            let next = Date { day: before.day + 1, ..before };
            let rolled = Date { day: 1, ..before.plus_months(1) };
            assert_eq!(date, if before.day < before.days_in_month() { next } else { rolled });
            before = date;
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "2026-11-2",
            "2026-13-01",
            "2026-00-01",
            "2026-02-29",
            "1900-02-28",
            "2026-1a-01",
            "2026/11/22",
            "2026/11-22",
            "2026-11/22",
            "2026-11-220",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        assert_eq!(Date::parse("２026-11"), None);
    }
}
