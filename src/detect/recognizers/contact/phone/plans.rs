//! Numbering plans: for each country calling code, how long a number is inside the country and how it begins.
//!
//! Source: the plans as assigned under ITU-T E.164 and published by the national authorities in ITU's Operational
//! Bulletin; lengths and leading digits as collected in libphonenumber's metadata 9.0. Fixed, mobile, free, premium,
//! shared, personal and internet lines; beginnings that are nearly all of a decade are taken for all of it.

/// The plan of one calling code.
#[derive(Debug)]
pub struct Plan {
    /// The calling code.
    pub code: u16,
    /// What is dialled before a number inside the country, and left out from abroad.
    pub trunk: &'static str,
    /// The countries, ISO 3166-1 alpha-2 and a space between, that share it; none for services of no country.
    regions: &'static str,
    /// `20:10 3-5:8-9,11`: a beginning, or a range of beginnings, of one or two digits, and lengths.
    numbers: &'static str,
}

impl Plan {
    /// The plan of the calling code that begins the digits (values, not characters), and the code's length.
    pub fn at(digits: &[u8]) -> Option<(&'static Plan, usize)> {
        let mut code = 0;
        digits.iter().take(3).enumerate().find_map(|(i, digit)| {
            code = code * 10 + u16::from(*digit);
            let place = PLANS.binary_search_by_key(&code, |plan| plan.code).ok()?;
            Some((&PLANS[place], i + 1))
        })
    }

    /// Whether the digits are a number of this plan, without calling code and trunk prefix.
    pub fn fits(&self, digits: &[u8]) -> bool {
        let [first, second, ..] = *digits else {
            return false;
        };
        let begins = |beginning: &str| {
            let (low, high) = beginning.split_once('-').unwrap_or((beginning, beginning));
            let value = if low.len() == 1 { first } else { first * 10 + second };
            (number(low)..=number(high)).contains(&value)
        };
        let is_long = |lengths: &str| {
            lengths.split(',').any(|range| {
                let (low, high) = range.split_once('-').unwrap_or((range, range));
                (usize::from(number(low))..=usize::from(number(high))).contains(&digits.len())
            })
        };
        // North America: the exchange, too, begins with 2 to 9.
        (self.code != 1 || digits.get(3).is_some_and(|digit| *digit >= 2))
            && self.numbers.split(' ').any(|rule| {
                rule.split_once(':').is_some_and(|(beginning, lengths)| begins(beginning) && is_long(lengths))
            })
    }

    /// Whether the digits are a number of this plan as it is dialled inside the country.
    pub fn fits_national(&self, digits: &[u8]) -> bool {
        let trunk = self.trunk.as_bytes();
        let after_trunk = || {
            let begins = digits.iter().zip(trunk).all(|(digit, trunk)| *digit == trunk - b'0');
            (begins && !trunk.is_empty()).then(|| digits.get(trunk.len()..)).flatten()
        };
        self.fits(digits) || after_trunk().is_some_and(|rest| self.fits(rest))
    }
}

/// Whether the digits are a number as it is dialled in a region, an ISO 3166-1 alpha-2 code in upper case.
pub fn national(region: &str, digits: &[u8]) -> bool {
    if region.len() != 2 {
        return false;
    }
    let plan =
        PLANS.iter().find(|plan| plan.regions.as_bytes().chunks(3).any(|name| name.starts_with(region.as_bytes())));
    plan.is_some_and(|plan| plan.fits_national(digits))
}

fn number(digits: &str) -> u8 {
    digits.bytes().fold(0, |value, digit| value * 10 + (digit - b'0'))
}

const fn plan(code: u16, trunk: &'static str, regions: &'static str, numbers: &'static str) -> Plan {
    Plan { code, trunk, regions, numbers }
}

/// In the order of their codes, none of which begins another.
#[rustfmt::skip]
static PLANS: &[Plan] = &[
    plan(1, "1", "US AG AI AS BB BM BS CA DM DO GD GU JM KN KY LC MP MS PR SX TC TT VC VG VI", "2-9:10"),
    plan(7, "8", "RU KZ", "3-4:10 7-9:10"),
    plan(20, "0", "EG", "1:8-10 2:9 3:8 4:9 50:8-9 55:8-9 57:8-9 6:9 8-9:9-10"),
    plan(27, "0", "ZA", "1-7:9 8:5-9 90-92:9"),
    plan(30, "", "GR", "2:10 68-70:10 8:10-12 90:10 94:10"),
    plan(31, "0", "NL", "1-7:9 80:7-10 85:9 90:7-10 91:9 97:11"),
    plan(32, "0", "BE", "1-3:8 4:8-9 5-6:8 70-71:8 78:8 8-9:8"),
    plan(33, "0", "FR", "1-9:9"),
    plan(34, "", "ES", "40:9 6-9:9"),
    plan(36, "06", "HU", "1:8 2-3:8-9 4:8 5-7:8-9 8-9:8"),
    plan(39, "", "IT VA", "0:6-12 1:9-10 3:9-10 43:10 55:10 80:6,8-10 84:6,8-10 89:6,8-10"),
    plan(40, "0", "RO", "2-3:6,9 7:9 80:9 90:9"),
    plan(41, "0", "CH", "2-3:9 41:9 43-44:9 52:9 55-56:9 6-8:9 90-91:9"),
    plan(43, "0", "AT", "1:4-13 2:7-13 3-4:6-13 5:5-13 6-7:6-13 8:8-13 90:9-13 93:9-13"),
    plan(44, "0", "GB GG IM JE", "1:9-10 2:10 56:10 7:10 80:7,9-10 84:7,9-10 87:7,9-10 90-91:10 98:10"),
    plan(45, "", "DK", "2-9:8"),
    plan(46, "0", "SE", "1:7-9 2:6-9 3-4:7-9 5:8-9 6:7-9 7:9 8:7-9 9:7-10"),
    plan(47, "", "NO SJ", "2-9:8"),
    plan(48, "", "PL", "1-5:7,9 6:6-9 7:7,9 8:7,9-10 91:7,9 94-95:7,9"),
    plan(49, "0", "DE", "1:4-13 2:6-13 3-4:5-13 5:6-13 6:5-13 7:6-13 8:5-13 9:6-13"),
    plan(51, "0", "PE", "1:8 4-8:8 9:9"),
    plan(52, "", "MX", "1:11 2-9:10"),
    plan(53, "0", "CU", "2:7-8 31-33:6-8 4:6-8 5:8 62-64:8 7:7-8 80:10 87:10"),
    plan(54, "0", "AR", "11:10 2-3:10 60:10 67:10 80:10-11 91-93:11"),
    plan(55, "0", "BR", "1-2:10-11 3-4:8,10-11 5:9-11 6-7:10-11 8-9:9-11"),
    plan(56, "", "CL", "12:11 2-5:9 6:9-11 7-9:9"),
    plan(57, "0", "CO", "18-19:11 3:10 46:8 60:10 90:10 94:10"),
    plan(58, "0", "VE", "2:10 40-42:10 50:10 60:10 80:10 90:10"),
    plan(60, "0", "MY", "1:9-10 3:9 4-9:8"),
    plan(61, "0", "AU CC CX", "1:5-10,12 2-4:9 7-8:9"),
    plan(62, "0", "ID", "00:11-13 17:9-11 2-3:7-11 4-5:8-11 6:7-11 7:8-11 8:8-12 9:8-11"),
    plan(63, "0", "PH", "18:11-13 2:6,9 3-7:9 8:8-10 9:10"),
    plan(64, "0", "NZ", "1:10 2:8-10 3-4:8 50:7,9-10 6:8 7:8-9 80:8-10 9:8-10"),
    plan(65, "", "SG", "18-19:11 31-32:8 6:8 8:8,10 9:8"),
    plan(66, "0", "TH", "00:13 1:8-10 2-5:8 6:9 7:8 8-9:9"),
    plan(81, "0", "JP", "00:8-13 1:9 2:9-10 3-4:9 5-9:9-10"),
    plan(82, "0", "KR", "00:11-13 1:9-10 2:8-9 3-4:5-6,9-10 5:5-6,9-11 6:5-6,9-10 70:10 80:9"),
    plan(84, "0", "VN", "1:8-10 2:10 3:9 5:9 67:9 7-9:9"),
    plan(86, "0", "CN", "1:7-8,10-12 2:7-8,10,12 3-5:7-11 63:7-10 66:7-10 69:7-10 7-9:7-11"),
    plan(90, "0", "TR", "2-5:10 8:10,12-13 90:10"),
    plan(91, "0", "IN", "00:13 1:8-13 2-9:10"),
    plan(92, "0", "PK", "12:9 2:9-10 3:10 4-6:9-10 71-72:9-10 74:9-10 8:8-11 9:8-10"),
    plan(93, "0", "AF", "2-7:9"),
    plan(94, "0", "LK", "11-12:9 2-3:9 41:9 45:9 47:9 5-7:9 81-82:9 91-92:9 99:9"),
    plan(95, "0", "MM", "1:6-8 2:6-9 4-7:7-9 8:7-10 9:8-10"),
    plan(98, "0", "IR", "1-8:6-7,10 9:10"),
    plan(211, "0", "SS", "12:9 18-19:9 9:9"),
    plan(212, "0", "MA EH", "5-7:9 80:9 89:9"),
    plan(213, "0", "DZ", "1-4:8 54-56:9 6:9 77-80:9 96:9 98:9"),
    plan(216, "", "TN", "2-5:8 7-9:8"),
    plan(218, "0", "LY", "2:9 31-32:9 4-6:9 71-73:9 8-9:9"),
    plan(220, "", "GM", "2-3:7 4:7,9 5-7:7 8:7,9 9:7"),
    plan(221, "", "SN", "3:9 7:9 80-81:9 88:9 93:9"),
    plan(222, "", "MR", "2-4:8 80:8"),
    plan(223, "", "ML", "20-21:8 40:8 44:8 5-9:8"),
    plan(224, "", "GN", "30-31:8 6:9 72:9"),
    plan(225, "", "CI", "01:10 05:10 07:10 21:10 25:10 27:10"),
    plan(226, "", "BF", "0:8 20:8 24-25:8 44-46:8 5-7:8"),
    plan(227, "", "NE", "08-09:8 20-21:8 23:8 7-9:8"),
    plan(228, "", "TG", "2:8 7:8 9:8"),
    plan(229, "", "BJ", "01:10"),
    plan(230, "", "MU", "2:7 30:7 32:7 39:7 4:7 5:8 6:7 70:8 73:8 80-81:7,10 83:7,10"),
    plan(231, "0", "LR", "2:8-9 33:9 42:7,9 46-47:7,9 5:7,9 6:7 76-77:9 88:9"),
    plan(232, "0", "SL", "22:8 25:8 3:8 66:8 7:8 80:8 88:8 90:8 99:8"),
    plan(233, "0", "GH", "2-3:9 5:9 80:8-9"),
    plan(234, "0", "NG", "20:10 70-72:10 80-81:10-12 90-91:10"),
    plan(235, "", "TD", "22:8 30-31:8 6:8 77:8 85-87:8 9:8"),
    plan(236, "", "CF", "21-22:8 61:8 7:8 87:8"),
    plan(237, "", "CM", "22-24:9 6:9 88:8-9"),
    plan(238, "", "CV", "2-3:7 43:7 45-46:7 5:7 80:7 9:7"),
    plan(239, "", "ST", "22:7 90:7 98-99:7"),
    plan(240, "", "GQ", "22:9 33:9 35:9 55:9 80:9 90:9"),
    plan(241, "", "GA", "0:8 11:8 2-5:7 6-7:7-8"),
    plan(242, "", "CG", "0:9 22:9 80:9"),
    plan(243, "0", "CD", "1:7,9 2:7-8 3-4:7 5:7,10 6:7 8:7,9 9:9"),
    plan(244, "", "AO", "2:9 9:9"),
    plan(245, "", "GW", "40:7,9 44:7,9 95-97:9"),
    plan(246, "", "IO", "37-38:7"),
    plan(247, "", "AC", "2-4:5 6-7:5"),
    plan(248, "", "SC", "2:7 4:7 64:7 80:7 85:7 95:7 97:7"),
    plan(249, "0", "SD", "1:9 9:9"),
    plan(250, "0", "RW", "06:8 2:9 7:9 80:9 90:9"),
    plan(251, "0", "ET", "11:9 22:9 25:9 33-34:9 46-47:9 57-58:9 7:9 80-81:9 9:9"),
    plan(252, "0", "SO", "1:6-8 2:7-8 3-4:6-7,9 5:7 6-7:8-9 8:6,9 9:8-9"),
    plan(253, "", "DJ", "21:8 27:8 77:8"),
    plan(254, "0", "KE", "1:9 20:8-9 4-6:7-9 7:9 80:9-10 90:9"),
    plan(255, "0", "TZ", "2:9 41:9 6-7:9 80:9 84:9 86:9 90:9"),
    plan(256, "0", "UG", "20:9 3-4:9 7:9 80:9 90:9"),
    plan(257, "", "BI", "22:8 29:8 31:8 6-7:8"),
    plan(258, "", "MZ", "2:8 8:9"),
    plan(260, "0", "ZM", "21:9 5:9 63:9 7:9 80:9 9:9"),
    plan(261, "0", "MG", "20:9 22:9 3:9"),
    plan(262, "0", "RE YT", "26:9 63:9 69-70:9 8:9 93-94:9 97:9"),
    plan(263, "0", "ZW", "2:9 31:9 39:9 54-55:9 6-7:9 8:7,9-10"),
    plan(264, "0", "NA", "6:8-9 8:8-9"),
    plan(265, "0", "MW", "1:7,9 21-22:9 31:9 77:9 88-89:9 98-99:9"),
    plan(266, "", "LS", "2:8 5-6:8 80:8"),
    plan(267, "", "BW", "08:10 2-6:7 7:8 80:10 90:7"),
    plan(268, "", "SZ", "08:8 2-3:8 7:8 90:9"),
    plan(269, "", "KM", "3-4:7 7-8:7"),
    plan(290, "", "SH TA", "2:5 5-6:5 8:4 9:5"),
    plan(291, "0", "ER", "1:7 7-8:7"),
    plan(297, "", "AW", "28-29:7 5-6:7 73-74:7 77:7 80:7 90:7 96:7 99:7"),
    plan(298, "", "FO", "2-7:6 80-81:6 89-91:6 96:6"),
    plan(299, "", "GL", "19:6 2-6:6 70:6 8-9:6"),
    plan(350, "", "GI", "20-22:8 5:8 60:8"),
    plan(351, "", "PT", "16:9 2:9 30:9 6:9 76:9 80:9 88:9 9:9"),
    plan(352, "", "LU", "2-5:4-11 6:9 7-9:4-11"),
    plan(353, "0", "IE", "1:8-10 2:7-9 4:7-10 5-6:7-9 7-8:9 9:7-9"),
    plan(354, "", "IS", "38:9 4-8:7 90:7"),
    plan(355, "0", "AL", "2-5:8 67-69:9 70:8 8:6-8 90:6"),
    plan(356, "", "MT", "2:8 35:8 50-52:8 7:8 80:8 9:8"),
    plan(357, "", "CY", "2:8 70:8 80:8 9:8"),
    plan(358, "0", "FI AX", "1-3:5-9 4:6-10 5:5-10 6:5-9 70:8-9 8-9:5-9"),
    plan(359, "0", "BG", "00:12 2:6-8 3-7:7-8 8-9:7-9"),
    plan(370, "0", "LT", "3-4:8 52:8 6:8 70:8 80:8 90-91:8"),
    plan(371, "", "LV", "2:8 6:8 80-81:8 90:8"),
    plan(372, "", "EE", "3:7 4-5:7-8 6:7 7:7-8 8:7-8,10 90:7"),
    plan(373, "0", "MD", "2-3:8 53:8 55-56:8 6-7:8 80:8 90:8"),
    plan(374, "0", "AM", "1-2:8 31-33:8 4:8 55:8 60:8 77:8 80:8 88:8 9:8"),
    plan(375, "8", "BY", "15-17:9 2:9 33:9 44:9 80:6-10 81:10 82:11 90:10"),
    plan(376, "", "AD", "1:6,8 3:6 5:6 6:6,9 7-9:6"),
    plan(377, "0", "MC", "3:8 44-46:8 6-7:9 80:8 87:8 9:8"),
    plan(378, "", "SM", "05:10 51:8 55:8 58:8 61:8 66:8 71:8 77-78:8"),
    plan(380, "0", "UA", "3-7:9 80:9-10 89:9-10 9:9-10"),
    plan(381, "0", "RS", "1-3:7-12 6:8-10 78:6-10 80:6-12 90:6-10"),
    plan(382, "0", "ME", "20:8 3:8 40-41:8 50-52:8 6:8 78:8 80:8-9 94-95:8"),
    plan(383, "0", "XK", "28-29:8-9 38:8-12 39:8-9 4:8 80:8 90:8"),
    plan(385, "0", "HR", "1:8 2-4:8-9 51-53:8-9 6:7-8 74-75:8 80:7-9 9:8-9"),
    plan(386, "0", "SI", "1-7:8 8:5-8 90:6-8"),
    plan(387, "0", "BA", "3:8 49:8 5:8 6:8-9 8-9:8"),
    plan(389, "0", "MK", "2-5:8 7-8:8"),
    plan(420, "", "CZ", "2-5:9 60:9 7-8:9 90-91:9 97:9"),
    plan(421, "0", "SK", "2-5:6-7,9 60:9 65:9 69:9 8:9 9:7,9"),
    plan(423, "0", "LI", "2-3:7 64-66:9 7:7 80:7,9 90:7"),
    plan(500, "", "FK", "2-7:5"),
    plan(501, "", "BZ", "08:11 2-8:7"),
    plan(502, "", "GT", "18-19:11 2-7:8 80:8"),
    plan(503, "", "SV", "2:8 5-7:8 80:7,11 90:7,11"),
    plan(504, "", "HN", "2-3:8 7:8 8:8,11 9:8"),
    plan(505, "", "NI", "18:8 2:8 55:8 57-58:8 6-8:8"),
    plan(506, "", "CR", "2:8 30:8 4:8 50-51:8 57:8 6-7:8 8:8,10 90:10"),
    plan(507, "", "PA", "00:11 1-5:7 6:8 7:7 8:7-8,10 9:7"),
    plan(508, "0", "PM", "2-6:6 7-8:6,9 9:6"),
    plan(509, "", "HT", "2-4:8 55-56:8 58:8 8-9:8"),
    plan(590, "0", "GP BL MF", "59:9 69-70:9 8:9 93-94:9 97:9"),
    plan(591, "0", "BO", "2-3:8 44:8 46:8 50:8 57:8 6-7:8 80:9"),
    plan(592, "", "GY", "2:7 32-33:7 44-45:7 50-51:7 6-8:7 90:7"),
    plan(593, "0", "EC", "17-18:10-11 2-7:8 9:9"),
    plan(594, "0", "GF", "59:9 69-70:9 8:9 93-94:9 97:9"),
    plan(595, "0", "PY", "2:8-9 3-4:7-9 5:8-9 6-8:7-9 9:9-11"),
    plan(596, "0", "MQ", "59:9 69-70:9 8:9 93-94:9 97:9"),
    plan(597, "", "SR", "21-23:6 3-5:6 60:7 68:7 7-8:7 90-91:7"),
    plan(598, "0", "UY", "00:6-12 17:8 19:8 2:8 4:7-8 80:7 9:7-8"),
    plan(599, "", "CW BQ", "31:7 41:7 60:7 7:7 9:8"),
    plan(670, "", "TL", "2-4:7 7:7-8 80:7 90:7"),
    plan(672, "", "NF", "1:6 3:6"),
    plan(673, "", "BN", "2-5:7 7-8:7"),
    plan(674, "", "NR", "22:7 44:7 55:7 66:7 77:7 8:7 99:7"),
    plan(675, "", "PG", "18:7 20:7 27:7 30-32:7 42:7 45:7 47:7 53-54:7 64:7 7:8 8:7-8 97-98:7"),
    plan(676, "", "TO", "08:7 2-4:5 50:5,7 54-55:5,7 6-8:5,7 99:7"),
    plan(677, "", "SB", "1-5:5 6:5,7 7-9:7"),
    plan(678, "", "VU", "2-3:5 48:5 5:7 7:7 8:5,7 90-91:7"),
    plan(679, "", "FJ", "08:11 2-3:7 45:7 5-9:7"),
    plan(680, "", "PW", "25:7 27:7 34:7 45-46:7 48:7 53-54:7 58:7 6-8:7 90:7"),
    plan(681, "", "WF", "72:6 80:6,9 82-83:6,9 92-93:6"),
    plan(682, "", "CK", "2-5:5 7-8:5"),
    plan(683, "", "NU", "4-7:4 88:7"),
    plan(685, "", "WS", "2-5:5 6:5-6 7:7 8:6-7,10"),
    plan(686, "0", "KI", "2:5 3:5,8 4:5 50:5 62-63:8 65:8 7:8 8:5"),
    plan(687, "", "NC", "05:6 2-5:6 7-9:6"),
    plan(688, "", "TV", "2:5 70-71:7 90:6"),
    plan(689, "", "PF", "40:8 49:8 8:8-9"),
    plan(690, "", "TK", "22-24:4-7 3-4:4-7 72-74:4-7"),
    plan(691, "", "FM", "3:7 82:7 9:7"),
    plan(692, "1", "MH", "23-24:7 32:7 45:7 52:7 54:7 62-63:7"),
    plan(800, "", "", "00:8 1-9:8"),
    plan(808, "", "", "1-9:8"),
    plan(850, "0", "KP", "19:10 2:8 31:8 39:8 41:8 45:8 49:8 53:8 57:8 61:8 67:8 73:8 79:8 85:8"),
    plan(852, "", "HK", "2-7:8 8:8-9 9:5-8,11"),
    plan(853, "", "MO", "08:7 28:8 6:8 8:8"),
    plan(855, "0", "KH", "1:8-10 2-3:8-9 42-44:8-9 5-9:8-9"),
    plan(856, "0", "LA", "20-21:8,10 23:8,10 30-31:8-9 34:8-9 41:8 51:8 54:8 61:8 64:8 71:8 74:8 8:8"),
    plan(870, "", "", "2-3:9 5-6:9 76-78:9,12"),
    plan(878, "", "", "10:12"),
    plan(880, "0", "BD", "1:10 2:8-10 3-4:7-10 5:6-9 6:7-10 7:6-9 8-9:6-10"),
    plan(881, "", "", "0-3:9 6:9-10 7-9:9"),
    plan(882, "", "", "10:10 13:8 16:7-12 23:10,12 28:10,12 3:7,9-10,12 4:8,10 50-52:10,12 98-99:8"),
    plan(883, "", "", "1-4:8-12 51:8-12"),
    plan(886, "0", "TW", "2:7-9 3-6:8-9 7:8,10-11 8:8-9 9:9"),
    plan(888, "", "", "0-9:11"),
    plan(960, "", "MV", "30:7 33:7 46:7 6-7:7 80:10 9:7,10"),
    plan(961, "0", "LB", "1:7 2:8 3-6:7 7-9:7-8"),
    plan(962, "0", "JO", "26-27:8 32:8 42:9 53:8 6:8 7:9 80:8 85:8 87:8 9:8"),
    plan(963, "0", "SY", "1-2:8-9 31:8-9 33-34:8-9 41:8 43-44:8 5:8-9 9:9"),
    plan(964, "0", "IQ", "1:8 2-3:8-9 40:8-9 42-43:8-9 50:8-9 53:8-9 60:8-9 62:8-9 66:8-9 7:10"),
    plan(965, "", "KW", "18:7 2:8 41:8 5-6:8 9:8"),
    plan(966, "0", "SA", "1:9 5:9 80:10 92:9"),
    plan(967, "0", "YE", "1:7-8 2-6:7 7:7,9"),
    plan(968, "", "OM", "15:8 2:8 50:7 7:8 80:8-9 9:8"),
    plan(970, "0", "PS", "17-18:10 22:8 42:8 56:9 59:9 82:8 92:8"),
    plan(971, "0", "AE", "2-3:8 4:8-9 5:9 6:8 7:8-9 80:5-12 9:8-9"),
    plan(972, "0", "IL", "1:7-8,10-12 2-4:8 5:9 7:9 8-9:8"),
    plan(973, "", "BH", "13:8 16-17:8 3:8 6:8 70-71:8 77:8 8-9:8"),
    plan(974, "", "QA", "00:11 21:7 23:7 26:7 3-7:8 80:7,9"),
    plan(975, "", "BT", "16-17:8 2:7 35-37:7 45-47:7 52-53:7 56:7 6:7 7-8:7-8"),
    plan(976, "0", "MN", "1-2:8-10 5:8 60:8 66:8 69:8 7-9:8"),
    plan(977, "0", "NP", "1:8,11 2-8:8 9:8,10"),
    plan(979, "", "", "1:9 3:9 5:9 9:9"),
    plan(992, "", "TJ", "0-4:9 50:9 55:9 66:9 7-9:9"),
    plan(993, "8", "TM", "12-13:8 22:8 24:8 32:8 34:8 4:8 52:8 55-56:8 6:8 71-72:8"),
    plan(994, "0", "AZ", "10:9 12:9 18:9 2:9 36:9 40:9 44:9 46:9 50-51:9 55:9 60:9 70:9 77:9 88:9 90:9 99:9"),
    plan(995, "0", "GE", "3-5:9 70:9 79-80:9"),
    plan(996, "0", "KG", "20:9 22:9 3:9 5:9 60-62:9 70:9 75:9 77:9 80:9-10 88:9-10 91:9 99:9"),
    plan(998, "", "UZ", "20:9 33:9 50:9 55:9 6-7:9 80:9 87-88:9 9:9"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str) -> Vec<u8> {
        text.bytes().map(|b| b - b'0').collect()
    }

    #[test]
    fn plans_are_in_order_and_well_formed() {
        assert!(PLANS.is_sorted_by_key(|plan| plan.code));
        for plan in PLANS {
            let code = plan.code.to_string();
            assert_eq!(
                Plan::at(&digits(&format!("{code}00"))).map(|(p, n)| (p.code, n)),
                Some((plan.code, code.len()))
            );
            for rule in plan.numbers.split(' ') {
                let (beginning, lengths) = rule.split_once(':').unwrap();
                let ends: Vec<_> = beginning.split('-').collect();
                assert!(ends.iter().all(|end| end.len() == ends[0].len()) && ends.is_sorted(), "{code} {rule}");
                let lengths = lengths.split([',', '-']).map(|length| length.parse::<usize>().unwrap());
                assert!(lengths.is_sorted() && code.len() + rule.len() > 3, "{code} {rule}");
            }
        }
    }

    #[test]
    fn numbers_fit_their_region() {
        // Ranges that the authorities keep for drama and documentation, with and without the trunk prefix.
        for (region, number) in [
            ("US", "2025550143"),
            ("US", "12025550143"),
            ("CA", "6135550143"),
            ("GB", "02079460018"),
            ("GB", "7700900123"),
            ("DE", "03023125123"),
            ("FR", "0199001234"),
            ("AU", "0491570156"),
            ("IE", "0209110123"),
            ("SE", "0701740605"),
        ] {
            assert!(national(region, &digits(number)), "{region} {number}");
        }
        for (region, number) in [("US", "1234567890"), ("GB", "0207946"), ("FR", "199001234567"), ("ZZ", "2025550143")]
        {
            assert!(!national(region, &digits(number)), "{region} {number}");
        }
    }
}
