//! Checkpoints and their signatures, in the forms that others have verifiers for: C2SP's [tlog-checkpoint] and [signed-note].
//!
//! Signing is the caller's, because browsers have Ed25519 (RFC 8032) themselves, with keys that script can't read.
//!
//! [tlog-checkpoint]: https://c2sp.org/tlog-checkpoint
//! [signed-note]: https://c2sp.org/signed-note

use base64ct::{Base64, Encoding};

use crate::hash::{hexadecimal, sha256};
use crate::policy::Signed;

use super::merkle::{Hash, Tree};
use super::segment::BLOCK;

/// How the first line of a log's own checkpoints begins; its random name follows.
const LOG: &str = "hushgate.log/";
/// The same of a checkpoint for one recipient, whose name no other recipient's has anything in common with.
const ANCHOR: &str = "hushgate.anchor/";

/// The algorithm's number in signed notes.
const ED25519: u8 = 1;

/// What a log was at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The log's name.
    pub origin: String,
    /// How many entries it had.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

impl Checkpoint {
    /// Three lines.
    pub fn text(&self) -> String {
        self.lines(LOG)
    }

    fn lines(&self, begins: &str) -> String {
        [begins, &self.origin, "\n", &self.size.to_string(), "\n", &Base64::encode_string(&self.root), "\n"].concat()
    }

    /// Reads a log's own checkpoint; lines after the third are for others. `None` if it is something else.
    pub fn parse(text: &str) -> Option<Checkpoint> {
        Checkpoint::beginning(text, LOG)
    }

    fn beginning(text: &str, begins: &str) -> Option<Checkpoint> {
        let mut lines = text.split('\n');
        let (origin, size, root) = (lines.next()?, lines.next()?, lines.next()?);
        lines.next()?;
        let origin = origin.strip_prefix(begins)?.to_owned();
        let root = Base64::decode_vec(root).ok()?.try_into().ok()?;
        let checkpoint = Checkpoint { origin, size: size.parse().ok()?, root };
        text.starts_with(&checkpoint.lines(begins)).then_some(checkpoint)
    }
}

/// A checkpoint that was kept elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    checkpoint: Checkpoint,
    salted: bool,
}

impl Anchor {
    /// Reads a log's checkpoint, or what was made for a recipient. `None` if it is something else.
    pub fn parse(text: &str) -> Option<Anchor> {
        let read = |begins, salted| Checkpoint::beginning(text, begins).map(|checkpoint| Anchor { checkpoint, salted });
        read(LOG, false).or_else(|| read(ANCHOR, true))
    }

    /// How many entries it is about.
    pub fn size(&self) -> u64 {
        self.checkpoint.size
    }

    /// Which of a log's names it is about, if any: its own, or the one that a recipient knows.
    pub(super) fn naming(&self, origin: &str, salts: &[Salt]) -> Option<Naming> {
        let name = &self.checkpoint.origin;
        if !self.salted {
            return (name == origin).then_some(Naming { root: self.checkpoint.root, secret: None });
        }
        let salt = salts.iter().find(|salt| salt.name(origin) == *name)?;
        Some(Naming { root: self.checkpoint.root, secret: Some(salt.secret.clone()) })
    }
}

/// How an anchor knows a log.
pub(super) struct Naming {
    root: Hash,
    secret: Option<Vec<u8>>,
}

impl Naming {
    /// Whether the anchor was made of a tree with this root.
    pub fn is_of(&self, root: &Hash) -> bool {
        match &self.secret {
            None => self.root == *root,
            Some(secret) => self.root == covered(secret, root),
        }
    }
}

/// What makes the checkpoints of one recipient different from those of all others. It is secret until an export that somebody is to
/// compare with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Salt {
    /// The recipient's id.
    pub recipient: String,
    /// At least 16 random bytes.
    pub secret: Vec<u8>,
}

impl Salt {
    fn name(&self, origin: &str) -> String {
        hexadecimal(&sha256(&[&[2], &self.secret, origin.as_bytes()])[..16])
    }
}

/// A root under a salt, which nobody can compare with another recipient's.
fn covered(secret: &[u8], root: &Hash) -> Hash {
    sha256(&[&[3], secret, root])
}

/// A checkpoint for a recipient, at the end of the last whole block: how much was done since shows neither that nor when. `None` before
/// there is a block.
pub(super) fn anchor(origin: &str, tree: &Tree, salt: &Salt) -> Option<String> {
    let tree = tree.at_block(BLOCK);
    let checkpoint =
        Checkpoint { origin: salt.name(origin), size: tree.size(), root: covered(&salt.secret, &tree.root()) };
    (tree.size() > 0).then(|| checkpoint.lines(ANCHOR))
}

/// Who signs a log: a key of this device, by its public half.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// An Ed25519 public key, as RFC 8032 has it: 32 bytes.
    pub key: Vec<u8>,
}

impl Signer {
    /// A note with a signature of 64 bytes over exactly `text`, which is the log's checkpoint or a header.
    pub fn note(&self, text: &str, signature: &[u8]) -> String {
        let name = name_of(text);
        let line = Base64::encode_string(&[&self.key_id(name), signature].concat());
        [text, "\n— ", name, " ", &line, "\n"].concat()
    }

    /// What has to be verified of a note: `None` if it is not signed by this key.
    pub fn signed(&self, note: &str) -> Option<Signed> {
        let body = body_of(note);
        let name = name_of(body);
        let lines = note.get(body.len()..)?.strip_prefix('\n')?.lines();
        let own = lines.filter_map(|line| line.strip_prefix("— ")?.strip_prefix(name)?.strip_prefix(' '));
        let mut decoded = own.filter_map(|line| Base64::decode_vec(line).ok());
        let bytes = decoded.find(|bytes| bytes.len() == 68 && bytes.starts_with(&self.key_id(name)))?;
        Some(Signed { key: self.key.clone(), signature: bytes[4..].to_vec(), bytes: body.as_bytes().to_vec() })
    }

    /// Which key it is, in four bytes, as signed notes have it.
    fn key_id(&self, name: &str) -> [u8; 4] {
        let [a, b, c, d, ..] = sha256(&[name.as_bytes(), b"\n", &[ED25519], &self.key]);
        [a, b, c, d]
    }
}

/// What is signed of a note: all before its empty line.
pub(super) fn body_of(note: &str) -> &str {
    note.find("\n\n").map_or(note, |end| &note[..=end])
}

fn name_of(text: &str) -> &str {
    text.split('\n').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::merkle::leaf;

    #[test]
    fn a_published_note() {
        // golang.org/x/mod/sumdb/note, whose form signed notes are: the documented example's key and signature.
        let key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        let text =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
        let bytes = Base64::decode_vec(key.rsplit_once('+').unwrap().1).unwrap();
        assert_eq!(bytes[0], ED25519);
        let signer = Signer { key: bytes[1..].to_vec() };
        assert_eq!(hexadecimal(&signer.key_id("PeterNeumann")), "c74f20a3");
        let note = format!(
            "{text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
        );
        assert_eq!(body_of(&note), text);
        assert_eq!(signer.signed(&note), None, "our notes are by the name in their first line");
    }

    #[test]
    fn a_note_says_what_has_to_be_verified() {
        let text = "hushgate.log/ab\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
        let signer = Signer { key: vec![7; 32] };
        let note = signer.note(text, &[9; 64]);
        let signed = signer.signed(&note).unwrap();
        assert_eq!(
            (signed.bytes.as_slice(), signed.signature, signed.key),
            (text.as_bytes(), vec![9; 64], vec![7; 32])
        );
        assert_eq!(signer.signed(text), None);
        assert_eq!(Signer { key: vec![8; 32] }.signed(&note), None);
        assert_eq!(signer.signed(&note.replace("— hushgate.log/ab", "— hushgate.log/cd")), None);
        assert_eq!(Checkpoint::parse(&note).unwrap().text(), text);
    }

    #[test]
    fn only_the_one_form_of_a_checkpoint_is_one() {
        let text = "hushgate.log/ab\n10\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
        assert!(Anchor::parse(text).is_some());
        let changed = [
            "other/ab\n10\n",
            "hushgate.log/ab\n010\n",
            "hushgate.log/ab\n+10\n",
            "hushgate.log/ab\n\n",
            "hushgate.log/ab\n-1\n",
        ];
        for begins in changed {
            assert_eq!(Anchor::parse(&text.replace("hushgate.log/ab\n10\n", begins)), None, "{begins}");
        }
        for text in [
            "",
            text.trim_end(),
            &text.replace("AAA=", "AA="),
            &text.replace("AAA=", "AAB="),
            &text.replace('\n', "\r\n"),
        ] {
            assert_eq!(Anchor::parse(text), None, "{text}");
        }
    }

    #[test]
    fn recipients_can_not_compare_what_they_have() {
        let mut tree = Tree::default();
        let salt = |recipient: &str, byte| Salt { recipient: recipient.into(), secret: vec![byte; 16] };
        let (bot, crm) = (salt("bot", 1), salt("crm", 2));
        let mut seen = Vec::new();
        for number in 0..40_u8 {
            seen.extend(anchor("ab", &tree, &bot));
            tree.push(leaf(&[number]));
        }
        seen.dedup();
        assert_eq!(seen.len(), 2, "one for each block: {seen:?}");
        let [of_bot, of_crm] = [&bot, &crm].map(|salt| anchor("ab", &tree, salt).unwrap());
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let (one, other) = (lines(&of_bot), lines(&of_crm));
        assert!(one[0] != other[0] && one[2] != other[2] && one[1] == "32");
        let anchored = Anchor::parse(&of_bot).unwrap();
        assert!(
            anchored.naming("ab", std::slice::from_ref(&crm)).is_none()
                && anchored.naming("cd", std::slice::from_ref(&bot)).is_none()
        );
        let naming = anchored.naming("ab", &[crm, bot]).unwrap();
        assert!(naming.is_of(&tree.at_block(BLOCK).root()) && !naming.is_of(&tree.root()));
    }
}
