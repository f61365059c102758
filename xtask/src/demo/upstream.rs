//! `--upstream`: a real service in place of the scripted bot, its answer passed on as it comes.

use std::convert::Infallible;
use std::io::Read;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, bail};
use axum::body::{Body, Bytes};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde_json::Value;
use tokio::sync::{mpsc, oneshot};
use tokio::task::spawn_blocking;

use super::chat;

const CONNECT_WITHIN: Duration = Duration::from_secs(10);
const KEYS: [&str; 2] = ["HUSHGATE_UPSTREAM_KEY", "OPENAI_API_KEY"];
const MODEL: &str = "HUSHGATE_UPSTREAM_MODEL";

/// An OpenAI-compatible service. Neither its key nor what is said is ever logged.
pub struct Upstream {
    service: Arc<Service>,
    model: Option<String>,
}

struct Service {
    agent: ureq::Agent,
    url: String,
    key: Option<String>,
}

/// A response's beginning: status, content type.
type Head = (StatusCode, String);

impl Upstream {
    /// The service at an address such as `http://localhost:11434/v1`, with key and model from the environment.
    pub fn from_environment(url: &str) -> Result<Self> {
        let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        Self::new(url, KEYS.iter().find_map(|name| set(name)), set(MODEL))
    }

    fn new(url: &str, key: Option<String>, model: Option<String>) -> Result<Self> {
        if !url.starts_with("http://") && !url.starts_with("https://") {
            bail!("--upstream {url} is not an address; it looks like http://localhost:11434/v1");
        }
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_connect(Some(CONNECT_WITHIN))
            // What was sent to one place is not sent on to another.
            .max_redirects(0)
            .max_redirects_will_error(false);
        let url = format!("{}/chat/completions", url.trim_end_matches('/'));
        let agent = config.build().new_agent();
        Ok(Self { service: Arc::new(Service { agent, url, key }), model })
    }

    /// Where requests go, for the one who starts the demo.
    pub fn describe(&self) -> String {
        let key = if self.service.key.is_some() { "with" } else { "without" };
        let model = self.model.as_ref().map_or(String::new(), |model| format!(", model {model}"));
        format!("{} {key} a key{model}", self.service.url)
    }

    /// Sends a request's body on, and gives the answer as it comes.
    pub async fn forward(&self, body: Bytes) -> Response {
        let body = match self.with_model(body) {
            Ok(body) => body,
            Err(message) => return chat::error(StatusCode::BAD_REQUEST, &message),
        };
        let (head, head_arrives) = oneshot::channel();
        let (pieces, mut pieces_arrive) = mpsc::channel(16);
        let service = Arc::clone(&self.service);
        spawn_blocking(move || service.exchange(&body, head, &pieces));
        match head_arrives.await {
            Ok(Ok((status, content_type))) => {
                let body = stream::poll_fn(move |context| {
                    pieces_arrive.poll_recv(context).map(|piece| piece.map(Ok::<_, Infallible>))
                });
                (status, [(header::CONTENT_TYPE, content_type)], Body::from_stream(body)).into_response()
            }
            Ok(Err(message)) => chat::error(StatusCode::BAD_GATEWAY, &message),
            Err(_) => chat::error(StatusCode::BAD_GATEWAY, "The upstream request was broken off."),
        }
    }

    fn with_model(&self, body: Bytes) -> Result<Bytes, String> {
        let Some(model) = &self.model else {
            return Ok(body);
        };
        let mut request: Value =
            serde_json::from_slice(&body).map_err(|error| format!("The body is not JSON: {error}."))?;
        let fields = request.as_object_mut().ok_or("The body is not a JSON object.")?;
        fields.insert("model".to_owned(), Value::from(model.as_str()));
        Ok(Bytes::from(request.to_string()))
    }
}

impl Service {
    /// One request and its answer, on a thread of its own: first the head, then pieces until the end, or until nobody wants them.
    fn exchange(&self, body: &[u8], head: oneshot::Sender<Result<Head, String>>, pieces: &mpsc::Sender<Bytes>) {
        let (first, mut reader) = match self.send(body) {
            Ok(answer) => answer,
            Err(message) => return drop(head.send(Err(message))),
        };
        if head.send(Ok(first)).is_err() {
            return;
        }
        let mut buffer = [0; 8192];
        while let Ok(length @ 1..) = reader.read(&mut buffer) {
            if pieces.blocking_send(Bytes::copy_from_slice(&buffer[..length])).is_err() {
                return;
            }
        }
    }

    fn send(&self, body: &[u8]) -> Result<(Head, impl Read + use<>), String> {
        let mut request = self.agent.post(&self.url).header("content-type", "application/json");
        if let Some(key) = &self.key {
            request = request.header("authorization", format!("Bearer {key}"));
        }
        let response = request.send(body).map_err(|error| {
            format!("No answer from {}: {error}. Is it running, and is --upstream right?", self.url)
        })?;
        let status = response.status();
        if status.is_redirection() {
            return Err(format!("{} redirects elsewhere; give --upstream the address it redirects to.", self.url));
        }
        let content_type = response.headers().get("content-type").and_then(|value| value.to_str().ok());
        let content_type = content_type.unwrap_or("application/json").to_owned();
        Ok(((status, content_type), response.into_body().into_reader()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_model_is_replaced_and_the_rest_stays() {
        let upstream = Upstream::new("http://127.0.0.1:1/v1/", None, Some("small".into())).unwrap();
        assert_eq!(upstream.service.url, "http://127.0.0.1:1/v1/chat/completions");
        let body = upstream.with_model(Bytes::from(r#"{"model":"x","messages":[],"top_p":0.1}"#)).unwrap();
        assert_eq!(&body[..], br#"{"model":"small","messages":[],"top_p":0.1}"#);
        assert!(upstream.with_model(Bytes::from("[]")).is_err());
        assert!(Upstream::new("localhost:1", None, None).is_err());
    }

    #[test]
    fn the_key_is_not_described() {
        let upstream = Upstream::new("http://127.0.0.1:1/v1", Some("sk-secret".into()), None).unwrap();
        assert_eq!(upstream.describe(), "http://127.0.0.1:1/v1/chat/completions with a key");
    }
}
