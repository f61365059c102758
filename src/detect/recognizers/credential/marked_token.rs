//! API keys and access tokens that a mark inside, or the way they are put together, gives away: `….atlasv1.…`,
//! `…-us12`, `1234567890:A…`. Those with a beginning of their own are rows of
//! [`service_token`](super::service_token).
//!
//! Source: the services' documentation: HCP Terraform, Mailchimp, MaxMind, OpenShift, Asana, Google
//! OAuth, Facebook, PayPal Braintree, Discord (an id in base 64: digits give few letters), Telegram (a bot's id, `:`, 35 characters, the first an `A`).

use super::entropy::is_stand_in;
use super::form::Form;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "marked_token",
    entity: "credential.service_token",
    title: "API key or access token with a mark inside",
    source: "the services' documentation of their token formats",
    start: Start::Token,
    // How long the parts are is left to the forms, and where the mark is a token by itself, it is what is looked for:
    // counting here would multiply the automaton's states.
    pattern: concat!(
        r"atlasv1\.|us\d{1,2}|mmk|sha256~[0-9A-Za-z]*|[12]/\d+(?:/\d+)?:[0-9a-f]+|1//0[0-9A-Za-z]*",
        r"|\d+(?:\||:A)[0-9A-Za-z]*|access_token\$(?:production|sandbox)\$|[MNO][DTjz][AEIMQUYcgk][w-z0-5][0-9A-Za-z]*\.",
    ),
    accept,
    score: Score { structure: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "terraform: <fef279f6fddea3.atlasv1.6h3b2yf3o5cqd_ffq47a1vj87-h8ukul9rui847o2ozs03_2qdjjifnn_3byqfyle>",
            "<1ee4cd85bb7fbe48df21e379ab358432-us20>",
            "https://api.telegram.org/bot<123456789:AAzla3gllhtgBacupv5uybrisqxy29x0jvo>/getMe",
            "bot.login('<MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs>')",
            "<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>",
            "<1308742762612587|rhoK1cbv0DOU_RTX_87O4MkX7AI>",
            "oc login --token=<sha256~kM47oRBprnkTqGE9HL18lC2SQWBd2e19FXdYTUJDx56>",
        ],
        misses: &[
            "13626970:A_y3po7jqvf6tydto512yvfvtammz4h47p0hello",
            "clm86761:AgencyIdentificationCodeContentType",
            "d41d8cd98f00b204e9800998ecf8427e-us",
            "sha256~xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "NodeJS_and_TypeScript_notes.module.exports",
        ],
    },
    ..Recognizer::BASE
};

/// Forms, with how far from their beginning the pattern finds them.
const FORMS: [(usize, Form); 11] = [
    (15, Form("{b14}.atlasv1.{e60,70}")),
    (33, Form("{x32}-us{d1,2}")),
    (37, Form("{b6}_{b29}_mmk")),
    (0, Form("sha256~{s43}")),
    (0, Form("{d1}/{d16}:{x32}")),
    (0, Form("{d1}/{d16}/{d16}:{x32}")),
    (0, Form("1//0{s40,200}")),
    (0, Form("{d15,16}|{s27}")),
    (0, Form("access_token${l7,10}${l16}${x32}")),
    (0, Form("{b23,28}.{s6}.{s27,38}")),
    (0, Form("{d5,16}:A{s34}")),
];

fn accept(c: &Candidate) -> Option<Accepted> {
    FORMS.iter().find_map(|(mark, form)| {
        let start = c.start.checked_sub(*mark)?;
        let inside = *mark > 0 && start > 0 && c.text[start - 1].is_ascii_alphanumeric();
        let end = form.end(c.text, start)?;
        let token = &c.text[start..end.max(start)];
        // Names have no digit near their end.
        let named = !token[token.len().saturating_sub(27)..].iter().any(u8::is_ascii_digit);
        if inside || end <= c.start || named || is_stand_in(token) {
            return None;
        }
        c.accept_span(start, end, Evidence::Structure)
    })
}
