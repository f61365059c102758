//! How numbers are written inside countries: which groups of digits are a telephone number's without a country code.

use super::plans;
use super::written::Joint::{self, Bracket, Dash, Dot, Slash, Space};
use super::written::Written;
use crate::detect::recognizer::Evidence;

/// Customary groups that begin with no trunk prefix.
struct Custom {
    /// Digits in each group.
    groups: &'static [u8],
    /// The lowest and highest first two digits.
    begins: (u8, u8),
    /// The signs between the groups.
    joints: &'static [Joint],
}

const fn custom(groups: &'static [u8], begins: (u8, u8), joints: &'static [Joint]) -> Custom {
    Custom { groups, begins, joints }
}

/// Those that little else is written in.
const CUSTOMS: [Custom; 18] = [
    // Brazil: mobile and fixed.
    custom(&[2, 5, 4], (11, 99), &[Space, Dash]),
    custom(&[2, 4, 4], (11, 99), &[Space, Dash]),
    // Chile.
    custom(&[1, 4, 4], (92, 99), &[Space, Space]),
    // China.
    custom(&[3, 4, 4], (13, 19), &[Space, Space]),
    custom(&[3, 4, 4], (13, 19), &[Dash, Dash]),
    // Colombia and Italy, mobile.
    custom(&[3, 7], (30, 39), &[Space]),
    // India.
    custom(&[5, 5], (60, 99), &[Space]),
    custom(&[5, 5], (60, 99), &[Dash]),
    // Mexico: the three large cities.
    custom(&[2, 4, 4], (33, 33), &[Space, Space]),
    custom(&[2, 4, 4], (55, 56), &[Space, Space]),
    custom(&[2, 4, 4], (81, 81), &[Space, Space]),
    // North America, the exchange not set off.
    custom(&[3, 7], (20, 99), &[Dash]),
    // Poland, with dashes: with spaces it could be any number in thousands.
    custom(&[3, 3, 3], (50, 88), &[Dash, Dash]),
    // Russia and Ukraine, and Turkey, mobile.
    custom(&[3, 3, 2, 2], (90, 99), &[Space, Dash, Dash]),
    custom(&[3, 3, 2, 2], (50, 59), &[Space, Space, Space]),
    custom(&[3, 3, 2, 2], (50, 59), &[Dash, Dash, Dash]),
    // Spain.
    custom(&[3, 2, 2, 2], (60, 99), &[Space, Space, Space]),
    // Uzbekistan.
    custom(&[2, 3, 2, 2], (90, 99), &[Space, Space, Space]),
];

/// Judges the first groups of a number without a plus sign. In the regions that the caller named, what their plans allow
/// needs no customary groups.
pub fn judge(written: &Written, groups: usize, regions: &[&str]) -> Option<Evidence> {
    let lengths = &written.lengths[..groups];
    // A later group in brackets is the next number's.
    let bracketed = written.bracketed.filter(|group| *group < groups);
    let joints = &written.joints[1..groups];
    let count = written.count(groups);
    let digits = &written.digits[..count];
    if !(5..=14).contains(&count) || is_date(lengths, digits) || digits.iter().all(|digit| *digit == digits[0]) {
        return None;
    }
    let [first, second, ..] = *digits else {
        return None;
    };
    let begins = first * 10 + second;
    let dialled_here = || regions.iter().any(|region| plans::national(region, digits));
    if !one_style(joints) || (groups == 1 && bracketed.is_some()) {
        return None;
    }
    if count < 7 {
        return dialled_here().then_some(Evidence::Bare);
    }
    let area = bracketed.map(|group| (group, lengths[group]));
    let shape = match (lengths, area) {
        // `1000000` is a count.
        ([_], _) if count > 13 || digits[2..].iter().all(|digit| *digit == 0) => return None,
        ([_], _) => unbroken(digits),
        // North America.
        ([3, 3, 4] | [1, 3, 3, 4], _) if first == 1 || (groups == 3 && first != 0) => {
            let [.., area, _, _, exchange, _, _, _, _, _, _] = *digits else {
                return None;
            };
            let assigned = area >= 2 && exchange >= 2;
            let dashed = joints[groups - 2] == Dash;
            if assigned && (dashed || bracketed.is_some()) {
                return Some(Evidence::Structure);
            }
            // With dashes it is nothing else, even if nobody has it.
            assigned || dashed
        }
        // The trunk prefix in brackets.
        ([1, rest @ ..], Some((0, 1))) => {
            first == 0 && (9..=12).contains(&count) && rest.iter().all(|length| *length > 1)
        }
        // An area code in brackets, alone or after what is dialled before it; but `(2019) 112-134` are pages.
        (_, Some((0, 2..=5))) => {
            let year = lengths[0] == 4 && matches!(begins, 19 | 20);
            (9..=12).contains(&count) && groups <= 5 && !year
        }
        ([1..=3, ..], Some((1, 2..=5))) => {
            (9..=13).contains(&count) && (first == 0 || (lengths[0] == 1 && matches!(first, 1 | 8)))
        }
        // Russia's trunk prefix, and Turkey's set off.
        ([1, 3, 3, 2, 2] | [1, 3, 7] | [1, 3, 3, 4], _) if matches!(first, 0 | 8) && second >= 3 => true,
        // Belarus: 8 and 0.
        ([1, 3, 3, 2, 2] | [1, 4, 2, 2, 2], _) if first == 8 => second == 0,
        // Australia's lines at the price of a local call.
        ([4, 3, 3], _) if matches!(digits[..4], [1, 3 | 8, 0, 0]) => true,
        _ if first == 0 && second != 0 => after_trunk(second, lengths, joints, count),
        _ => CUSTOMS.iter().any(|custom| {
            custom.groups == lengths && custom.joints == joints && (custom.begins.0..=custom.begins.1).contains(&begins)
        }),
    };
    Some(if shape || dialled_here() { Evidence::Shape } else { Evidence::Bare })
}

/// Whether digits without a break are a number's by themselves.
fn unbroken(digits: &[u8]) -> bool {
    // `01234567890` stands for any number.
    let counts_up = digits.windows(2).all(|pair| (pair[0] + 1) % 10 == pair[1]);
    // Few other numbers of eleven digits begin with 0; of ten, books' do.
    match digits {
        [0, 1..=9, ..] if digits.len() == 11 => !counts_up,
        [0, 4..=9, ..] if digits.len() == 10 => !is_isbn(digits),
        _ => false,
    }
}

/// ISO 2108, ten digits: weighted with 10 to 1, a multiple of 11.
fn is_isbn(digits: &[u8]) -> bool {
    let sum: u32 = digits.iter().zip((1..=10).rev()).map(|(digit, weight)| u32::from(*digit) * weight).sum();
    sum.is_multiple_of(11)
}

/// Whether groups that begin with 0 are a number's.
fn after_trunk(second: u8, lengths: &[u8], joints: &[Joint], count: usize) -> bool {
    let other = match lengths {
        // A US social security number, a ZIP+4, a row of pairs (but for French five), a card's or account's fours.
        [3, 2, 4] | [5, 4] => joints[0] == Dash,
        [2, rest @ ..] if rest.iter().all(|length| *length == 2) => lengths.len() != 5,
        [4, 4, 4] => joints[0] == Space && second != 8,
        [_, _] => joints[0] == Dot,
        _ => false,
    };
    (9..=13).contains(&count) && (2..=5).contains(&lengths[0]) && !other
}

/// Whether a number is joined so: by one sign, or by two kinds, one after the other; dots by themselves.
fn one_style(joints: &[Joint]) -> bool {
    let mut joints = joints.iter().filter(|joint| **joint != Bracket);
    let Some(mut last) = joints.next() else {
        return true;
    };
    let mut changes = 0;
    let mut slashes = usize::from(*last == Slash);
    for joint in joints {
        changes += usize::from(joint != last);
        if joint != last && (*joint == Dot || *last == Dot) {
            return false;
        }
        slashes += usize::from(*joint == Slash);
        last = joint;
    }
    changes <= 1 && slashes <= 1
}

/// `01.02.2024`, `2024-02-01`, `20240201`, also with more after them.
fn is_date(lengths: &[u8], digits: &[u8]) -> bool {
    let value =
        |from: usize, length: usize| digits[from..from + length].iter().fold(0u16, |n, d| n * 10 + u16::from(*d));
    let year = |from: usize| (1900..=2099).contains(&value(from, 4));
    let day_and_month = |a: u16, b: u16| (1..=31).contains(&a) && (1..=31).contains(&b) && (a <= 12 || b <= 12);
    match *lengths {
        [a @ 1..=2, b @ 1..=2, 4, ..] => {
            let (a, b) = (usize::from(a), usize::from(b));
            year(a + b) && day_and_month(value(0, a), value(a, b))
        }
        [4, 2, 2, ..] | [8] => year(0) && day_and_month(value(4, 2), value(6, 2)),
        _ => false,
    }
}
