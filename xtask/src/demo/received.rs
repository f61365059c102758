//! What reached the server: the last requests, exactly as they came, so that the page can show what left the browser.

use std::collections::{BTreeMap, VecDeque};
use std::convert::Infallible;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::http::request::Parts;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::{Stream, stream};
use serde::Serialize;
use tokio::sync::broadcast::{self, error::RecvError};

const KEPT: usize = 20;
/// Headers that carry the host's own keys. They are no part of what the user typed, and are not kept.
const SECRET_HEADERS: [&str; 4] = ["authorization", "proxy-authorization", "x-api-key", "api-key"];

/// One request.
#[derive(Clone, Serialize)]
pub struct Entry {
    /// Counts from 1, and goes on after the list is cleared.
    id: u64,
    /// Milliseconds since 1970.
    time: u64,
    method: String,
    /// With the query.
    path: String,
    headers: BTreeMap<String, String>,
    body: String,
    /// Length of the body as it came.
    bytes: usize,
    /// The body was not UTF-8: `body` has replacement characters.
    lossy: bool,
}

/// The last requests, and news of each new one.
pub struct Received {
    list: Mutex<List>,
    news: broadcast::Sender<Entry>,
}

#[derive(Default)]
struct List {
    last_id: u64,
    entries: VecDeque<Entry>,
}

impl Received {
    /// Empty.
    pub fn new() -> Self {
        Self { list: Mutex::default(), news: broadcast::channel(KEPT).0 }
    }

    /// Keeps a request, and tells those who listen.
    pub fn record(&self, head: &Parts, body: &[u8]) {
        let mut headers = BTreeMap::<String, String>::new();
        for (name, value) in &head.headers {
            if SECRET_HEADERS.contains(&name.as_str()) {
                continue;
            }
            let value = String::from_utf8_lossy(value.as_bytes());
            headers
                .entry(name.to_string())
                .and_modify(|all| *all = format!("{all}, {value}"))
                .or_insert_with(|| value.into_owned());
        }
        let text = String::from_utf8_lossy(body);
        let mut list = self.list();
        list.last_id += 1;
        let entry = Entry {
            id: list.last_id,
            time: now(),
            method: head.method.to_string(),
            path: head.uri.to_string(),
            headers,
            lossy: matches!(text, std::borrow::Cow::Owned(_)),
            body: text.into_owned(),
            bytes: body.len(),
        };
        list.entries.push_back(entry.clone());
        if list.entries.len() > KEPT {
            list.entries.pop_front();
        }
        // Nobody listening is not an error.
        let _ = self.news.send(entry);
    }

    /// The last requests, newest last.
    pub fn entries(&self) -> Vec<Entry> {
        self.list().entries.iter().cloned().collect()
    }

    /// Forgets them.
    pub fn clear(&self) {
        self.list().entries.clear();
    }

    /// Each new request as a server-sent event, with comments in between that keep the connection open.
    pub fn follow(&self) -> Sse<impl Stream<Item = Result<Event, Infallible>> + use<>> {
        let events = stream::unfold(self.news.subscribe(), |mut news| async {
            loop {
                match news.recv().await {
                    // A JSON string has no line breaks, so one entry is one `data:` line.
                    Ok(entry) => return Some((Ok(Event::default().data(json(&entry))), news)),
                    Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => return None,
                }
            }
        });
        Sse::new(events).keep_alive(KeepAlive::default())
    }

    fn list(&self) -> MutexGuard<'_, List> {
        // The list is whole after every statement: a panic elsewhere does not spoil it.
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn json(entry: &Entry) -> String {
    serde_json::to_string(entry).expect("strings and numbers are JSON")
}

fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_millis() as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::Request;

    fn head() -> Parts {
        let request = Request::post("/v1/chat/completions?x=1")
            .header("Authorization", "Bearer secret")
            .header("x-a", "1")
            .header("x-a", "2");
        request.body(()).unwrap().into_parts().0
    }

    #[test]
    fn a_request_is_kept_as_it_came_but_for_keys() {
        let received = Received::new();
        received.record(&head(), b"{ \"a\" :1}\r\n");
        let entry = &received.entries()[0];
        assert_eq!((entry.id, entry.bytes, entry.lossy), (1, 11, false));
        assert_eq!(entry.body, "{ \"a\" :1}\r\n");
        assert_eq!(entry.path, "/v1/chat/completions?x=1");
        assert_eq!(entry.headers, BTreeMap::from([("x-a".into(), "1, 2".into())]));
    }

    #[test]
    fn a_body_that_is_not_text_is_flagged() {
        let received = Received::new();
        received.record(&head(), b"a\xff");
        let entry = &received.entries()[0];
        assert_eq!((entry.body.as_str(), entry.bytes, entry.lossy), ("a\u{fffd}", 2, true));
    }

    #[test]
    fn the_oldest_go_first_and_ids_go_on_after_clearing() {
        let received = Received::new();
        for _ in 0..KEPT + 2 {
            received.record(&head(), b"");
        }
        let ids: Vec<u64> = received.entries().iter().map(|entry| entry.id).collect();
        assert_eq!(ids, (3..=KEPT as u64 + 2).collect::<Vec<_>>());
        received.clear();
        assert!(received.entries().is_empty());
        received.record(&head(), b"");
        assert_eq!(received.entries()[0].id, KEPT as u64 + 3);
    }
}
