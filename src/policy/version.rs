//! Which of two policies is the older one.

use super::Policy;
use super::calendar::Date;

impl Policy {
    /// Whether this policy was made before another: by `validFrom` where both have one, or by their versions where both
    /// are days (`2026-11-22`) or both are numbers with dots (`1.10`). What can't be told is not older; whether it shows
    /// more is then for [`diff`](super::diff) to say.
    pub fn is_older(&self, than: &Policy) -> bool {
        if let (Some(this), Some(other)) = (self.valid_from, than.valid_from)
            && this != other
        {
            return this < other;
        }
        let dates = (Date::parse(&self.version), Date::parse(&than.version));
        if let (Some(this), Some(other)) = dates {
            return this.days() < other.days();
        }
        let numbers = (numbers(&self.version), numbers(&than.version));
        matches!(numbers, (Some(this), Some(other)) if this < other)
    }
}

/// `v1.10.0` as 1, 10: zeros at the end say nothing.
fn numbers(version: &str) -> Option<Vec<u64>> {
    let parts = version.strip_prefix('v').unwrap_or(version).split('.');
    let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse().ok()).flatten();
    let mut numbers: Vec<u64> = parts.map(number).collect::<Option<_>>()?;
    while numbers.last() == Some(&0) {
        numbers.pop();
    }
    Some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(version: &str, valid_from: &str) -> Policy {
        let date = if valid_from.is_empty() { String::new() } else { format!(r#""validFrom": "{valid_from}","#) };
        Policy::from_json(&format!(
            r#"{{ "version": "{version}", {date} "controller": {{ "id": "a", "name": "A", "contact": "" }},
                "recipients": [{{ "id": "b", "name": "B" }}],
                "purposes": [{{ "id": "p", "title": "", "basis": "consent", "recipients": ["b"] }}] }}"#
        ))
        .unwrap()
    }

    #[test]
    fn older_by_the_day_or_by_the_version() {
        let older = [
            (("2", "2026-01-01"), ("1", "2026-01-02")),
            (("1", "2026-01-01"), ("2", "2026-01-01")),
            (("2025-12-31", ""), ("2026-01-01", "")),
            (("1.9", "2026-01-01"), ("1.10", "")),
            (("v1", ""), ("1.0.1", "")),
        ];
        for ((v, from), (w, to)) in older {
            assert!(policy(v, from).is_older(&policy(w, to)), "{v} {w}");
            assert!(!policy(w, to).is_older(&policy(v, from)), "{v} {w}");
        }
    }

    #[test]
    fn what_can_not_be_told_is_not_older() {
        for (v, w) in [
            ("1", "1.0"),
            ("2026-01-01", "2026-01-01"),
            ("spring", "summer"),
            ("1", "2026-01-01x"),
            ("", "1"),
            ("1..2", "2"),
            ("+1", "2"),
        ] {
            assert!(!policy(v, "").is_older(&policy(w, "")) && !policy(w, "").is_older(&policy(v, "")), "{v} {w}");
        }
    }
}
