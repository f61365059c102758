//! What a shop's chat is asked, and what the demo's bot says to it.

/// What a message can be about. The row with the most of its words in the message answers it; among equals, the first.
///
/// Words and phrases match whole, or, with `*`, as a beginning. In an answer, `{KIND:with #|without}` becomes the first
/// text when a placeholder of such a kind has arrived, which takes the place of `#`, and the second when none has.
pub struct Intent {
    pub name: &'static str,
    pub words: &'static [&'static str],
    pub answer: &'static str,
}

/// Every intent, the more specific first.
pub const INTENTS: [Intent; 15] = [
    Intent {
        name: "refund",
        words: &["refund*", "return*", "reimburs*", "broken", "damaged", "faulty", "money back"],
        answer: "I'm sorry it didn't work out. I've opened a refund for you. \
                 {CARD/IBAN/ACCOUNT/BANK:The money goes back to # within five days.|The money goes back the way you paid, within five days.} \
                 {EMAIL:I'll send the confirmation to #.|}",
    },
    Intent {
        name: "appointment",
        words: &[
            "appointment*",
            "book*",
            "reschedul*",
            "fitting",
            "visit",
            "meeting",
            "doctor",
            "dentist",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "tomorrow",
        ],
        answer: "I can offer Tuesday at 10:00 or Thursday at 15:30. \
                 {PERSON/NAME:I'd book it for #|Tell me which one suits you}\
                 {EMAIL: and send the invitation to #.|.} \
                 {PHONE:We'd only call # if something changes.|}",
    },
    Intent {
        name: "address",
        words: &["address", "moved", "moving", "relocat*"],
        answer: "I've noted your new address{ADDRESS/LOCATION/POSTCODE: #|}. Parcels that are on their way still go to the old one. \
                 {EMAIL:A summary goes to #.|}",
    },
    Intent {
        name: "cancel",
        words: &["cancel*", "unsubscrib*", "terminat*", "stop"],
        answer: "I've cancelled it, and nothing more will be charged{CARD/IBAN: to #|}. \
                 {EMAIL:You'll find the confirmation in # in a minute.|}",
    },
    Intent {
        name: "charge",
        words: &["charge*", "twice", "double", "fraud*"],
        answer: "I can see the second charge{CARD/IBAN/ACCOUNT/BANK: on #|}, and I've asked for it to be taken back. \
                 {EMAIL:You'll get the confirmation at #.|You'll see it within three days.}",
    },
    Intent {
        name: "fault",
        words: &["error*", "fail*", "crash*", "bug", "log", "logs", "timeout", "refused"],
        answer: "Thanks, that helps. The fault was on our side{IP: and stopped requests from #|}; it is mended. \
                 Please try again in ten minutes. {EMAIL:I'll write to # if it comes back.|}",
    },
    Intent {
        name: "payment",
        words: &["pay", "paying", "payment*", "paid", "invoice*", "bill*", "transfer*"],
        answer: "{CARD/IBAN/ACCOUNT/BANK:I'll use # for this payment.|Your last payment arrived, and nothing is open.} \
                 {EMAIL:The invoice goes to #.|You'll find the invoice in your account.}",
    },
    Intent {
        name: "sign-in",
        words: &["password*", "login", "locked", "sign in", "log in", "my account", "api key", "token", "secret*"],
        answer: "I can help you get back in. {EMAIL:I've sent a reset link to #.|Use the reset link on the sign-in page.} \
                 You never need to send a password or a key to me.",
    },
    Intent {
        name: "order",
        words: &["order*", "parcel*", "package*", "deliver*", "ship*", "track*", "arriv*", "courier"],
        answer: "Your order left the warehouse this morning and should be with you the day after tomorrow. \
                 {EMAIL:I'll send the tracking link to #.|The tracking link is in your account.} \
                 {PHONE:The driver has # in case nobody opens.|}",
    },
    Intent {
        name: "contact",
        words: &["call", "phone", "reach me", "e mail*", "email*", "contact*", "human", "agent", "colleague"],
        answer: "{PHONE:A colleague will call # this afternoon.|A colleague will get back to you this afternoon.} \
                 {EMAIL:You'll also get a short note at #.|}",
    },
    Intent {
        name: "hours",
        words: &["open", "opening", "hours", "closed", "close"],
        answer: "We're open Monday to Saturday, from 9:00 to 18:00. Shall I book an appointment for you?",
    },
    Intent {
        name: "thanks",
        words: &["thanks", "thank", "thx", "cheers", "great", "perfect", "bye", "goodbye"],
        answer: "You're welcome{PERSON/NAME:, #|}! Is there anything else I can do?",
    },
    Intent {
        name: "about-me",
        words: &["about me", "you know", "know me", "remember*", "my data", "stored"],
        answer: "",
    },
    Intent {
        name: "about-you",
        words: &["who are you", "what are you", "are you a", "are you real", "bot", "robot"],
        answer: "I'm the demo's bot: a script that plays a shop's assistant. \
                 Ask me about an order, an appointment or a refund, and put in whatever you would really write.",
    },
    Intent {
        name: "greeting",
        words: &["hello", "hi", "hey", "hallo", "morning", "evening", "afternoon"],
        answer: "Hello{PERSON/NAME:, #|}! I can help with orders, appointments and refunds. What is it about?",
    },
];

/// The answer to everything else.
pub const FALLBACK: &str = "I've made a note of that and will look into it. {EMAIL:I'll write to # when there is news.|} \
                        In the meantime, ask me about an order, an appointment or a refund.";
