//! A scripted bot, not a model: answers from a table (`intents.rs`), with the placeholders that it got.

use super::chat::Message;
use super::intents::{FALLBACK, INTENTS, Intent};

/// What stands for a value that was taken out for good.
const REMOVED: &str = "[REMOVED]";

/// The answer to a conversation: what it is about is the last user message's to say; placeholders come from all of them.
pub fn reply(messages: &[Message]) -> String {
    let from_user: Vec<&str> = messages.iter().filter(|m| m.role == "user").map(|m| m.text.as_str()).collect();
    let last = from_user.last().copied().unwrap_or_default();
    let seen = distinct(from_user.iter().flat_map(|text| placeholders(text)));
    let mut answer = match intent(last) {
        Some(intent) if intent.name == "about-me" => about_me(&seen),
        Some(intent) => fill(intent.answer, &seen),
        None => fill(FALLBACK, &seen),
    };
    let unused: Vec<&str> = distinct(placeholders(last)).into_iter().filter(|p| !answer.contains(p)).collect();
    if !unused.is_empty() {
        answer.push_str(&format!(" I've also noted {}.", list(&unused)));
    }
    if last.contains(REMOVED) {
        answer.push_str(" I see something was removed before it reached me; I don't need it.");
    }
    answer
}

fn intent(message: &str) -> Option<&'static Intent> {
    // A placeholder's kind says nothing of what the message is about.
    let mut plain = message.replace(REMOVED, " ");
    for placeholder in placeholders(message) {
        plain = plain.replace(placeholder, " ");
    }
    let plain = plain.to_lowercase();
    let words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let plain = format!(" {} ", words.join(" "));
    let matches = |word: &str| match word.strip_suffix('*') {
        Some(stem) => plain.contains(&format!(" {stem}")),
        None => plain.contains(&format!(" {word} ")),
    };
    let score = |intent: &Intent| intent.words.iter().filter(|word| matches(word)).count();
    // `max_by_key` prefers the last of equals, hence the reversal.
    let best = INTENTS.iter().rev().max_by_key(|intent| score(intent))?;
    (score(best) > 0).then_some(best)
}

fn about_me(seen: &[&str]) -> String {
    if seen.is_empty() {
        return "In this conversation I was given no placeholders, only the words that you see.".to_owned();
    }
    format!("From this conversation I have {}. Your browser may know what they stand for; I don't.", list(seen))
}

fn fill(answer: &str, seen: &[&str]) -> String {
    let mut text = String::new();
    let mut rest = answer;
    while let Some((before, slot_and_rest)) = rest.split_once('{') {
        let (slot, after) = slot_and_rest.split_once('}').expect("a slot is closed");
        let (kinds, texts) = slot.split_once(':').expect("a slot has kinds");
        let (with, without) = texts.split_once('|').expect("a slot has two texts");
        // The latest one: "use my other address, …".
        let fits = |p: &&&str| kinds.split('/').any(|kind| kind_of(p).contains(kind));
        let found = seen.iter().rev().find(fits);
        text.push_str(before);
        text.push_str(&found.map_or(without.to_owned(), |placeholder| with.replace('#', placeholder)));
        rest = after;
    }
    text.push_str(rest);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn list(placeholders: &[&str]) -> String {
    match placeholders {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

fn distinct<'a>(placeholders: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut distinct = Vec::new();
    for placeholder in placeholders {
        if !distinct.contains(&placeholder) {
            distinct.push(placeholder);
        }
    }
    distinct
}

/// `EMAIL` of `[EMAIL_1_K7Q]`.
fn kind_of(placeholder: &str) -> &str {
    placeholder.trim_start_matches('[').rsplitn(3, '_').nth(2).unwrap_or_default()
}

/// What looks like `[EMAIL_1_K7Q]`: kind, number, and a mark of three letters or digits.
fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('[').filter_map(|(at, _)| {
        let rest = &text[at..];
        let whole = &rest[..=rest.find(']')?];
        let mut parts = whole[1..whole.len() - 1].rsplitn(3, '_');
        let (mark, number, kind) = (parts.next()?, parts.next()?, parts.next()?);
        let all = |part: &str, fits: fn(u8) -> bool| !part.is_empty() && part.bytes().all(fits);
        let fits = mark.len() == 3
            && all(mark, |b| b.is_ascii_uppercase() || b.is_ascii_digit())
            && all(number, |b| b.is_ascii_digit())
            && all(kind, |b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
        fits.then_some(whole)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(texts: &[&str]) -> String {
        let message = |text: &&str| Message { role: "user".into(), text: (*text).into() };
        reply(&texts.iter().map(message).collect::<Vec<_>>())
    }

    #[test]
    fn a_message_finds_its_intent() {
        let cases = [
            ("Where is my order?", Some("order")),
            ("My parcel hasn't arrived", Some("order")),
            ("I want a refund for my order", Some("refund")),
            ("Can I book an appointment for tomorrow? My mail is [EMAIL_1_K7Q]", Some("appointment")),
            ("Please send the invoice", Some("payment")),
            ("I've moved, here is my new address", Some("address")),
            ("I forgot my password", Some("sign-in")),
            ("Please call me at [PHONE_1_K7Q]", Some("contact")),
            ("What do you know about me?", Some("about-me")),
            ("who are you", Some("about-you")),
            ("HELLO!", Some("greeting")),
            ("Thanks a lot", Some("thanks")),
            ("Hi, I was charged twice on card [CARD_1_K7Q]. My account is [EMAIL_1_K7Q].", Some("charge")),
            ("Could I come in for a fitting on Thursday at 3 pm? Please call me to confirm.", Some("appointment")),
            ("Please send the refund for order 20771 to IBAN [IBAN_1_K7Q].", Some("refund")),
            ("Checkout fails. From our log:\nERROR upstream refused\nWhat should we change?", Some("fault")),
            ("What time do you open?", Some("hours")),
            ("cancel my subscription", Some("cancel")),
            ("Je voudrais une baguette", None),
            ("[ORDER_1_K7Q]", None),
            ("history", None),
            ("", None),
        ];
        for (message, wanted) in cases {
            assert_eq!(intent(message).map(|intent| intent.name), wanted, "{message}");
        }
    }

    #[test]
    fn placeholders_are_told_from_what_looks_like_them() {
        let text =
            "[EMAIL_1_K7Q], [[US_SSN_12_A1B]] [REMOVED] [email_1_K7Q] [EMAIL_x_K7Q] [EMAIL_1_K7] [_] [EMAIL_2_K7Q";
        assert_eq!(placeholders(text).collect::<Vec<_>>(), ["[EMAIL_1_K7Q]", "[US_SSN_12_A1B]"]);
        assert_eq!(kind_of("[US_SSN_12_A1B]"), "US_SSN");
    }

    #[test]
    fn an_answer_uses_the_latest_placeholder_of_the_whole_history() {
        let answer = ask(&["I'm at [EMAIL_1_K7Q]", "or [EMAIL_2_K7Q]", "Where is my order?"]);
        assert!(answer.contains("tracking link to [EMAIL_2_K7Q]."), "{answer}");
        assert!(!answer.contains("[EMAIL_1_K7Q]"), "{answer}");
    }

    #[test]
    fn what_an_answer_does_not_use_is_noted() {
        let answer = ask(&["Refund me on [PAYMENT_CARD_1_K7Q], my number is [US_SSN_1_K7Q] and [US_SSN_1_K7Q]"]);
        assert!(answer.contains("goes back to [PAYMENT_CARD_1_K7Q]"), "{answer}");
        assert!(answer.ends_with("I've also noted [US_SSN_1_K7Q]."), "{answer}");
    }

    #[test]
    fn no_answer_invents_a_placeholder_or_shows_a_slot() {
        let fallback = Intent { name: "fallback", words: &[], answer: FALLBACK };
        for intent in INTENTS.iter().chain([&fallback]) {
            for seen in [&[][..], &["[EMAIL_1_K7Q]"], &["[PERSON_1_K7Q]", "[PHONE_1_K7Q]", "[IBAN_1_K7Q]"]] {
                let answer = fill(intent.answer, seen);
                assert!(!answer.contains(['{', '}', '#', '|']), "{}: {answer}", intent.name);
                assert!(placeholders(&answer).all(|p| seen.contains(&p)), "{}: {answer}", intent.name);
                assert!(!answer.contains(" .") && !answer.contains(" ,"), "{}: {answer}", intent.name);
            }
        }
    }

    #[test]
    fn what_it_knows_and_what_was_removed() {
        let answer = ask(&["[EMAIL_1_K7Q] [PHONE_1_K7Q]", "My name is [PERSON_1_K7Q]", "What do you know about me?"]);
        assert!(answer.contains("I have [EMAIL_1_K7Q], [PHONE_1_K7Q] and [PERSON_1_K7Q]."), "{answer}");
        assert!(ask(&["what do you know about me"]).contains("no placeholders"));
        assert!(ask(&["my order, and [REMOVED]"]).contains("I see something was removed before it reached me"));
        assert!(!ask(&["[REMOVED]", "my order"]).contains("removed"));
    }

    #[test]
    fn only_the_user_gives_placeholders() {
        let system = Message { role: "system".into(), text: "Write [EMAIL_9_ZZZ] as it is.".into() };
        let user = Message { role: "user".into(), text: "my order".into() };
        assert!(!reply(&[system, user]).contains("ZZZ"));
    }
}
