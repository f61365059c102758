//! Any reply, cut anywhere, is restored as the whole one is. The first byte says how many cuts, as many after it where.

#![no_main]

use hushgate::detect::Detector;
use hushgate::redact::{Operator, Restorer, StreamRestorer};
use hushgate::redactor::Redactor;
use libfuzzer_sys::fuzz_target;

/// What there is to be restored: `[EMAIL_1_2BC]`, `[EMAIL_2_2BC]`, `[PAYMENT_CARD_1_2BC]`, `[IBAN_1_2BC]`.
const SENT: &str = "ana@example.com, bo@example.com, 4111 1111 1111 1111, DE89 3704 0044 0532 0130 00";

thread_local! {
    static RESTORER: Restorer = {
        let mut redactor = Redactor::new(&[0, 8, 9]).expect("they make a mark");
        let redacted = redactor.redact(&Detector::new(), SENT, Operator::Placeholder, 0.5);
        assert_eq!(redacted, "[EMAIL_1_2BC], [EMAIL_2_2BC], [PAYMENT_CARD_1_2BC], [IBAN_1_2BC]");
        redactor.restorer()
    };
}

fuzz_target!(|input: &[u8]| {
    let Some((&count, rest)) = input.split_first() else { return };
    let (cuts, reply) = rest.split_at(rest.len().min(usize::from(count % 8)));
    let mut places: Vec<usize> = cuts.iter().map(|cut| usize::from(*cut).min(reply.len())).collect();
    places.extend([0, reply.len()]);
    places.sort_unstable();
    RESTORER.with(|restorer| {
        let whole = restorer.restore(&String::from_utf8_lossy(reply));
        let mut stream = StreamRestorer::new(restorer.clone());
        let mut pieces = String::new();
        for place in places.windows(2) {
            pieces.push_str(&stream.push_bytes(&reply[place[0]..place[1]]));
        }
        pieces.push_str(&stream.finish());
        assert_eq!(pieces, whole);
    });
});
