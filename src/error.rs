//! The one error type.

use std::fmt;

use crate::json::Json;

macro_rules! codes {
    ($($variant:ident, $code:literal, $meaning:literal;)*) => {
        /// What went wrong. The codes are stable; the messages are for people and may change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Code { $(#[doc = $meaning] $variant),* }

        impl Code {
            /// Every code, with what it means.
            pub const ALL: &[(Code, &str)] = &[$((Code::$variant, $meaning)),*];

            /// The stable name, in kebab-case.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $code),* }
            }
        }
    };
}

codes! {
    PolicyInvalid, "policy-invalid", "The policy has a field that is wrong, missing or unknown; `path` says which.";
    OptionsInvalid, "options-invalid", "An option is wrong or unknown; `path` says which.";
    PatternInvalid, "pattern-invalid", "A pattern of the caller's does not compile, or matches the empty text.";
    PatternTooLarge, "pattern-too-large", "A pattern of the caller's, or all of them together, is over the size limit.";
    SignatureUnsupported, "signature-unsupported", "This browser can't verify the policy's signature: it has no Ed25519, or the page is not from https. With `policyKey` no policy is taken unverified.";
    UnknownPurpose, "unknown-purpose", "The policy has no such purpose.";
    UnknownRecipient, "unknown-recipient", "The policy has no such recipient, or the purpose does not list it.";
    ScopeInvalid, "scope-invalid", "A choice names a purpose, category or recipient that the policy does not declare.";
    NoActivation, "no-activation", "Consent was granted by a script without an act of the person on the page.";
    ConsentUnreadable, "consent-unreadable", "Choices made before can't be read, or the clock is behind them: nothing can be granted.";
    ReceiptInvalid, "receipt-invalid", "A consent receipt is of a form or version that is not known, lacks a field, contradicts itself, or is of another controller; `path` says where.";
    BodyInvalid, "body-invalid", "The request's body is not what its content type says, or of a type that can't be read. What can't be read is not sent.";
    TicketUnknown, "ticket-unknown", "No such ticket, or it was used already.";
    TicketExpired, "ticket-expired", "The ticket is older than five seconds.";
    TicketMismatch, "ticket-mismatch", "The request is not the one that was sealed.";
    TicketStale, "ticket-stale", "Consent changed between sealing and sending.";
    TextInvalid, "text-invalid", "The text is not a string, or not valid UTF-8.";
    RestoreUnsupported, "restore-unsupported", "Originals can be restored into text, Markdown, HTML and JSON only; `as` says which.";
    StorageInvalid, "storage-invalid", "What is stored on the device is not in a form that is known.";
    LogInvalid, "log-invalid", "It is not an exported audit log, or what is stored of the log was changed; `path` says where.";
    StorageUnavailable, "storage-unavailable", "Nothing can be stored on the device: the browser has no place for it, it is full, or it refuses.";
    StorageLocked, "storage-locked", "What is stored on the device opens with a passphrase, and this is not it.";
    StorageBusy, "storage-busy", "Other tabs changed what is stored each time before this could be; nothing was sent.";
    Held, "held", "The person has to be asked first; nothing was sent. `verdict.ask` says what for.";
    Blocked, "blocked", "The request can't be sent; `verdict.reasons` says why.";
    WasmMissing, "wasm-missing", "The engine could not be fetched, and its inlined copy neither.";
    WasmRefused, "wasm-refused", "The page's Content-Security-Policy forbids WebAssembly: allow 'wasm-unsafe-eval' in script-src.";
    WasmUnsupported, "wasm-unsupported", "This browser can't run the engine's WebAssembly.";
    EngineCrashed, "engine-crashed", "The engine stopped in the middle of a call; what was only in memory is gone.";
    Disposed, "disposed", "It was disposed of before.";
    InputUnreadable, "input-unreadable", "An input file can't be read (command line).";
    OutputUnwritable, "output-unwritable", "An output file can't be written (command line).";
    UsageInvalid, "usage-invalid", "The command line has an unknown command or option, or lacks one.";
}

/// An error: what happened, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    code: Code,
    message: String,
    /// The field, for a policy or option that is not valid: `purposes[0].basis`.
    pub path: Option<String>,
    /// What was expected there.
    pub expected: Option<String>,
    /// What was found there.
    pub found: Option<String>,
}

impl Error {
    /// An error with a message for people.
    pub fn new(code: Code, message: impl AsRef<str>) -> Error {
        Error { code, message: message.as_ref().to_owned(), path: None, expected: None, found: None }
    }

    /// An error in a field of a policy or of options.
    pub fn field(code: Code, path: impl AsRef<str>, expected: impl AsRef<str>, found: impl AsRef<str>) -> Error {
        Error::in_field(code, path.as_ref(), expected.as_ref(), found.as_ref())
    }

    #[inline(never)]
    fn in_field(code: Code, path: &str, expected: &str, found: &str) -> Error {
        let owned = |text: &str| Some(text.to_owned());
        let message = [path, ": expected ", expected, ", found ", found].concat();
        Error { code, message, path: owned(path), expected: owned(expected), found: owned(found) }
    }

    /// Writes it as an object.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("code").text(self.code.as_str());
            json.name("message").text(&self.message);
            json.optional("path", self.path.as_deref());
            json.optional("expected", self.expected.as_deref());
            json.optional("found", self.found.as_deref());
        });
    }

    /// The stable code.
    pub fn code(&self) -> Code {
        self.code
    }

    /// The message, without the code.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.message, self.code.as_str())
    }
}

impl std::error::Error for Error {}
