//! Whether an exported log is what it was: by itself, and by checkpoints that were kept elsewhere.

use crate::document::Document;
use crate::error::{Code, Error};
use crate::json::Json;
use crate::policy::Signed;
use crate::shape::Need::Required;
use crate::shape::Shape;

use super::export::{Exported, Segment};
use super::merkle::Tree;
use super::note::{Checkpoint, Naming, Signer};
use super::segment::Header;
use super::watch::{Notice, Watch};
use super::{Anchor, EntryType, Head};

/// An entry in JSON.
const ENTRY: Shape = Shape::Object(&[
    ("class", Required, Shape::Text),
    ("counts", Required, Shape::Map(|_| Ok(()), &Shape::Whole)),
    ("decision", Required, Shape::Text),
    ("detectorVersion", Required, Shape::Text),
    ("epoch", Required, Shape::Whole),
    ("event", Required, Shape::Text),
    ("length", Required, Shape::Whole),
    ("minute", Required, Shape::Whole),
    ("policyHash", Required, Shape::Text),
    ("purpose", Required, Shape::Text),
    ("reasons", Required, Shape::List(&Shape::Text)),
    ("recipient", Required, Shape::Text),
    ("sequence", Required, Shape::Whole),
    ("type", Required, Shape::Text),
]);

/// What is wrong with a log, at its first place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// An entry has another number than its place.
    Sequence,
    /// An entry is not of the form of entries.
    Form,
    /// A segment's header is not what its entries make, is missing, or does not follow on the one before.
    Header,
    /// A signature is not by the log's key.
    Signature,
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
            Broken::Header => "header",
            Broken::Signature => "signature",
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
    /// How many entries there are, with those that are not kept any more.
    pub size: u64,
    /// How many are not kept any more: of them there are only headers and hashes.
    pub dropped: u64,
    /// Its first entry says that everything before was erased.
    pub begun_anew: bool,
    /// Entries before which the clock ran back, by number.
    pub clock_back: Vec<u64>,
    /// Checkpoints from elsewhere that nothing can be compared with, because those entries are not kept: by how many entries they are about.
    pub unchecked: Vec<u64>,
    /// How many signatures by the key in the log hold, once they were verified. Whose key it is, the log can't say.
    pub signed: u64,
    /// What is worth a look, in the order of entries.
    pub notices: Vec<Notice>,
}

impl Report {
    /// `{ verdict, size, since?, at?, why?, dropped, begunAnew, clockBack, unchecked, signed, notices }`.
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
            json.name("dropped").number(self.dropped as f64);
            json.name("begunAnew").bool(self.begun_anew);
            json.name("clockBack").list(&mut |json| self.clock_back.iter().for_each(|at| json.number(*at as f64)));
            json.name("unchecked").list(&mut |json| self.unchecked.iter().for_each(|at| json.number(*at as f64)));
            json.name("signed").number(self.signed as f64);
            json.name("notices").list(&mut |json| self.notices.iter().for_each(|notice| notice.write(json)));
        });
    }

    /// With what came of verifying each of [`signatures`]: `None` where nobody could tell, which is like no signature.
    #[must_use]
    pub fn with_signatures(self, holds: &[Option<bool>]) -> Report {
        let signed = holds.iter().filter(|holds| **holds == Some(true)).count() as u64;
        let forged = holds.contains(&Some(false)) && !matches!(self.verdict, Verdict::Broken(..));
        let verdict = if forged { Verdict::Broken(self.size, Broken::Signature) } else { self.verdict };
        Report { verdict, signed, ..self }
    }
}

/// The signatures in an export, by the key in it; none if it is unsigned.
///
/// # Errors
/// [`Code::LogInvalid`] if it is no export.
pub fn signatures(export: &Document) -> Result<Vec<Signed>, Error> {
    let log = Exported::read(export)?;
    let signed = |signer: &Signer| log.notes().filter_map(|note| signer.signed(note)).collect();
    Ok(log.signer.as_ref().map_or_else(Vec::new, signed))
}

/// Verifies an exported log. Its [`signatures`] are for others to verify.
///
/// # Errors
/// [`Code::LogInvalid`] if it is no export.
pub fn verify(export: &Document, anchors: &[Anchor]) -> Result<Report, Error> {
    let log = Exported::read(export)?;
    let own = Checkpoint::parse(&log.checkpoint);
    let own = own.ok_or_else(|| Error::field(Code::LogInvalid, "checkpoint", "a checkpoint", "something else"))?;
    let named = anchors.iter().filter_map(|anchor| Some((anchor.size(), anchor.naming(&own.origin, &log.salts)?)));
    let mut compared =
        Compared { anchors: named.map(|(size, naming)| (size, naming, false)).collect(), ..Compared::default() };
    let mut head = Head { origin: own.origin.clone(), ..Head::default() };
    let (mut clock_back, mut watch) = (Vec::new(), Watch::default());
    let broken = walk(&log, &mut head, &mut compared, &mut clock_back, &mut watch).err();

    let of_header = |segment: &Segment| Header::parse(&segment.header).map(|(_, header)| header.size);
    let dropped = log.segments.iter().take_while(|segment| !segment.hashes.is_empty()).last().and_then(of_header);
    let dropped = dropped.unwrap_or_default();
    let size = dropped + log.entries.len() as u64;
    let cut = compared.anchors.iter().map(|(anchored, ..)| *anchored).filter(|anchored| *anchored > size).min();
    let agrees = own.size == size && own.root == head.tree.root();
    let verdict = match (broken, cut, compared.since) {
        (Some((at, why)), _, _) => Verdict::Broken(at, why),
        (None, Some(_), _) => Verdict::Broken(size, Broken::Cut),
        (None, None, _) if !agrees => Verdict::Broken(size.min(own.size), Broken::Checkpoint),
        (None, None, Some(since)) if since == size => Verdict::Intact,
        (None, None, Some(since)) => Verdict::IntactSince(since),
        (None, None, None) if compared.anchors.is_empty() && !anchors.is_empty() => Verdict::Reset,
        (None, None, None) => Verdict::Unanchored,
    };
    let unseen = compared.anchors.iter().filter(|(anchored, _, seen)| !seen && *anchored > 0 && *anchored < dropped);
    let unchecked = unseen.map(|(anchored, ..)| *anchored).collect();
    let first = log.entries.first().and_then(|entry| ENTRY.check(entry, "", Code::LogInvalid).ok());
    let begun_anew = first.is_some_and(|entry| entry.value("type").as_text() == EntryType::LogReset.as_str());
    Ok(Report { verdict, size, dropped, begun_anew, clock_back, unchecked, signed: 0, notices: watch.notices })
}

/// Makes the log anew from what is there, up to the first thing that is wrong.
fn walk(
    log: &Exported,
    head: &mut Head,
    compared: &mut Compared,
    clock_back: &mut Vec<u64>,
    watch: &mut Watch,
) -> Result<(), (u64, Broken)> {
    let mut segments = log.segments.iter();
    let origin = head.origin.clone();
    let mut header = || {
        let (name, header) = Header::parse(&segments.next()?.header)?;
        (name == origin).then_some(header)
    };
    for segment in log.segments.iter().take_while(|segment| !segment.hashes.is_empty()) {
        let at = head.tree.size() + 1;
        let header = header().ok_or((at, Broken::Header))?;
        let follows = head.open.skip(&mut head.tree, &header, &segment.hashes, &mut |tree| compared.with(tree));
        if let Some(at) = compared.wrong {
            return Err((at, Broken::Anchor));
        }
        if !follows {
            return Err((at, Broken::Header));
        }
    }
    for entry in log.entries {
        let number = head.tree.size() + 1;
        let Ok(read) = ENTRY.check(entry, "", Code::LogInvalid) else {
            return Err((number, Broken::Form));
        };
        if read.whole("sequence") != Some(number) {
            return Err((number, Broken::Sequence));
        }
        let minute = read.whole("minute").unwrap_or_default();
        if minute < head.open.minutes.1 {
            clock_back.push(number);
        }
        watch.see(read);
        if let Some(closed) = head.append(minute, &entry.canonical_json())
            && header() != Some(closed)
        {
            return Err((number - 1, Broken::Header));
        }
        compared.with(&head.tree);
        if let Some(at) = compared.wrong {
            return Err((at, Broken::Anchor));
        }
    }
    // A header of what is not there.
    if segments.next().is_some() { Err((head.tree.size(), Broken::Header)) } else { Ok(()) }
}

/// Checkpoints from elsewhere: how many entries each is about, what it is, and whether it was compared.
#[derive(Default)]
struct Compared {
    anchors: Vec<(u64, Naming, bool)>,
    /// The largest that agrees.
    since: Option<u64>,
    /// The first that does not.
    wrong: Option<u64>,
}

impl Compared {
    fn with(&mut self, tree: &Tree) {
        for (size, naming, seen) in self.anchors.iter_mut().filter(|(size, ..)| *size == tree.size()) {
            *seen = true;
            if naming.is_of(&tree.root()) {
                self.since = Some(*size);
            } else {
                self.wrong = self.wrong.or(Some(*size));
            }
        }
    }
}
