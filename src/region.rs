//! Where people are: countries by their two letters. Source: ISO 3166-1 alpha-2, and `XK`, which it leaves to users and
//! which is in use for Kosovo.

use crate::document::Document;
use crate::error::{Code, Error};
use crate::shape::{Checked, Shape};

/// Every code, one after the other.
const CODES: &str = "\
    ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ\
    DEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISIT\
    JEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZ\
    NANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZ\
    TCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW";

/// Where the people who write are, as [`Hints`](crate::detect::Hints) take it.
#[derive(Clone, Debug, Default)]
pub struct Regions(Vec<&'static str>);

impl Regions {
    /// What a list of codes has to look like. Lower case will do.
    pub const SHAPE: Shape = Shape::List(&Shape::Accepted(|code| match known(code) {
        Some(_) => Ok(()),
        None => Err("a country's two letters by ISO 3166-1, such as DE, or GB for the United Kingdom".to_owned()),
    }));

    /// Reads a list of codes.
    ///
    /// # Errors
    /// If it is something else; `path` is `regions` or below.
    pub fn read(document: &Document) -> Result<Regions, Error> {
        Ok(Regions::of(Regions::SHAPE.check(document, "regions", Code::OptionsInvalid)?))
    }

    /// A list that was checked.
    pub fn of(list: Checked) -> Regions {
        Regions(list.items().filter_map(|code| known(code.as_text())).collect())
    }

    /// The codes, in upper case.
    pub fn codes(&self) -> &[&'static str] {
        &self.0
    }
}

fn known(code: &str) -> Option<&'static str> {
    codes().find(|known| known.eq_ignore_ascii_case(code))
}

/// Every country's code, in upper case.
pub fn codes() -> impl Iterator<Item = &'static str> {
    (0..CODES.len()).step_by(2).map(|at| &CODES[at..at + 2])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::recognizers::ALL;

    fn read(json: &str) -> Result<Regions, Error> {
        Regions::read(&Document::from_json(json, Code::OptionsInvalid).unwrap())
    }

    #[test]
    fn codes_are_read_in_any_case() {
        assert_eq!(read(r#"["de", "Fr", "XK"]"#).unwrap().codes(), ["DE", "FR", "XK"]);
        assert!(read("[]").unwrap().codes().is_empty());
    }

    #[test]
    fn what_is_no_country_is_an_error_with_its_place() {
        for (json, path) in [
            (r#"["DE", "UK"]"#, "regions[1]"),
            (r#"["ED"]"#, "regions[0]"),
            (r#"["DEFR"]"#, "regions[0]"),
            (r#"[""]"#, "regions[0]"),
            ("[49]", "regions[0]"),
            (r#""DE""#, "regions"),
        ] {
            let error = read(json).unwrap_err();
            assert_eq!((error.code(), error.path.as_deref()), (Code::OptionsInvalid, Some(path)), "{json}");
        }
    }

    #[test]
    fn the_list_is_whole_sorted_and_has_every_recognizers_regions() {
        let codes: Vec<_> = (0..CODES.len()).step_by(2).map(|at| &CODES[at..at + 2]).collect();
        assert_eq!(codes.len(), 249 + 1);
        assert!(codes.is_sorted());
        assert_eq!(ALL.iter().flat_map(|r| r.regions).find(|region| !codes.contains(region)), None);
    }
}
