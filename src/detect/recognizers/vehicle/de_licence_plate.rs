//! German vehicle registration: one to three letters of the district, one or two letters, up to four digits; `H` for an old
//! vehicle, `E` for an electric one.
//! Source: Fahrzeug-Zulassungsverordnung (FZV 2023) §§ 9 to 11 and annex 4.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "de_licence_plate",
    entity: "vehicle.de_licence_plate",
    title: "German vehicle registration",
    source: "Fahrzeug-Zulassungsverordnung of Germany, §§ 9 to 11 and annex 4",
    start: Start::Token,
    // A single letter starts nothing by itself: what stands before is looked for from here.
    pattern: r"[1-9]\d{0,3}(?:[ -]?[EH])?",
    accept,
    context: &["kfz", "kfz-kennzeichen", "kennzeichen", "nummernschild", "zulassung"],
    topics: &[Topic::LicencePlate],
    regions: &["DE"],
    score: Score { bare: 0.2, shape: 0.5, structure: 0.65, with_context: 0.95, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "Kennzeichen <B AB 1234>",
            "<M-XY 999>",
            "<HH-AB-1234>",
            "<B AB 1234>",
            "a black <HH AB 1234> drove off",
            "das Nummernschild <FS-AB 123H>",
            "license plate <KA EF 12H>",
            "Kfz-Kennzeichen <MIL E 1234>",
        ],
        misses: &[
            "BAB1234",
            "B 1234",
            "BXYZ AB 1234",
            "HH AB 2024",
            "the US PC 1234",
            "PLEASE GO TO 20",
            "ISO-A-4-2018",
            "B-AB 0123",
            "B-AB 12345",
            "1-M-XY 999",
            "XXX-XX-6789",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let (letters, first) = group_before(c.text, c.start)?;
    let (district, second) = group_before(c.text, letters)?;
    let outside = district.checked_sub(1).map_or(b' ', |i| c.text[i]);
    // No district begins with X or Y, and a masked number does.
    let is_district = !matches!(c.text[district], b'X' | b'Y');
    let free = is_district && !outside.is_ascii_alphanumeric() && !matches!(outside, b'-' | b'.' | b'_');
    let count = (letters - district - 1, c.start - letters - 1);
    if !free || !matches!(count, (1..=3, 1..=2)) || c.after() == b'-' || c.inside_longer_number() && first != b'-' {
        return None;
    }
    // `XXX-XX-6789` is a number with its beginning hidden.
    let hidden = c.text[district..c.start].iter().all(|byte| matches!(byte, b'X' | b' ' | b'-'));
    if hidden {
        return None;
    }
    let code = &c.text[district..letters - 1];
    let known = DISTRICTS.split_ascii_whitespace().any(|other| other.as_bytes() == code);
    let year = c.end - c.start == 4 && matches!(c.number(0..4), 1900..=2099);
    // The seal stands between district and letters, and people write a dash for it.
    let mut word =
        c.text[..district.saturating_sub(1)].iter().rev().take_while(|byte| byte.is_ascii_alphanumeric()).take(12);
    let shouted = word.clone().next().is_some() && word.all(u8::is_ascii_uppercase);
    let evidence = match (known, second) {
        (true, b'-') => Evidence::Structure,
        (true, _) if !year && !shouted && c.end - c.start > 1 => Evidence::Shape,
        _ => Evidence::Bare,
    };
    c.accept_span(district, c.end, evidence)
}

/// Codes of the districts in 2024, without those with an umlaut. In runs of capitals they tell a vehicle from the rest.
const DISTRICTS: &str = "A B C D E F G H J K L M N P R S V W Z AA AB AC AE AH AK AM AN AP AS AU AW AZ BA BB BC BE BF BG BH BI BK BL BM BN \
    BO BR BS BT BZ CA CB CE CO CR CW DA DB DD DE DH DI DL DM DN DO DS DU DW DZ EA EB ED EE EF EG EH EI EL EM EN ER \
    ES EU EW FB FD FF FG FI FL FN FO FR FS FT FW FZ GA GC GD GE GF GG GH GI GK GL GM GN GO GP GR GS GT GV GW GZ HA \
    HB HC HD HE HF HG HH HI HK HL HM HN HO HP HR HS HU HV HX HY HZ IK IL IN IZ JE JL KA KB KC KE KF KG KH KI KK KL \
    KM KN KO KR KS KT KU KW KY LA LB LC LD LF LG LH LI LL LM LN LP LR LU MA MB MC MD ME MG MH MI MK ML MM MN MO MQ \
    MR MS MT MW MY MZ NB ND NE NF NH NI NK NL NM NP NR NT NU NW NY NZ OA OB OC OD OE OF OG OH OK OL OP OS OZ PA PB \
    PE PF PI PL PM PN PR PS PW PZ QB RA RC RD RE RG RH RI RL RM RN RO RP RS RT RU RV RW RZ SB SC SE SF SG SH SI SK \
    SL SM SN SO SP SR ST SU SW SY SZ TA TE TF TG TO TP TR TS TT TU UE UH UL UM UN VB VE VG VK VL VR VS WA WB WE WF \
    WG WI WK WL WM WN WO WR WS WT WU WW WZ ZE ZI ZP ZR ZS ZW ZZ ABG ABI AIB AIC ALF ALZ ANA ANG ANK APD ARN ART ASD \
    ASL ASZ AUR AZE BAD BAR BBG BCH BED BER BGD BGL BID BIN BIR BIT BIW BKS BLB BLK BNA BOG BOH BOR BOT BRA BRB BRG \
    BRK BRL BRV BSB BSK BTF BUL CAS CHA CLP CLZ COC COE CUX DAH DAN DAU DBR DEG DEL DGF DIL DIN DIZ DKB DLG DON DUD \
    EBE EBN EBS ECK EIC EIL EIN EIS EMD EMS ERB ERH ERK ERZ ESB ESW FAL FDB FDS FEU FFB FKB FLO FOR FRG FRI FRW FTL \
    GAN GAP GDB GEL GEM GEO GER GHA GHC GLA GMN GNT GOA GOH GRA GRH GRI GRM GRZ GTH GUB GUN GVM HAB HAL HAM HAS HBN \
    HBS HCH HDH HDL HEB HEF HEI HEL HER HET HGN HGW HHM HIG HIP HMU HOG HOH HOL HOM HOR HOT HRO HSK HST HVL HWI IGB \
    ILL ILM JEV KAR KEH KEL KEM KIB KLE KLZ KOL KRU KUS KYF LAN LAU LBS LBZ LDK LEO LER LEV LIB LIF LIP LOS LRO LSA \
    LSN LSZ LUP LWL MAB MAI MAK MAL MED MEG MEI MEK MEL MER MET MGH MGN MHL MIL MKK MOD MOL MON MOS MSE MSH MSP MST \
    MTK MTL NAB NAI NAU NDH NEA NEB NEC NEN NES NEW NMB NMS NOH NOL NOM NOR NRU NVP NWM OAL OBB OBG OCH OHA OHV OHZ \
    OPR OSL OVI OVL OVP PAF PAN PAR PCH PEG PIR PLO PRU QFT QLB RDG REG REH REI RID RIE RIS ROD ROF ROH ROK ROL ROS \
    ROT ROW RSL SAB SAD SAN SAW SBG SBK SCZ SDH SDL SDT SEB SEE SEF SEL SFB SFT SGH SHA SHG SHK SHL SIG SIM SLE SLF \
    SLK SLN SLS SMU SOB SOG SOK SON SPB SPN SRB SRO STA STB STD STE STL STO SUL SWA SZB TBB TDO TET TIR TOL TUT UEM \
    UER UFF USI VAI VEC VER VIB VIE VIT VOH WAF WAK WAN WAR WAT WBS WDA WEL WEN WER WES WHV WIL WIS WIT WLG WMS WND \
    WOB WOH WOL WOR WOS WRN WSF WST WSW WTL WTM WUG WUN WUR WZL ZEL ZIG";

/// Where the up to three capitals before a place begin, and the space or dash that parts them from it.
fn group_before(text: &[u8], place: usize) -> Option<(usize, u8)> {
    let sign = *text.get(place.checked_sub(1)?)?;
    let letters = text[..place - 1].iter().rev().take(4).take_while(|byte| byte.is_ascii_uppercase()).count();
    (matches!(sign, b' ' | b'-') && (1..=3).contains(&letters)).then(|| (place - 1 - letters, sign))
}
