//! A password in settings, in code, in a message: `DB_PASSWORD=…`, `"pwd": "…"`, `my password is …`,
//! `mein Passwort lautet …`. What people choose need not look random, so what stands there has to read as a value
//! and not as the next word of the sentence or the program.
//!
//! Source: NIST SP 800-63B §5.1.1 (memorized secrets); how people write them.

use super::entropy::{contains, is_made_of_words};
use super::secret_value::{ABOUT, ANY};
use super::value::Value;
use crate::detect::candidate::{Candidate, Link};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "password",
    entity: "credential.password",
    title: "password",
    source: "NIST SP 800-63B §5.1.1",
    start: Start::Cue(Topic::Password),
    pattern: ANY,
    accept,
    // The word that it was looked for after speaks louder than an “order” or “iPhone” beside it.
    topics: &[Topic::Password],
    score: Score { shape: 0.6, structure: 0.9, with_context: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my password is <hunter2>",
            "my password for gmail is <hunter2>.",
            "mein Passwort lautet <Sommer2024!>",
            "mon mot de passe est <soleil75>",
            "mi contraseña es <Luna.1987>",
            "la mia password è <gatto99>",
            "minha senha é <abacaxi123>",
            "mijn wachtwoord is <Fiets!23>",
            "moje hasło to <kotek12>",
            "密码是<abc12345>",
            "DB_PASSWORD=<k3Xq9vLmP2>",
            "\"password\": \"<swordfish>\"",
            "Server=db;User Id=app;Password=<k3Xq9vLmP2>;Encrypt=yes",
            "wifi password: <PurpleMonkey>",
            "my app password is <abcd efgh ijkl mnop>",
            "Pwd=<N3ver#9>;Encrypt=yes",
        ],
        misses: &[
            "my password is not working",
            "the password is incorrect",
            "the password is mandatory.",
            "la contraseña es obligatoria",
            "password = getpass.getpass()",
            "password: str",
            "password = os.environ[\"DB_PASSWORD\"]",
            "DB_PASSWORD=${DB_PASSWORD}",
            "password=changeme",
            "password: <your password>",
            "def check_password(password, hashed):",
            "password_length = 12",
            "I forgot my password yesterday",
            "if password == confirm_password:",
        ],
    },
    ..Recognizer::BASE
};

/// What people say of a password, in the languages of chat: none of it is one. In lower case, without accents where
/// most people leave them out.
const SAID_OF_IT: &str = "\
    not wrong incorrect correct right invalid valid weak strong expired required needed missing secure safe short \
    long good bad reset changed saved stored lost stolen compromised hacked leaked locked blocked accepted rejected \
    encrypted hashed hidden protected working there here that this what something empty case-sensitive unknown \
    different same fine okay broken forgotten falsch richtig abgelaufen ungültig gültig sicher unsicher nicht \
    vergessen weg gesperrt korrekt incorrecto incorrecta correcta correcto inválida válida segura débil caducada \
    errónea equivocada oublié expiré invalide valide faux sécurisé perdu faible sbagliata errata corretta scaduta \
    sicura debole dimenticata valida incorreta errada correta expirada fraca forte esquecida onjuist verkeerd juist \
    verlopen vergeten veilig zwak fout błędne nieprawidłowe poprawne wygasło słabe silne fel rätt glömt ogiltigt \
    svagt yanlış doğru geçersiz zayıf";

fn accept(c: &Candidate) -> Option<Accepted> {
    let value = Value::of(c)?;
    // As Google writes the passwords of programs: `abcd efgh ijkl mnop`.
    if value.link == Link::Said && !value.quoted && is_four_by_four(&c.text[value.start..]) {
        return c.accept_span(value.start, value.start + 19, Evidence::Shape);
    }
    let bytes = value.bytes();
    let fits = (4..=128).contains(&bytes.len()) && !bytes.windows(3).any(|w| w == b"://");
    if !fits || value.is_no_secret() || value.is_named(ABOUT) || is_made_of_words(bytes) || is_the_verb(c, &value) {
        return None;
    }
    let strong = is_strong(&value);
    let held = match value.link {
        Link::Said => strong || reads_as_value(&value),
        _ => strong && stands_beside(&value),
    };
    let evidence = if strong && value.link == Link::Said { Evidence::Structure } else { Evidence::Shape };
    if held { c.accept_span(value.start, value.end, evidence) } else { None }
}

fn is_four_by_four(text: &[u8]) -> bool {
    let fits = |(i, b): (usize, &u8)| if i % 5 == 4 { *b == b' ' } else { b.is_ascii_lowercase() };
    text.len() >= 19 && text[..19].iter().enumerate().all(fits) && !text.get(19).is_some_and(u8::is_ascii_alphanumeric)
}

/// Letters with digits or signs among them, or digits alone: no word of a sentence.
fn is_strong(value: &Value) -> bool {
    let bytes = value.bytes();
    let mix = value.mix();
    let signs = bytes.iter().filter(|b| b"!@#$%^&*+?~".contains(b)).count();
    !bytes.contains(&b' ') && (mix.digits > 0 || (signs > 0 && mix.letters > 3))
}

/// Whether a value with nothing but quotation marks and spaces between it and its word can be one: `password hunter2`,
/// `("DB_PASSWORD", "…")`.
fn stands_beside(value: &Value) -> bool {
    let digits = value.mix().digits;
    let own = !value.quoted || is_own(value.name);
    own && digits > 0 && digits < value.bytes().len() && value.bytes().len() >= 6
}

/// Whether a plain word is the value and not the next word of the sentence or the program.
fn reads_as_value(value: &Value) -> bool {
    let bytes = value.bytes();
    let small = bytes[0].is_ascii_lowercase();
    let said = SAID_OF_IT.split(' ').any(|word| bytes.eq_ignore_ascii_case(word.as_bytes()))
        || (small && !value.assigned && ENDS_OF_WHAT_IS_SAID.split(' ').any(|end| bytes.ends_with(end.as_bytes())));
    let about_itself = [&b"password"[..], b"passwort", b"passwd"].iter().any(|word| contains(bytes, word));
    if said || about_itself || value.is_on_next_line() {
        return false;
    }
    if value.is_whole_text() {
        // The answer to a question.
        return bytes.len() >= 5 && !NO_ANSWER.split(' ').any(|word| bytes.eq_ignore_ascii_case(word.as_bytes()));
    }
    if !value.assigned {
        // “my password is sunshine”, and not “the password and the keyring are available”.
        let spoken = is_own(value.word_before_name()) && value.name != b"to";
        return spoken && (value.quoted || ends_clause(value));
    }
    if value.quoted {
        return is_own(value.name) && !bytes.contains(&b' ');
    }
    // `password = split(…)` is a program, `password=swordfish` on a line of its own a setting.
    let loud = value.name.iter().any(u8::is_ascii_uppercase) && !value.name.iter().any(u8::is_ascii_lowercase);
    let set = if value.is_set_by_equals() {
        value.is_setting() && is_own(value.name)
    } else {
        value.is_spaced() && is_own(value.name)
    };
    (loud || set) && ends_clause(value)
}

/// Whether a word of five letters or more ends its line or clause.
fn ends_clause(value: &Value) -> bool {
    let rest = value.rest_of_line().trim_ascii_start();
    let tag = rest.starts_with(b"</") || rest.starts_with(b"<br");
    let joined = value.assigned && b",;)".iter().any(|b| rest.first() == Some(b));
    let ends = rest.is_empty() || b".,;!)&\"'\\".contains(&rest[0]) || tag || rest.starts_with("。".as_bytes());
    let bytes = value.bytes();
    let word = bytes.iter().all(|b| b.is_ascii_alphanumeric() || *b >= 0x80 || *b == b'-');
    ends && word && bytes.len() >= 5 && !joined
}

/// Ends of adjectives and participles.
const ENDS_OF_WHAT_IS_SAID: &str =
    "ed ing ory able ible lich bar iert ado ada ido ida oria orio oire able ato ata uto uta ito ita ória ório";

/// What people say instead of a password.
const NO_ANSWER: &str = "\
    sorry please thanks hello cancel nothing never forgot again later maybe other return close danke bitte nichts abbrechen merci \
    bonjour annuler gracias nada cancelar perdón grazie annulla niente obrigado obrigada bedankt annuleren dziękuję";

/// Ends of names of passwords, in lower case.
const OWN: &str = "\
    pass wifi wlan word wort pwd pw phrase passe senha contrasena clave woord haslo heslo ord kode salasana parola sifre sandi \
    string str text value mdp passwd pswd";

/// Whether a name ends as those of passwords do. Those beyond ASCII are not looked into.
fn is_own(name: &[u8]) -> bool {
    let ends =
        |own: &str| name.len() >= own.len() && name[name.len() - own.len()..].eq_ignore_ascii_case(own.as_bytes());
    !name.is_ascii() || OWN.split(' ').any(ends)
}

/// Whether what was found is the verb, or what one crosses or flies with: “pass” alone is about a password only where a
/// value is assigned to it.
fn is_the_verb(c: &Candidate, value: &Value) -> bool {
    let before = &c.text[c.start.saturating_sub(64)..c.start];
    let Some(at) = before.windows(4).rposition(|w| w.eq_ignore_ascii_case(b"pass")) else {
        return false;
    };
    let next = before.get(at + 4).copied().unwrap_or(b' ');
    let alone = !next.is_ascii_alphabetic() || (next.is_ascii_uppercase() && before[at + 3].is_ascii_lowercase());
    // In German it is a passport: `Pass: C01X00T47`.
    let numbered = value.bytes().iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    alone && (numbered || !(value.assigned && value.is_named("pass")))
}
