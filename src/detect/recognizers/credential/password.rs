//! A password in settings, in code, in a message: `DB_PASSWORD=…`, `"pwd": "…"`, `my password is …`,
//! `mein Passwort lautet …`. What people choose need not look random, so what stands there has to read as a value
//! and not as the next word of the sentence or the program.
//!
//! Source: NIST SP 800-63B §5.1.1 (memorized secrets); how people write them.

use super::entropy::contains;
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
    score: Score { shape: 0.6, structure: 0.9, ..Score::ZERO },
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
            "Pwd=<N3ver#9>;Encrypt=yes",
        ],
        misses: &[
            "my password is not working",
            "the password is incorrect",
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
const SAID_OF_IT: &[&str] = &[
    "not",
    "wrong",
    "incorrect",
    "correct",
    "right",
    "invalid",
    "valid",
    "weak",
    "strong",
    "expired",
    "required",
    "needed",
    "missing",
    "secure",
    "safe",
    "short",
    "long",
    "good",
    "bad",
    "reset",
    "changed",
    "saved",
    "stored",
    "lost",
    "stolen",
    "compromised",
    "hacked",
    "leaked",
    "locked",
    "blocked",
    "accepted",
    "rejected",
    "encrypted",
    "hashed",
    "hidden",
    "protected",
    "working",
    "there",
    "here",
    "that",
    "this",
    "what",
    "something",
    "empty",
    "case-sensitive",
    "unknown",
    "different",
    "same",
    "fine",
    "okay",
    "broken",
    "forgotten",
    "falsch",
    "richtig",
    "abgelaufen",
    "ungültig",
    "gültig",
    "sicher",
    "unsicher",
    "nicht",
    "vergessen",
    "weg",
    "gesperrt",
    "korrekt",
    "incorrecto",
    "incorrecta",
    "correcta",
    "correcto",
    "inválida",
    "válida",
    "segura",
    "débil",
    "caducada",
    "errónea",
    "equivocada",
    "incorrect",
    "oublié",
    "expiré",
    "invalide",
    "valide",
    "faux",
    "correct",
    "sécurisé",
    "perdu",
    "faible",
    "sbagliata",
    "errata",
    "corretta",
    "scaduta",
    "sicura",
    "debole",
    "dimenticata",
    "valida",
    "incorreta",
    "errada",
    "correta",
    "expirada",
    "fraca",
    "forte",
    "esquecida",
    "onjuist",
    "verkeerd",
    "juist",
    "verlopen",
    "vergeten",
    "veilig",
    "zwak",
    "fout",
    "błędne",
    "nieprawidłowe",
    "poprawne",
    "wygasło",
    "słabe",
    "silne",
    "fel",
    "rätt",
    "glömt",
    "ogiltigt",
    "svagt",
    "yanlış",
    "doğru",
    "geçersiz",
    "zayıf",
];

fn accept(c: &Candidate) -> Option<Accepted> {
    let value = Value::of(c)?;
    let bytes = value.bytes();
    if value.is_no_secret() || value.is_named(&ABOUT) || !(4..=128).contains(&bytes.len()) {
        return None;
    }
    let evidence = if is_strong(&value) { Evidence::Structure } else { Evidence::Shape };
    let held = match value.link {
        Link::Said if evidence == Evidence::Structure => true,
        Link::Said if value.quoted => !bytes.contains(&b' ') || !value.assigned,
        Link::Said => reads_as_value(&value),
        _ => {
            evidence == Evidence::Structure
                && bytes.len() >= 6
                && bytes.iter().any(u8::is_ascii_digit)
                && !bytes.contains(&b' ')
        }
    };
    let said = SAID_OF_IT.iter().any(|word| bytes.eq_ignore_ascii_case(word.as_bytes()));
    let speaks_of_itself =
        evidence == Evidence::Shape && [&b"password"[..], b"passwort", b"passwd"].iter().any(|w| contains(bytes, w));
    let evidence = if value.link == Link::Said { evidence } else { Evidence::Shape };
    if held && !said && !speaks_of_itself { c.accept_span(value.start, value.end, evidence) } else { None }
}

/// Letters with digits or signs among them, or digits alone: no word of a sentence.
fn is_strong(value: &Value) -> bool {
    let bytes = value.bytes();
    let mix = value.mix();
    let sign = |b: &&u8| b"!@#$%^&*+?~=".contains(b);
    let signs = bytes.iter().filter(sign).count();
    let identifier = !value.quoted && value.assigned && bytes.contains(&b'_') && mix.digits == 0;
    !bytes.contains(&b' ') && !identifier && (mix.digits > 0 || (signs > 0 && mix.letters > 3))
}

/// Whether a plain word is the value: it ends its line or clause, and looks like no identifier.
fn reads_as_value(value: &Value) -> bool {
    let rest = value.rest_of_line().trim_ascii_start();
    let ends = rest.is_empty() || b".,;!)&\"'<\\".contains(&rest[0]) || rest.starts_with("。".as_bytes());
    let bytes = value.bytes();
    let word = bytes.iter().all(|b| b.is_ascii_alphanumeric() || *b >= 0x80 || *b == b'-');
    // `password: string;`, `password=password`, `password: Password` are programs; `=` in small letters mostly is, too.
    let loud = value.name.iter().any(u8::is_ascii_uppercase) && !value.name.iter().any(u8::is_ascii_lowercase);
    let program =
        value.assigned && !loud && (rest.starts_with(b",") || rest.starts_with(b")") || rest.starts_with(b";"));
    ends && word && bytes.len() >= 5 && !program
}
