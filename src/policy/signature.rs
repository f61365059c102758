//! A policy's signature: what it is made over, and what has to be known to verify it. Verifying is the caller's, because
//! browsers have Ed25519 (RFC 8032) themselves.

use base64ct::{Base64, Encoding};

use crate::document::Document;
use crate::error::{Code, Error};

use super::fields::POLICY;
use super::material::without;

/// How the DER of every Ed25519 public key begins; its 32 bytes follow. Source: RFC 8410, section 4 and its example 10.1.
const KEY_BEGINS: [u8; 12] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00];

/// Where the name of the key stands in errors.
const KEY: &str = "policyKey";

/// A policy with a signature, and the key that it should be by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The public key, as RFC 8032 has it: 32 bytes.
    pub key: Vec<u8>,
    /// The signature, as RFC 8032 has it: 64 bytes.
    pub signature: Vec<u8>,
    /// What was signed: the document as canonical JSON (RFC 8785) without `signature`, in UTF-8.
    pub bytes: Vec<u8>,
}

impl Signed {
    /// What has to be verified of a policy. `key` is an Ed25519 public key in PEM, which begins with
    /// `-----BEGIN PUBLIC KEY-----`.
    ///
    /// # Errors
    /// [`Code::OptionsInvalid`] at `policyKey` for anything but such a key. [`Code::PolicyInvalid`] for what is no policy, and at
    /// `signature` for none, or one that no Ed25519 key can have made.
    pub fn read(policy: &Document, key: &str) -> Result<Signed, Error> {
        let key = public_key(key).ok_or_else(|| {
            let expected = "an Ed25519 public key in PEM, beginning with -----BEGIN PUBLIC KEY-----";
            Error::field(Code::OptionsInvalid, KEY, expected, "something else")
        })?;
        let signature = POLICY.check(policy, "", Code::PolicyInvalid)?.field("signature");
        let text = signature.ok_or_else(|| refused("none"))?.value("value").as_text();
        let signature = Base64::decode_vec(text).ok().filter(|bytes| bytes.len() == 64);
        let signature = signature.ok_or_else(|| refused("another"))?;
        Ok(Signed { key, signature, bytes: signed_bytes(policy) })
    }
}

/// Takes what came of verifying: `None` where the browser can't.
///
/// # Errors
/// [`Code::PolicyInvalid`] at `signature` if it is not by the key; [`Code::SignatureUnsupported`] if nobody can tell.
pub fn accept(holds: Option<bool>) -> Result<(), Error> {
    match holds {
        Some(true) => Ok(()),
        Some(false) => Err(refused("another")),
        None => {
            let message =
                "the policy's signature can't be verified here: there is no Ed25519, or the page is not from https";
            Err(Error::new(Code::SignatureUnsupported, message))
        }
    }
}

/// [`Signed::bytes`].
fn signed_bytes(document: &Document) -> Vec<u8> {
    without(document, &["signature"]).canonical_json().into_bytes()
}

fn refused(found: &str) -> Error {
    Error::field(Code::PolicyInvalid, "signature", "one by this key", found)
}

/// The 32 bytes of a key in PEM (RFC 7468).
fn public_key(pem: &str) -> Option<Vec<u8>> {
    let inside = pem.trim().strip_prefix("-----BEGIN PUBLIC KEY-----")?.strip_suffix("-----END PUBLIC KEY-----")?;
    let text: String = inside.split_ascii_whitespace().collect();
    let der = Base64::decode_vec(&text).ok()?;
    der.strip_prefix(&KEY_BEGINS).filter(|key| key.len() == 32).map(<[u8]>::to_vec)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const WHOLE: &str = include_str!("../../tests/policies/whole.json");

    /// RFC 8410, section 10.1.
    const PEM: &str = "-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
-----END PUBLIC KEY-----
";

    fn document(text: &str) -> Document {
        Document::from_json(text, Code::PolicyInvalid).unwrap()
    }

    fn signed_with(signature: Value) -> Document {
        let mut policy: Value = serde_json::from_str(WHOLE).unwrap();
        policy["signature"] = signature;
        document(&policy.to_string())
    }

    /// 64 bytes and then some.
    fn base64(bytes: usize) -> String {
        Base64::encode_string(&(0..bytes as u8).collect::<Vec<_>>())
    }

    #[test]
    fn a_signature_is_over_all_but_itself() {
        let bytes = |text: &str| signed_bytes(&document(text));
        let unsigned: Value = serde_json::from_slice(&bytes(WHOLE)).unwrap();
        let mut whole: Value = serde_json::from_str(WHOLE).unwrap();
        whole.as_object_mut().unwrap().remove("signature").unwrap();
        assert_eq!(unsigned, whole);
        assert_eq!(bytes(&whole.to_string()), bytes(WHOLE));
        assert_ne!(bytes(&WHOLE.replace("0.625", "0.626")), bytes(WHOLE));
    }

    #[test]
    fn what_has_to_be_verified_is_read_from_the_policy_and_the_key() {
        let policy = signed_with(json!({ "keyId": "1", "value": base64(64) }));
        let signed = Signed::read(&policy, PEM).unwrap();
        assert_eq!((signed.key.len(), signed.key[0], signed.key[31]), (32, 0x19, 0xE1));
        assert_eq!(signed.signature, (0..64).collect::<Vec<u8>>());
        assert_eq!(signed.bytes, signed_bytes(&policy));
        // Laid out in another way, it is the same key.
        for pem in [PEM.trim().to_owned(), PEM.replace('\n', "\r\n"), PEM.replace("GZ9E", "GZ\n9E")] {
            assert_eq!(Signed::read(&policy, &pem), Ok(signed.clone()), "{pem}");
        }
    }

    #[test]
    fn a_policy_without_a_signature_of_the_right_form_is_refused() {
        let table = [
            (json!(null), "none"),
            (json!({ "keyId": "1", "value": "" }), "another"),
            (json!({ "keyId": "1", "value": base64(63) }), "another"),
            (json!({ "keyId": "1", "value": base64(65) }), "another"),
            (json!({ "keyId": "1", "value": format!("{}=", base64(64)) }), "another"),
            (json!({ "keyId": "1", "value": "no base64" }), "another"),
        ];
        for (signature, found) in table {
            let error = Signed::read(&signed_with(signature.clone()), PEM).unwrap_err();
            assert_eq!((error.code(), error.path.as_deref()), (Code::PolicyInvalid, Some("signature")), "{signature}");
            assert_eq!(error.found.as_deref(), Some(found), "{signature}");
        }
        for (signature, path) in [(json!({ "value": "" }), "signature.keyId"), (json!("x"), "signature")] {
            let error = Signed::read(&signed_with(signature), PEM).unwrap_err();
            assert_eq!((error.code(), error.path.as_deref()), (Code::PolicyInvalid, Some(path)));
        }
        assert_eq!(Signed::read(&Document::Null, PEM).unwrap_err().code(), Code::PolicyInvalid);
    }

    #[test]
    fn a_key_that_is_no_ed25519_key_is_refused() {
        let policy = signed_with(json!({ "keyId": "1", "value": base64(64) }));
        let der = Base64::decode_vec("MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=").unwrap();
        let pem = |der: &[u8]| {
            format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----", Base64::encode_string(der))
        };
        assert!(Signed::read(&policy, &pem(&der)).is_ok());
        let x25519 = [&der[..8], &[0x6E], &der[9..]].concat();
        let wrong = [
            String::new(),
            "GZ9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=".to_owned(),
            PEM.replace("PUBLIC", "PRIVATE"),
            PEM.replace("MCow", "MCo*"),
            pem(&der[..43]),
            pem(&[&der[..], &[0]].concat()),
            pem(&x25519),
            pem(&[]),
        ];
        for key in wrong {
            let error = Signed::read(&policy, &key).unwrap_err();
            assert_eq!((error.code(), error.path.as_deref()), (Code::OptionsInvalid, Some("policyKey")), "{key}");
        }
    }

    #[test]
    fn only_what_was_verified_is_taken() {
        assert_eq!(accept(Some(true)), Ok(()));
        let another = accept(Some(false)).unwrap_err();
        assert_eq!((another.code(), another.found.as_deref()), (Code::PolicyInvalid, Some("another")));
        assert_eq!(accept(None).unwrap_err().code(), Code::SignatureUnsupported);
    }
}
