//! The demo's server: the page, the package, the bot, and what was received. For this machine only.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use futures_util::StreamExt as _;
use sha2::Digest as _;
use tower_http::services::ServeDir;

use super::chat;
use super::received::Received;
use super::upstream::Upstream;

const BODY_AT_MOST: usize = 2_000_000;
/// A body that is too long is read on to here, so that the answer arrives before the connection is closed.
const READ_AT_MOST: usize = 32_000_000;

/// What the routes share.
pub struct Demo {
    received: Received,
    upstream: Option<Upstream>,
}

impl Demo {
    /// Nothing received yet; the scripted bot answers unless there is an upstream.
    pub fn new(upstream: Option<Upstream>) -> Arc<Self> {
        Arc::new(Self { received: Received::new(), upstream })
    }
}

/// Every route: `www` at `/`, `pkg` at `/hushgate/`, the bot, and what it received.
pub fn router(demo: Arc<Demo>, www: &Path, pkg: &Path) -> Router {
    let files = Router::new()
        .nest_service("/hushgate", ServeDir::new(pkg))
        .fallback_service(ServeDir::new(www))
        .layer(middleware::from_fn_with_state(Arc::new(www.join("index.html")), page_headers));
    Router::new()
        .route("/v1/chat/completions", post(completions))
        .route("/demo/received", get(received).delete(clear))
        .route("/demo/received/stream", get(follow))
        .with_state(demo)
        .fallback_service(files)
        .layer(middleware::from_fn(this_machine_only))
}

/// Serves until the process ends.
pub fn serve(listener: TcpListener, router: Router) -> Result<()> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, router).await.context("serving the demo")
    })
}

async fn completions(State(demo): State<Arc<Demo>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let Some(body) = whole(body).await else {
        let message = format!("The body is longer than {BODY_AT_MOST} bytes.");
        return chat::error(StatusCode::PAYLOAD_TOO_LARGE, &message);
    };
    demo.received.record(&head, &body);
    match &demo.upstream {
        Some(upstream) => upstream.forward(body).await,
        None => chat::answer(&body),
    }
}

/// The whole body; nothing when it is too long or breaks off.
async fn whole(body: Body) -> Option<Bytes> {
    let mut pieces = body.into_data_stream();
    let (mut kept, mut length) = (Vec::new(), 0);
    while let Some(piece) = pieces.next().await {
        let piece = piece.ok()?;
        length += piece.len();
        if length > READ_AT_MOST {
            return None;
        }
        if length <= BODY_AT_MOST {
            kept.extend_from_slice(&piece);
        }
    }
    (length <= BODY_AT_MOST).then(|| kept.into())
}

async fn received(State(demo): State<Arc<Demo>>) -> Response {
    Json(demo.received.entries()).into_response()
}

async fn clear(State(demo): State<Arc<Demo>>) -> StatusCode {
    demo.received.clear();
    StatusCode::NO_CONTENT
}

async fn follow(State(demo): State<Arc<Demo>>) -> Response {
    demo.received.follow().into_response()
}

/// Turns away other sites' pages. Without this, any page that is open could read what was received by a name that points
/// to this machine, or have an upstream answered on the user's key.
async fn this_machine_only(request: Request, next: Next) -> Response {
    if !is_from_here(request.headers()) {
        let message = "The demo answers only its own pages, at 127.0.0.1 or localhost.";
        return chat::error(StatusCode::FORBIDDEN, message);
    }
    let mut response = next.run(request).await;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn is_from_here(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let Some(host) = text(header::HOST) else {
        return false;
    };
    let named = host.parse::<Authority>().is_ok_and(|host| ["127.0.0.1", "localhost"].contains(&host.host()));
    named && text(header::ORIGIN).is_none_or(|origin| origin.strip_prefix("http://") == Some(host))
}

async fn page_headers(State(index): State<Arc<PathBuf>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    // Read each time: whoever works on the page sees the change with a reload.
    let page = std::fs::read_to_string(index.as_path()).unwrap_or_default();
    let headers = response.headers_mut();
    let policy = HeaderValue::from_str(&content_security_policy(&page)).expect("base64 is ASCII");
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// Nothing but the page's own files; of inline scripts, only its import map.
fn content_security_policy(page: &str) -> String {
    let hash = import_map(page).map_or(String::new(), |map| {
        // A browser hashes what it parsed, and its parser turns line ends into line feeds.
        let digest = sha2::Sha256::digest(map.replace("\r\n", "\n"));
        format!(" 'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(digest))
    });
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{hash}; connect-src 'self'; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
}

fn import_map(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<script type=\"importmap\"")?;
    let (_, rest) = rest.split_once('>')?;
    rest.split_once("</script>").map(|(map, _)| map)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::Method;
    use tower::ServiceExt as _;

    /// A folder with `www/index.html`, `pkg/engine.wasm`, `pkg/index.js` and, beside them, `secret.txt`.
    fn site(name: &str) -> PathBuf {
        let dir = std::env::temp_dir().join(format!("hushgate-{name}-{}", std::process::id()));
        for (path, content) in [
            ("www/index.html", "<script type=\"importmap\">{}</script>"),
            ("pkg/engine.wasm", "\0asm"),
            ("pkg/index.js", "1"),
            ("secret.txt", "secret"),
        ] {
            let path = dir.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, content).unwrap();
        }
        dir
    }

    fn ask(router: &Router, request: axum::http::request::Builder, body: &str) -> (StatusCode, HeaderMap, String) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let request = request.body(Body::from(body.to_owned())).unwrap();
            let (head, body) = router.clone().oneshot(request).await.unwrap().into_parts();
            let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
            (head.status, head.headers, String::from_utf8_lossy(&body).into_owned())
        })
    }

    fn from_here(method: Method, path: &str) -> axum::http::request::Builder {
        Request::builder().method(method).uri(path).header("host", "127.0.0.1:8080")
    }

    #[test]
    fn files_have_their_types_and_nothing_beside_them_is_served() {
        let dir = site("files");
        let router = router(Demo::new(None), &dir.join("www"), &dir.join("pkg"));
        for (path, wanted) in [
            ("/", "text/html"),
            ("/hushgate/engine.wasm", "application/wasm"),
            ("/hushgate/index.js", "text/javascript"),
        ] {
            let (status, headers, _) = ask(&router, from_here(Method::GET, path), "");
            assert_eq!(
                (status, &headers["content-type"]),
                (StatusCode::OK, &HeaderValue::from_static(wanted)),
                "{path}"
            );
            assert_eq!(headers["cache-control"], "no-store");
            assert!(headers["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));
        }
        for path in [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/..%5csecret.txt",
            "/hushgate/../secret.txt",
            "/hushgate/../../secret.txt",
            "/hushgate/%2e%2e/secret.txt",
            "/hushgate/..%2fsecret.txt",
            "//secret.txt",
        ] {
            let (status, _, body) = ask(&router, from_here(Method::GET, path), "");
            assert!(status.is_client_error() && !body.contains("secret"), "{path}: {status} {body}");
        }
        std::fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn what_the_bot_is_sent_is_shown_as_it_came() {
        let dir = site("received");
        let router = router(Demo::new(None), &dir.join("www"), &dir.join("pkg"));
        let body = "{\"messages\": [{\"role\":\"user\", \"content\":\"my order, [EMAIL_1_K7Q]\"}], \"stream\": true }";
        let (status, headers, answer) = ask(&router, from_here(Method::POST, "/v1/chat/completions"), body);
        assert_eq!((status, headers["content-type"].to_str().unwrap()), (StatusCode::OK, "text/event-stream"));
        assert!(answer.ends_with("data: [DONE]\n\n"));
        let (_, _, list) = ask(&router, from_here(Method::GET, "/demo/received"), "");
        let list: serde_json::Value = serde_json::from_str(&list).unwrap();
        assert_eq!(list[0]["body"], body);
        ask(&router, from_here(Method::DELETE, "/demo/received"), "");
        assert_eq!(ask(&router, from_here(Method::GET, "/demo/received"), "").2, "[]");
        std::fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn errors_have_openais_shape() {
        let router = router(Demo::new(None), Path::new("none"), Path::new("none"));
        let long = "x".repeat(BODY_AT_MOST + 1);
        for (body, wanted) in [("{", StatusCode::BAD_REQUEST), (&long, StatusCode::PAYLOAD_TOO_LARGE)] {
            let (status, _, answer) = ask(&router, from_here(Method::POST, "/v1/chat/completions"), body);
            let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
            assert_eq!(status, wanted);
            assert!(answer["error"]["message"].is_string());
        }
    }

    #[test]
    fn other_sites_are_turned_away() {
        let cases = [
            (Some("127.0.0.1:8080"), None, true),
            (Some("localhost:9"), Some("http://localhost:9"), true),
            (Some("localhost"), Some("http://localhost"), true),
            (Some("evil.example"), None, false),
            (Some("127.0.0.1.evil.example:8080"), None, false),
            (Some("127.0.0.1:8080"), Some("http://evil.example"), false),
            (Some("127.0.0.1:8080"), Some("http://127.0.0.1:9"), false),
            (Some("127.0.0.1:8080"), Some("null"), false),
            (None, None, false),
        ];
        for (host, origin, wanted) in cases {
            let mut headers = HeaderMap::new();
            host.map(|host| headers.insert(header::HOST, HeaderValue::from_static(host)));
            origin.map(|origin| headers.insert(header::ORIGIN, HeaderValue::from_static(origin)));
            assert_eq!(is_from_here(&headers), wanted, "{host:?} {origin:?}");
        }
    }

    #[test]
    fn the_policy_allows_the_import_map_and_no_other_inline_script() {
        // printf '{}\n' | openssl dgst -sha256 -binary | base64
        let hash = "'sha256-yj0WO6sFU4GCciYUBWjzvvfqrBh869doeOC2Pp5EI1Y='";
        let unix = content_security_policy("<script type=\"importmap\">{}\n</script><script>x</script>");
        assert!(unix.contains(&format!("script-src 'self' 'wasm-unsafe-eval' {hash};")), "{unix}");
        assert_eq!(content_security_policy("<script type=\"importmap\">{}\r\n</script>"), unix);
        assert!(!content_security_policy("<script>x</script>").contains("sha256"));
    }
}
