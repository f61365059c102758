//! What a restored reply goes into.

/// What a restored reply goes into. It says where originals may stand, and how they are written there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text that is shown as text. Every placeholder is restored, as it is.
    Text,
    /// Markdown (CommonMark and GFM) that a renderer makes HTML of.
    Markdown,
    /// HTML.
    Html,
    /// JSON, or a JSON text on every line.
    Json,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 4] = [Format::Text, Format::Markdown, Format::Html, Format::Json];

    /// The name, as `as` has it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Format::Text => "text",
            Format::Markdown => "markdown",
            Format::Html => "html",
            Format::Json => "json",
        }
    }

    /// The format of this name.
    pub fn parse(name: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.as_str() == name)
    }
}
