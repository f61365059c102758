//! Tags, comments, and elements whose content is not text: the tokenizer of the HTML standard (WHATWG, §13.2.5) as far as
//! it says where text is.
//!
//! Where the standard's tree builder would say otherwise, or an element is not one that holds text, the rest is closed.

/// Elements that hold text which is shown.
const TEXT: [&str; 83] = [
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "body",
    "caption",
    "center",
    "cite",
    "code",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "dialog",
    "div",
    "dl",
    "dt",
    "em",
    "fieldset",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "html",
    "i",
    "ins",
    "kbd",
    "label",
    "legend",
    "li",
    "main",
    "mark",
    "menu",
    "meter",
    "nav",
    "ol",
    "p",
    "pre",
    "progress",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "search",
    "section",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
];

/// Elements without content.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "wbr"];

/// Elements that stand in a word without ending it.
const INLINE: [&str; 26] = [
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "s",
    "samp", "small", "span", "strong", "sub", "sup", "tt", "u", "wbr",
];

/// Elements whose content goes on to their own end tag, whatever stands in it.
const RAW: [&str; 8] = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

/// Elements after which the tree builder reads by rules of its own.
const LOST: [&str; 5] = ["math", "noscript", "plaintext", "frameset", "template"];

/// What pictures are made of that hold no text.
const SHAPES: [&str; 9] = ["path", "g", "circle", "ellipse", "rect", "line", "polyline", "polygon", "svg"];

/// The most elements that are open, and the longest name.
const MOST: usize = 32;

/// What a character is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Read {
    /// Text, which may be hidden.
    Text,
    /// A tag or a comment.
    Tag,
    /// The end of a tag at which a word ends.
    Break,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Data,
    /// After `<`.
    Open,
    /// After `</`.
    EndOpen,
    Name,
    /// Between attributes and in their names. `named`: a `=` now would have a name before it.
    Attributes {
        named: bool,
    },
    BeforeValue,
    Quoted(char),
    Unquoted,
    /// After `<!`, with what came.
    Declaration {
        dashes: u8,
    },
    /// After `<!--`: how many of the last characters are dashes, and whether nothing else has come.
    Comment {
        dashes: u8,
        empty: bool,
    },
    Bogus,
}

/// Where a text stands among tags.
#[derive(Clone, Debug, Default)]
pub(super) struct Markup {
    state: State,
    /// The tag's name, in lower case.
    name: String,
    is_end: bool,
    /// A `/` stands last in it.
    slash: bool,
    /// The element whose content goes on to its own end tag, and what of that has come.
    raw: Option<(&'static str, String)>,
    /// Open elements whose content is not shown.
    closed: Vec<String>,
    /// Nothing after this can be told.
    lost: bool,
    seen: bool,
    /// A tag has come since the last blank line.
    since_blank: bool,
    /// One of them began a line, where Markdown may take it for a block of HTML.
    began_line: bool,
    /// More than spaces and the signs of lists and quotations has come on this line.
    in_line: bool,
}

impl Markup {
    /// Whether what comes next is not shown.
    pub fn is_closed(&self) -> bool {
        self.lost || self.state != State::Data || self.raw.is_some() || !self.closed.is_empty()
    }

    /// Whether a tag has come at all.
    pub fn was_seen(&self) -> bool {
        self.seen
    }

    /// Whether a block of HTML may be open, in Markdown.
    pub fn may_be_block(&self) -> bool {
        self.since_blank || self.is_closed()
    }

    /// A paragraph of Markdown ends. A tag in the middle of a line can't go on, and was none.
    pub fn end_paragraph(&mut self) {
        if self.raw.is_none() && !self.began_line {
            self.state = State::Data;
        }
        self.began_line &= self.state != State::Data;
        self.since_blank = false;
    }

    pub fn read(&mut self, c: char) -> Read {
        let in_line = self.in_line;
        let is_sign = c.is_whitespace() || c.is_ascii_digit() || matches!(c, '>' | '-' | '*' | '+' | '.' | ')');
        self.in_line = c != '\n' && (in_line || !is_sign);
        if self.state == State::Data {
            if self.raw.is_some() {
                self.read_raw(c);
                return Read::Tag;
            }
            if c == '<' {
                self.state = State::Open;
                self.began_line |= !in_line;
            }
            return Read::Text;
        }
        self.state = match self.state {
            State::Data => State::Data,
            State::Open => match c {
                '/' => State::EndOpen,
                '!' => State::Declaration { dashes: 0 },
                '?' => State::Bogus,
                c if c.is_ascii_alphabetic() => self.name(c, false),
                '<' => return Read::Text,
                _ => {
                    self.state = State::Data;
                    return Read::Text;
                }
            },
            State::EndOpen => match c {
                '>' => State::Data,
                c if c.is_ascii_alphabetic() => self.name(c, true),
                _ => State::Bogus,
            },
            State::Name => match c {
                '>' => return self.end_tag(),
                '/' => {
                    self.slash = true;
                    State::Attributes { named: false }
                }
                c if c.is_ascii_whitespace() => State::Attributes { named: false },
                c => {
                    if self.name.len() < MOST {
                        self.name.push(c.to_ascii_lowercase());
                    }
                    State::Name
                }
            },
            State::Attributes { named } => {
                let slash = std::mem::replace(&mut self.slash, c == '/');
                match c {
                    '>' => {
                        self.slash = slash;
                        return self.end_tag();
                    }
                    '=' if named => State::BeforeValue,
                    '/' => State::Attributes { named: false },
                    c if c.is_ascii_whitespace() => State::Attributes { named },
                    _ => State::Attributes { named: true },
                }
            }
            State::BeforeValue => match c {
                '>' => return self.end_tag(),
                '"' | '\'' => State::Quoted(c),
                c if c.is_ascii_whitespace() => State::BeforeValue,
                _ => State::Unquoted,
            },
            State::Quoted(quote) if c == quote => State::Attributes { named: false },
            State::Quoted(quote) => State::Quoted(quote),
            State::Unquoted => match c {
                '>' => return self.end_tag(),
                c if c.is_ascii_whitespace() => State::Attributes { named: false },
                _ => State::Unquoted,
            },
            State::Declaration { dashes } => match c {
                '-' if dashes == 1 => State::Comment { dashes: 0, empty: true },
                '-' if dashes == 0 => State::Declaration { dashes: 1 },
                '>' => State::Data,
                _ => {
                    // `<![CDATA[` means one thing in a picture and another outside.
                    self.lost |= c == '[';
                    State::Bogus
                }
            },
            State::Comment { dashes, empty } => match c {
                '>' if dashes >= 2 => State::Data,
                '>' if empty => {
                    // `<!-->`: the standard ends here, others don't.
                    self.lost = true;
                    State::Data
                }
                '-' => State::Comment { dashes: dashes.saturating_add(1), empty },
                c => {
                    // `--!>` is such an end, too.
                    self.lost |= c == '!' && dashes >= 2;
                    State::Comment { dashes: 0, empty: false }
                }
            },
            State::Bogus => match c {
                '>' => State::Data,
                _ => State::Bogus,
            },
        };
        let is_tag = !matches!(self.state, State::Data | State::EndOpen);
        self.seen |= is_tag;
        self.since_blank |= is_tag;
        Read::Tag
    }

    fn name(&mut self, first: char, is_end: bool) -> State {
        self.name.clear();
        self.name.push(first.to_ascii_lowercase());
        (self.is_end, self.slash) = (is_end, false);
        State::Name
    }

    fn end_tag(&mut self) -> Read {
        self.state = State::Data;
        let name = std::mem::take(&mut self.name);
        // `<https://…>` and `<a@b.example>` are links of Markdown.
        if name.ends_with(':') || name.contains('@') {
            return Read::Tag;
        }
        if self.is_end {
            if let Some(place) = self.closed.iter().rposition(|open| *open == name) {
                self.closed.truncate(place);
            }
        } else {
            self.open(&name);
        }
        if INLINE.contains(&&*name) { Read::Tag } else { Read::Break }
    }

    fn open(&mut self, name: &str) {
        // All that follows is closed already; what is kept must not grow with the reply.
        if self.lost {
            return;
        }
        let in_picture = self.closed.last().is_some_and(|open| open == "svg" || SHAPES.contains(&&**open));
        if in_picture {
            self.lost |= !SHAPES.contains(&name);
            if !self.slash {
                self.closed.push(name.to_owned());
            }
        } else if let Some(raw) = RAW.iter().find(|raw| **raw == name) {
            self.lost |= !self.closed.is_empty();
            self.raw = Some((raw, String::new()));
        } else if LOST.contains(&name) {
            self.lost = true;
        } else if !(TEXT.contains(&name) || VOID.contains(&name) || name == "svg" && self.slash) {
            self.closed.push(name.to_owned());
        }
        self.lost |= self.closed.len() > MOST;
    }

    /// In an element that goes on to its own end tag.
    fn read_raw(&mut self, c: char) {
        let Some((name, tail)) = &mut self.raw else { return };
        if tail.len() == name.len() + 2 && (c.is_ascii_whitespace() || matches!(c, '/' | '>')) {
            self.raw = None;
            self.state = State::Data;
            if c != '>' {
                (self.is_end, self.slash) = (true, false);
                self.state = State::Attributes { named: false };
            }
            return;
        }
        let expected = match tail.len() {
            0 => Some(b'<'),
            1 => Some(b'/'),
            n => name.as_bytes().get(n - 2).copied(),
        };
        if tail == "<" && c == '!' {
            // A comment in a script may hold an end tag that ends nothing.
            self.lost |= *name == "script";
        }
        if expected.is_some_and(|e| c.to_ascii_lowercase() == char::from(e)) {
            tail.push(c.to_ascii_lowercase());
        } else {
            tail.clear();
            if c == '<' {
                tail.push('<');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(text: &str) -> Markup {
        let mut markup = Markup::default();
        text.chars().for_each(|c| {
            markup.read(c);
        });
        markup
    }

    #[test]
    fn what_is_not_text_is_closed() {
        for text in [
            "<",
            "<a href=\"",
            "<a href='>",
            "<a href=x",
            "<a href = \">",
            "<p",
            "</p ",
            "<!-- ",
            "<!-- > ",
            "<!-->",
            "<!--->",
            "<!-- --!>",
            "<!doctype ",
            "<?x ",
            "<![CDATA[ > ",
            "<script>",
            "<script>'</scrip>'",
            "<script><!--<script></script>",
            "<STYLE>a{}",
            "<style></style",
            "<textarea>",
            "<title><b></b>",
            "<svg><path></path>",
            "<svg><title></title></svg>",
            "<svg><style></style></svg>",
            "<math></math>",
            "<noscript></noscript>",
            "<select><option>a",
            "<select><style></select>",
            "<button>",
            "<tool_call>{}",
            "<x-a><x-a></x-a>",
            "<template></template>",
        ] {
            assert!(after(text).is_closed(), "{text}");
        }
    }

    #[test]
    fn text_is_open() {
        for text in [
            "",
            "a < b",
            "<3",
            "<p>",
            "<a href=\"x\">",
            "<a href=x>",
            "<a title='>'>",
            "<a \"x>",
            "<img src=x>",
            "<br/>",
            "<!-- x -->",
            "<!---->",
            "<!doctype html>",
            "<script>1</script>",
            "<style>a{}</STYLE >",
            "<textarea></textarea>",
            "<svg viewBox='0'><path d='M0'/><g><rect></g></svg>",
            "<svg/>",
            "<select><option>a<option>b</select>",
            "<tool_call></tool_call>",
            "<https://x.example/>",
            "<a@b.example>",
        ] {
            assert!(!after(text).is_closed(), "{text}");
        }
    }
}
