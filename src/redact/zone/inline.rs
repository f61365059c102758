//! Markdown between words: targets of links and images, descriptions of images, definitions.
//!
//! CommonMark 0.31.2, §4.7, §6.3 and §6.4, but for what ends them: a renderer that allows more must not find more.

/// Where a paragraph of Markdown stands among its brackets.
#[derive(Clone, Debug, Default)]
pub(super) struct Inline {
    /// A backslash stands right before.
    escaped: bool,
    last: Option<char>,
    target: Option<Target>,
    /// How many brackets of an image's description are open.
    alt: usize,
    /// What ends the description can't be told: it goes on.
    alt_unsure: bool,
    /// An image's description ended right before.
    after_alt: bool,
    /// In the label behind a description.
    label: bool,
    /// A definition has begun. It goes on to the end of the paragraph.
    definition: bool,
}

/// The inside of `](…)`.
#[derive(Clone, Copy, Debug)]
struct Target {
    depth: usize,
    /// What ends the quotation, or the address in angles.
    quote: Option<char>,
    /// Nothing but spaces has come.
    start: bool,
    after_space: bool,
}

impl Inline {
    /// The paragraph ends.
    pub fn end(&mut self) {
        *self = Inline::default();
    }

    /// Whether what comes next is not shown.
    pub fn is_closed(&self) -> bool {
        self.target.is_some() || self.alt > 0 || self.label || self.definition
    }

    /// Whether a bracket here would open an image's description or its label.
    pub fn begins_alt(&self, form: &str) -> bool {
        form.starts_with('[') && (self.last == Some('!') || self.after_alt)
    }

    /// Whether a backslash before would be taken to belong to what comes.
    pub fn is_escaped(&self) -> bool {
        self.escaped
    }

    pub fn read(&mut self, c: char) {
        if std::mem::take(&mut self.escaped) && c.is_ascii_punctuation() {
            self.last = Some('x');
            self.after_alt = false;
            return;
        }
        if c == '\\' {
            self.escaped = true;
            self.last = Some(c);
            return;
        }
        let after_alt = std::mem::take(&mut self.after_alt);
        if let Some(target) = &mut self.target {
            if target.read(c) {
                self.target = None;
            }
        } else if self.label {
            self.label = c != ']';
        } else if self.alt > 0 {
            match c {
                '[' => self.alt += 1,
                // Code and tags come before brackets.
                '`' | '<' => self.alt_unsure = true,
                ']' if self.alt > 1 => self.alt -= 1,
                ']' if !self.alt_unsure => {
                    self.alt = 0;
                    self.after_alt = true;
                }
                _ => {}
            }
        } else {
            match c {
                '[' if self.last == Some('!') => self.alt = 1,
                '[' if after_alt => self.label = true,
                '(' if self.last == Some(']') => {
                    self.target = Some(Target { depth: 1, quote: None, start: true, after_space: false });
                }
                ':' if self.last == Some(']') => self.definition = true,
                _ => {}
            }
        }
        self.last = Some(c);
    }
}

impl Target {
    /// Whether this ends it.
    fn read(&mut self, c: char) -> bool {
        let (start, after_space) = (self.start, self.after_space);
        self.after_space = c.is_whitespace();
        self.start &= self.after_space;
        if let Some(quote) = self.quote {
            if c == quote {
                self.quote = None;
            }
            return false;
        }
        match c {
            '<' if start => self.quote = Some('>'),
            '"' | '\'' if after_space || start => self.quote = Some(c),
            '(' => self.depth += 1,
            ')' => self.depth -= 1,
            _ => {}
        }
        self.depth == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_descriptions_and_definitions_are_not_shown() {
        let closed = |text: &str| {
            let mut inline = Inline::default();
            text.chars().for_each(|c| inline.read(c));
            inline.is_closed()
        };
        for text in [
            "[a](",
            "[a](/t?q=",
            "[a](/t \"x) ",
            "[a](/t 'x) ",
            "[a](/t (x) ",
            "[a](<a) ",
            "[a](a(b) ",
            "[a](a\\) ",
            "![",
            "![a [b] ",
            "![a `]` ",
            "![a][",
            "[a]: ",
            "[a\nb]: /x \"",
            "[![a](/x)](",
        ] {
            assert!(closed(text), "{text}");
        }
        for text in ["[", "[a] ", "[a](/x) ", "[a](/it's) ", "\\![", "!\\[", "[a]\\(", "![a](x) ", "![a][b] ", "![a] "]
        {
            assert!(!closed(text), "{text}");
        }
    }
}
