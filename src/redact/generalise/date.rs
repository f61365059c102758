//! The year of a date, in any order and language: it is the number that no day and no month can be.

/// The decade of a day in the past, `1980–1989`.
pub fn decade(value: &str) -> Option<String> {
    let from = year(value, false)? / 10 * 10;
    Some(super::band(from, from + 9))
}

/// The year. Of two digits, what runs out is of this century; else those from 30 on are of the last one, and those below
/// could be of either: whoever was born in '25 is a child or a hundred.
pub fn year(value: &str, runs_out: bool) -> Option<u64> {
    let number = |run: &str| run.parse::<u64>().ok();
    let likely = |year: &u64| (1850..=2100).contains(year);
    if let Some(run) = runs(value).find(|run| run.len() == 4) {
        return number(run).filter(likely);
    }
    if let Some(run) = runs(value).find(|run| run.len() == 8) {
        return number(&run[..4]).filter(likely).or_else(|| number(&run[4..]).filter(likely));
    }
    // A day and a month, in digits or by name, and a year: last, unless only the first can be one, as in `80-05-03`.
    let named = value.bytes().any(|b| b.is_ascii_alphabetic() || !b.is_ascii());
    let count = runs(value).count();
    if count + usize::from(named || runs_out) < 3 {
        return None;
    }
    let short = |run: &str| if run.len() == 2 { number(run) } else { None };
    let first = runs(value).next().and_then(short).filter(|first| *first > 31);
    let year = first.or_else(|| runs(value).last().and_then(short))?;
    match year {
        _ if runs_out => Some(2000 + year),
        30.. => Some(1900 + year),
        _ => None,
    }
}

/// The runs of digits.
fn runs(value: &str) -> impl Iterator<Item = &str> {
    value.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty())
}
