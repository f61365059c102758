//! Words for streets, and what stands around their numbers, folded as words are: lower case, no accents, `ß` as `s`.

/// After the street's own name: `Main Street`, `Elm Dr`.
#[rustfmt::skip]
pub const AFTER: [&str; 62] = [
    "street", "st", "avenue", "ave", "av", "road", "rd", "lane", "ln", "drive", "dr", "boulevard", "blvd", "way",
    "court", "ct", "place", "pl", "terrace", "ter", "circle", "cir", "square", "sq", "highway", "hwy", "parkway",
    "pkwy", "trail", "trl", "crescent", "cres", "close", "gardens", "grove", "mews", "row", "walk", "hill", "parade",
    "esplanade", "quay", "alley", "loop", "plaza", "turnpike", "expressway", "nagar", "marg", "path", "rise", "view",
    "ridge", "caddesi", "cad", "sokak", "sokagi", "sok", "bulvari", "mahallesi", "pike", "bend",
];

/// Typed in lower case, these still say enough: `12 main street`.
#[rustfmt::skip]
pub const PLAIN: [&str; 5] = [
    "street", "avenue", "boulevard", "caddesi", "sokak",
];

/// Before the street's own name: `rue de la Paix`, `Via Roma`, `ul. Długa`.
#[rustfmt::skip]
pub const BEFORE: [&str; 44] = [
    "rue", "avenue", "av", "boulevard", "bd", "place", "chemin", "impasse", "allee", "quai", "cours", "route", "via",
    "viale", "piazza", "corso", "vicolo", "largo", "strada", "calle", "c", "avenida", "avda", "paseo", "plaza",
    "carretera", "camino", "ronda", "carrer", "rua", "travessa", "praca", "alameda", "estrada", "rodovia", "ul",
    "ulica", "al", "aleja", "plac", "os", "osiedle", "jalan", "jl",
];

/// Of those, the ones that need a capital or a dot, for they are small words too.
#[rustfmt::skip]
pub const SMALL: [&str; 9] = [
    "av", "place", "cours", "route", "via", "c", "ul", "al", "os",
];

/// At the end of the street's own name: `Hauptstraße`, `Kerkstraat`, `Storgatan`.
#[rustfmt::skip]
pub const ENDINGS: [&str; 19] = [
    "strasse", "strase", "weg", "platz", "gasse", "allee", "ufer", "damm", "straat", "laan", "plein", "gracht",
    "gatan", "gata", "vagen", "veien", "ergade", "vej", "katu",
];

/// What a part of a house is called before its number.
#[rustfmt::skip]
pub const UNITS: [&str; 26] = [
    "apt", "apartment", "suite", "ste", "unit", "flat", "floor", "fl", "room", "rm", "bldg", "building", "lot",
    "appt", "bat", "etage", "piso", "puerta", "apto", "interno", "int", "wohnung", "whg", "lgh", "daire", "m",
];
