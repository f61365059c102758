//! The rule a second time, as a table whose rows exclude each other: for everything that can be asked exactly one of them
//! fits, so no row depends on the order in which they stand. Written for itself, not derived from the code.

use super::invariants::every_question;
use super::*;

/// Columns, with `·` for any:
/// ready; tier (o ordinary, s sensitive, p special, x secret); minor, unless it is ordinary data that is essential; sale-like
/// against the signal; state (u not decided, g granted, r refused or ended, z unreadable); declared; explicit; essential
/// (contract and required); placeholders taken; sale-like; regime opt-out; legitimate interest; somebody to ask.
const TABLE: &str = "
    rdy tier min sig st dec exp ess plh sal out int ask | action       decision reason
    n   ·    ·   ·   ·  ·   ·   ·   ·   ·   ·   ·   ·   | redact       block    GUARD_NOT_READY
    y   x    ·   ·   ·  ·   ·   ·   ·   ·   ·   ·   ·   | redact       send     NEVER_SEND_CLASS
    y   p    y   ·   ·  ·   ·   ·   ·   ·   ·   ·   ·   | redact       send     MINOR_NO_GUARDIAN
    y   os   y   ·   ·  ·   ·   ·   ·   ·   ·   ·   ·   | pseudonymise send     MINOR_NO_GUARDIAN
    y   p    n   y   ·  ·   ·   ·   ·   ·   ·   ·   ·   | redact       send     OPT_OUT_SIGNAL
    y   os   n   y   ·  ·   ·   ·   ·   ·   ·   ·   ·   | pseudonymise send     OPT_OUT_SIGNAL
    y   p    n   n   z  ·   ·   ·   ·   ·   ·   ·   ·   | redact       send     CONSENT_UNREADABLE
    y   os   n   n   z  ·   ·   ·   ·   ·   ·   ·   ·   | pseudonymise send     CONSENT_UNREADABLE
    y   p    n   n   ugr n  ·   ·   ·   ·   ·   ·   ·   | redact       send     CATEGORY_NOT_DECLARED
    y   os   n   n   ugr n  ·   ·   ·   ·   ·   ·   ·   | pseudonymise send     CATEGORY_NOT_DECLARED
    y   p    n   n   u  y   ·   ·   ·   ·   ·   ·   y   | redact       hold     ASK_EXPLICIT
    y   p    n   n   u  y   ·   ·   ·   ·   ·   ·   n   | redact       send     SPECIAL_NO_EXPLICIT_CONSENT
    y   p    n   n   r  y   ·   ·   ·   ·   ·   ·   ·   | redact       send     SPECIAL_NO_EXPLICIT_CONSENT
    y   p    n   n   g  y   n   ·   ·   ·   ·   ·   ·   | redact       send     SPECIAL_NO_EXPLICIT_CONSENT
    y   p    n   n   g  y   y   y   y   ·   ·   ·   ·   | pseudonymise send     NECESSARY_MINIMISED
    y   p    n   n   g  y   y   y   n   ·   ·   ·   ·   | pass         send     NECESSARY
    y   p    n   n   g  y   y   n   ·   ·   ·   ·   ·   | pass         send     CONSENT_GRANTED
    y   os   n   n   ugr y  ·   y   y   ·   ·   ·   ·   | pseudonymise send     NECESSARY_MINIMISED
    y   os   n   n   ugr y  ·   y   n   ·   ·   ·   ·   | pass         send     NECESSARY
    y   os   n   n   g  y   ·   n   ·   ·   ·   ·   ·   | pass         send     CONSENT_GRANTED
    y   os   n   n   r  y   ·   n   ·   ·   ·   ·   ·   | pseudonymise send     CONSENT_*
    y   o    n   n   u  y   ·   n   ·   n   y   ·   ·   | pass         send     OPT_OUT_REGIME_DEFAULT
    y   o    n   n   u  y   ·   n   ·   n   n   y   ·   | pseudonymise send     LI_MINIMISED
    y   o    n   n   u  y   ·   n   ·   n   n   n   y   | pseudonymise hold     ASK
    y   o    n   n   u  y   ·   n   ·   n   n   n   n   | pseudonymise send     NO_CONSENT_NONINTERACTIVE
    y   o    n   n   u  y   ·   n   ·   y   ·   ·   y   | pseudonymise hold     ASK
    y   o    n   n   u  y   ·   n   ·   y   ·   ·   n   | pseudonymise send     NO_CONSENT_NONINTERACTIVE
    y   s    n   n   u  y   ·   n   ·   ·   ·   ·   y   | pseudonymise hold     ASK
    y   s    n   n   u  y   ·   n   ·   ·   ·   ·   n   | pseudonymise send     NO_CONSENT_NONINTERACTIVE
";

/// A question in the table's letters.
fn letters(q: &Question) -> [char; 13] {
    let flag = |value: bool| if value { 'y' } else { 'n' };
    let essential = q.basis == Basis::Contract && q.required;
    let tier = match q.tier {
        Tier::Ordinary => 'o',
        Tier::Sensitive => 's',
        Tier::Special => 'p',
        Tier::Secret => 'x',
    };
    let state = match q.state {
        State::Unknown | State::Requested => 'u',
        State::Granted => 'g',
        State::Unreadable => 'z',
        _ => 'r',
    };
    [
        flag(q.ready),
        tier,
        flag(q.minor && !(tier == 'o' && essential)),
        flag(q.sale_like && q.opted_out),
        state,
        flag(q.declared),
        flag(q.explicit),
        flag(essential),
        flag(q.takes_placeholders),
        flag(q.sale_like),
        flag(q.regime == Regime::OptOut),
        flag(q.basis == Basis::LegitimateInterest),
        flag(q.interactive),
    ]
}

#[test]
fn the_table_agrees_on_every_question_and_its_rows_exclude_each_other() {
    let rows: Vec<(Vec<&str>, Vec<&str>)> = TABLE
        .lines()
        .filter(|line| line.contains('|') && !line.contains("rdy"))
        .map(|line| line.split_once('|').unwrap())
        .map(|(given, then)| (given.split_whitespace().collect(), then.split_whitespace().collect()))
        .collect();
    let mut used = vec![0; rows.len()];
    for q in every_question() {
        let asked = letters(&q);
        let fits = |given: &[&str]| given.iter().zip(asked).all(|(cell, letter)| *cell == "·" || cell.contains(letter));
        let fitting: Vec<usize> = (0..rows.len()).filter(|row| fits(&rows[*row].0)).collect();
        assert_eq!(fitting.len(), 1, "rows {fitting:?} fit {q:?}");
        used[fitting[0]] += 1;
        let expected = &rows[fitting[0]].1;
        let reason = match expected[2] {
            "CONSENT_*" => format!("CONSENT_{}", q.state.as_str().to_uppercase()),
            reason => reason.to_owned(),
        };
        let outcome = decide(&q);
        assert_eq!(
            (outcome.action.as_str(), outcome.decision.as_str(), outcome.reason.as_str()),
            (expected[0], expected[1], reason.as_str()),
            "{q:?}"
        );
    }
    assert!(used.iter().all(|count| *count > 0), "a row fits nothing: {used:?}");
}

/// The worked examples of the documentation.
#[test]
fn worked_examples() {
    let q = Question {
        ready: true,
        tier: Tier::Ordinary,
        declared: true,
        required: true,
        state: State::Unknown,
        explicit: false,
        basis: Basis::Contract,
        sale_like: false,
        opted_out: false,
        minor: false,
        interactive: true,
        takes_placeholders: true,
        regime: Regime::OptIn,
    };
    let special = Question { tier: Tier::Special, required: false, basis: Basis::Consent, ..q };
    let asked = Question { required: false, basis: Basis::Consent, ..q };
    let california = Question { regime: Regime::OptOut, ..asked };
    let ads = Question { sale_like: true, opted_out: true, state: State::Granted, ..california };
    let teenager = Question { minor: true, ..q };
    use {Action::*, Decision::*, Reason::*};
    let table = [
        ("e-mail for a reply; the bot takes placeholders", q, (Pseudonymise, Send, NecessaryMinimised)),
        ("the bot has to write an e-mail", Question { takes_placeholders: false, ..q }, (Pass, Send, Necessary)),
        ("a diagnosis, never asked", special, (Redact, Hold, AskExplicit)),
        (
            "a diagnosis, explicitly granted",
            Question { state: State::Granted, explicit: true, ..special },
            (Pass, Send, ConsentGranted),
        ),
        (
            "a diagnosis, granted and withdrawn",
            Question { state: State::Withdrawn, ..special },
            (Redact, Send, SpecialNoExplicitConsent),
        ),
        (
            "a password, everything granted",
            Question { tier: Tier::Secret, state: State::Granted, explicit: true, ..q },
            (Redact, Send, NeverSendClass),
        ),
        ("California, analytics, no choice", california, (Pass, Send, OptOutRegimeDefault)),
        ("California, ads, the signal against an older grant", ads, (Pseudonymise, Send, OptOutSignal)),
        (
            "California, ads, a grant that overrides the signal",
            Question { opted_out: false, ..ads },
            (Pass, Send, ConsentGranted),
        ),
        (
            "run out, and nobody to ask",
            Question { state: State::Expired, interactive: false, ..asked },
            (Pseudonymise, Send, ConsentExpired),
        ),
        (
            "the policy has a new recipient",
            Question { state: State::Superseded, ..asked },
            (Pseudonymise, Send, ConsentSuperseded),
        ),
        (
            "storage can't be read",
            Question { state: State::Unreadable, ..asked },
            (Pseudonymise, Send, ConsentUnreadable),
        ),
        ("the engine did not load", Question { ready: false, ..q }, (Redact, Block, GuardNotReady)),
        ("fourteen, name for a reply", teenager, (Pseudonymise, Send, NecessaryMinimised)),
        (
            "fourteen, name to personalise, granted",
            Question { state: State::Granted, required: false, basis: Basis::Consent, ..teenager },
            (Pseudonymise, Send, MinorNoGuardian),
        ),
    ];
    for (example, question, expected) in table {
        let outcome = decide(&question);
        assert_eq!((outcome.action, outcome.decision, outcome.reason), expected, "{example}");
    }
}

/// What stands in policies, logs and verdicts.
#[test]
fn names_are_what_they_were() {
    assert_eq!(Tier::ALL.map(Tier::as_str), ["ordinary", "sensitive", "special", "secret"]);
    assert_eq!(Basis::ALL.map(Basis::as_str), ["consent", "contract", "legitimate-interest"]);
    let actions = [Action::Pass, Action::Generalise, Action::Pseudonymise, Action::Redact];
    assert_eq!(actions.map(Action::as_str), ["pass", "generalise", "pseudonymise", "redact"]);
    assert_eq!([Decision::Send, Decision::Hold, Decision::Block].map(Decision::as_str), ["send", "hold", "block"]);
}
