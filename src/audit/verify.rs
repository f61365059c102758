//! Whether an exported log is what it was: by itself, and by checkpoints that were kept elsewhere.

use crate::document::Document;
use crate::error::{Code, Error};
use crate::json::Json;
use crate::shape::Need::Required;
use crate::shape::Shape;

use super::log::base64;
use super::merkle::{Tree, leaf};

/// The form of an export.
pub const FORMAT: &str = "urn:hushgate:audit-log:1";

/// How a checkpoint's first line begins.
const ORIGIN: &str = "hushgate.log/";

/// A checkpoint: what a log was at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The log's name.
    pub origin: String,
    /// How many entries it had.
    pub size: u64,
    /// The root over them, in base 64.
    pub root: String,
}

impl Anchor {
    /// Reads a checkpoint of C2SP's tlog-checkpoint form; lines after the third are for others. `None` if it is something else.
    pub fn parse(text: &str) -> Option<Anchor> {
        let mut lines = text.split('\n');
        let (origin, size, root) = (lines.next()?, lines.next()?, lines.next()?);
        let origin = origin.strip_prefix(ORIGIN)?.to_owned();
        let canonical = size == "0" || !size.starts_with('0') && size.bytes().all(|b| b.is_ascii_digit());
        let size = size.parse().ok().filter(|_| canonical)?;
        (root.len() == 44 && lines.next().is_some()).then(|| Anchor { origin, size, root: root.to_owned() })
    }
}

/// What is wrong with a log, at its first place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// An entry has another number than its place.
    Sequence,
    /// An entry is not of the form of entries.
    Form,
    /// All entries together are not what the log's own checkpoint says.
    Checkpoint,
    /// There are fewer entries than a checkpoint from elsewhere says there were.
    Cut,
    /// The entries up to a checkpoint from elsewhere are not those that it was made of.
    Anchor,
}

impl Broken {
    /// The name in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Broken::Sequence => "sequence",
            Broken::Form => "form",
            Broken::Checkpoint => "checkpoint",
            Broken::Cut => "cut",
            Broken::Anchor => "anchor",
        }
    }
}

/// What can be said of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every entry is under a checkpoint from elsewhere.
    Intact,
    /// Those up to this number are; who has the device could have changed the rest.
    IntactSince(u64),
    /// It agrees with itself, and no checkpoint from elsewhere says anything of it.
    Unanchored,
    /// It is another log than the checkpoints are of, begun anew: what was before was erased, or never there.
    Reset,
    /// It was changed, at this entry, or after this many.
    Broken(u64, Broken),
}

/// The verdict on a log, and what is odd about it without being wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What can be said of it.
    pub verdict: Verdict,
    /// How many entries there are.
    pub size: u64,
    /// Entries before which the clock ran back, by number.
    pub clock_back: Vec<u64>,
}

impl Report {
    /// `{ verdict, size, since?, at?, why?, clockBack }`.
    pub fn write(&self, json: &mut Json) {
        let verdict = match self.verdict {
            Verdict::Intact => "intact",
            Verdict::IntactSince(_) => "intact-since-anchor",
            Verdict::Unanchored => "unanchored",
            Verdict::Reset => "reset",
            Verdict::Broken(..) => "broken",
        };
        json.object(&mut |json| {
            json.name("verdict").text(verdict);
            json.name("size").number(self.size as f64);
            match self.verdict {
                Verdict::IntactSince(size) => json.name("since").number(size as f64),
                Verdict::Broken(at, why) => {
                    json.name("at").number(at as f64);
                    json.name("why").text(why.as_str());
                }
                _ => {}
            }
            json.name("clockBack").list(&mut |json| self.clock_back.iter().for_each(|at| json.number(*at as f64)));
        });
    }
}

/// Verifies an exported log.
///
/// # Errors
/// [`Code::LogInvalid`] if it is no export.
pub fn verify(export: &Document, anchors: &[Anchor]) -> Result<Report, Error> {
    const EXPORT: Shape = Shape::Object(&[
        ("format", Required, Shape::Word(&[FORMAT])),
        ("checkpoint", Required, Shape::Text),
        ("entries", Required, Shape::List(&Shape::Any)),
    ]);
    const ENTRY: Shape = Shape::Object(&[
        ("counts", Required, Shape::Map(|_| Ok(()), &Shape::Whole)),
        ("decision", Required, Shape::Text),
        ("detectorVersion", Required, Shape::Text),
        ("epoch", Required, Shape::Whole),
        ("minute", Required, Shape::Whole),
        ("policyHash", Required, Shape::Text),
        ("purpose", Required, Shape::Text),
        ("reasons", Required, Shape::List(&Shape::Text)),
        ("recipient", Required, Shape::Text),
        ("sequence", Required, Shape::Whole),
        ("type", Required, Shape::Text),
    ]);
    let fields = EXPORT.check(export, "", Code::LogInvalid)?;
    let own = Anchor::parse(&fields.text("checkpoint"));
    let own = own.ok_or_else(|| Error::field(Code::LogInvalid, "checkpoint", "a checkpoint", "something else"))?;
    let ours: Vec<&Anchor> = anchors.iter().filter(|anchor| anchor.origin == own.origin).collect();

    let size = fields.list("entries").count() as u64;
    let (mut tree, mut minute, mut clock_back, mut broken) = (Tree::default(), 0, Vec::new(), None);
    let mut since = None;
    for (index, entry) in fields.list("entries").enumerate() {
        let number = index as u64 + 1;
        let Ok(read) = ENTRY.check(entry.document(), "", Code::LogInvalid) else {
            broken = Some((number, Broken::Form));
            break;
        };
        if read.whole("sequence") != Some(number) {
            broken = Some((number, Broken::Sequence));
            break;
        }
        let then = read.whole("minute").unwrap_or_default();
        if then < minute {
            clock_back.push(number);
        }
        minute = then;
        tree.push(leaf(entry.document().canonical_json().as_bytes()));
        for anchor in ours.iter().filter(|anchor| anchor.size == number) {
            if anchor.root == base64(&tree.root()) {
                since = Some(number);
            } else {
                broken = broken.or(Some((number, Broken::Anchor)));
            }
        }
        if broken.is_some() {
            break;
        }
    }
    let cut = ours.iter().map(|anchor| anchor.size).filter(|anchored| *anchored > size).min();
    let agrees = own.size == size && own.root == base64(&tree.root());
    let verdict = match (broken, cut, since) {
        (Some((at, why)), _, _) => Verdict::Broken(at, why),
        (None, Some(_), _) => Verdict::Broken(size, Broken::Cut),
        (None, None, _) if !agrees => Verdict::Broken(size.min(own.size), Broken::Checkpoint),
        (None, None, Some(since)) if since == size => Verdict::Intact,
        (None, None, Some(since)) => Verdict::IntactSince(since),
        (None, None, None) if anchors.len() > ours.len() => Verdict::Reset,
        (None, None, None) => Verdict::Unanchored,
    };
    Ok(Report { verdict, size, clock_back })
}
