//! OpenAI's chat-completions wire format, as far as a chat box needs it.

use std::convert::Infallible;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Json;
use axum::body::Body;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde_json::{Value, json};

use super::bot;

/// Characters in each piece of a streamed answer, over and over: small, so that placeholders come in several pieces.
const PIECES: [usize; 6] = [3, 5, 2, 4, 1, 6];
const BETWEEN_PIECES: Duration = Duration::from_millis(15);

/// One message of a conversation, its parts of text put together.
pub struct Message {
    pub role: String,
    pub text: String,
}

/// What the bot is asked.
struct Question {
    model: String,
    messages: Vec<Message>,
    stream: bool,
    include_usage: bool,
}

/// The scripted bot's answer to a request's body: JSON, or a stream that ends when the client is gone.
pub fn answer(body: &[u8]) -> Response {
    let question = match parse(body) {
        Ok(question) => question,
        Err(message) => return error(StatusCode::BAD_REQUEST, &message),
    };
    let text = bot::reply(&question.messages);
    if !question.stream {
        return Json(completion(&question, &text)).into_response();
    }
    // Pulled by the connection: when the client goes, nothing asks for the next piece.
    let events = stream::unfold(events(&question, &text).into_iter(), |mut events| async {
        let event = events.next()?;
        tokio::time::sleep(BETWEEN_PIECES).await;
        Some((Ok::<_, Infallible>(event), events))
    });
    ([(header::CONTENT_TYPE, "text/event-stream")], Body::from_stream(events)).into_response()
}

/// An error in OpenAI's shape.
pub fn error(status: StatusCode, message: &str) -> Response {
    let kind = if status.is_server_error() { "server_error" } else { "invalid_request_error" };
    let body = json!({ "error": { "message": message, "type": kind, "param": null, "code": null } });
    (status, Json(body)).into_response()
}

fn parse(body: &[u8]) -> Result<Question, String> {
    let request: Value = serde_json::from_slice(body).map_err(|error| format!("The body is not JSON: {error}."))?;
    let messages = request["messages"].as_array().ok_or("`messages` is missing, or is not an array.")?;
    if messages.is_empty() {
        return Err("`messages` is empty.".to_owned());
    }
    let flag = |value: &Value, name: &str| match value {
        Value::Null => Ok(false),
        Value::Bool(flag) => Ok(*flag),
        _ => Err(format!("`{name}` is not true or false.")),
    };
    Ok(Question {
        model: request["model"].as_str().unwrap_or("hushgate-demo").to_owned(),
        messages: messages.iter().enumerate().map(message).collect::<Result<_, _>>()?,
        stream: flag(&request["stream"], "stream")?,
        include_usage: flag(&request["stream_options"]["include_usage"], "stream_options.include_usage")?,
    })
}

fn message((at, message): (usize, &Value)) -> Result<Message, String> {
    let role = message["role"].as_str().ok_or(format!("`messages[{at}].role` is missing, or is not a string."))?;
    let text = match &message["content"] {
        Value::String(text) => text.clone(),
        // An assistant's message that only calls tools.
        Value::Null => String::new(),
        Value::Array(parts) => parts.iter().filter_map(|part| part["text"].as_str()).collect::<Vec<_>>().join("\n"),
        _ => return Err(format!("`messages[{at}].content` is neither a string nor an array of parts.")),
    };
    Ok(Message { role: role.to_owned(), text })
}

fn completion(question: &Question, text: &str) -> Value {
    json!({
        "id": id(),
        "object": "chat.completion",
        "created": seconds(),
        "model": question.model,
        "choices": [{
            "index": 0,
            "message": { "role": "assistant", "content": text },
            "logprobs": null,
            "finish_reason": "stop",
        }],
        "usage": usage(question, text),
    })
}

/// The answer as server-sent events, in order.
fn events(question: &Question, text: &str) -> Vec<String> {
    let (id, created) = (id(), seconds());
    let event = |choices: Value, usage: Option<Value>| {
        let mut chunk = json!({
            "id": id,
            "object": "chat.completion.chunk",
            "created": created,
            "model": question.model,
            "choices": choices,
        });
        if let Some(usage) = usage {
            chunk["usage"] = usage;
        }
        format!("data: {chunk}\n\n")
    };
    let choice = |delta: Value, finish: Value| {
        event(json!([{ "index": 0, "delta": delta, "logprobs": null, "finish_reason": finish }]), None)
    };
    let mut events = vec![choice(json!({ "role": "assistant", "content": "" }), Value::Null)];
    events.extend(pieces(text).into_iter().map(|piece| choice(json!({ "content": piece }), Value::Null)));
    events.push(choice(json!({}), json!("stop")));
    if question.include_usage {
        events.push(event(json!([]), Some(usage(question, text))));
    }
    events.push("data: [DONE]\n\n".to_owned());
    events
}

fn pieces(text: &str) -> Vec<String> {
    let mut letters = text.chars().peekable();
    let mut pieces = Vec::new();
    for length in PIECES.iter().cycle() {
        if letters.peek().is_none() {
            break;
        }
        pieces.push(letters.by_ref().take(*length).collect());
    }
    pieces
}

/// Tokens, at about four characters each: the bot has no tokenizer.
fn usage(question: &Question, answer: &str) -> Value {
    let tokens = |text: &str| text.chars().count().div_ceil(4);
    let prompt: usize = question.messages.iter().map(|message| tokens(&message.text)).sum();
    let answer = tokens(answer);
    json!({ "prompt_tokens": prompt, "completion_tokens": answer, "total_tokens": prompt + answer })
}

fn id() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("chatcmpl-demo{:x}", now.as_nanos())
}

fn seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(extra: &str) -> Result<Question, String> {
        let body = format!(
            r#"{{"model":"m","messages":[{{"role":"user","content":"Where is my order? [EMAIL_1_K7Q]"}}]{extra}}}"#
        );
        parse(body.as_bytes())
    }

    fn data(event: &str) -> Value {
        serde_json::from_str(event.strip_prefix("data: ").unwrap().strip_suffix("\n\n").unwrap()).unwrap()
    }

    #[test]
    fn a_stream_starts_with_the_role_and_ends_with_done() {
        let question = question(r#","stream":true"#).unwrap();
        let events = events(&question, "Grüße an [EMAIL_1_K7Q], und mehr");
        assert_eq!(data(&events[0])["choices"][0]["delta"]["role"], "assistant");
        assert_eq!(events[events.len() - 1], "data: [DONE]\n\n");
        assert_eq!(data(&events[events.len() - 2])["choices"][0]["finish_reason"], "stop");
        let text: String = events[1..events.len() - 2]
            .iter()
            .map(|event| data(event)["choices"][0]["delta"]["content"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(text, "Grüße an [EMAIL_1_K7Q], und mehr");
    }

    #[test]
    fn placeholders_are_cut_wherever_they_stand() {
        for before in 0..21 {
            let text = format!("{}[EMAIL_1_K7Q] and more", "x".repeat(before));
            let pieces = pieces(&text);
            assert_eq!(pieces.concat(), text);
            assert!(!pieces.iter().any(|piece| piece.contains("[EMAIL_1_K7Q]")));
        }
        assert!(pieces("").is_empty());
    }

    #[test]
    fn usage_comes_when_asked_for() {
        let question = question(r#","stream":true,"stream_options":{"include_usage":true}"#).unwrap();
        let events = events(&question, "Hello");
        let usage = data(&events[events.len() - 2]);
        assert_eq!(usage["choices"], json!([]));
        assert_eq!(usage["usage"]["completion_tokens"], 2);
    }

    #[test]
    fn a_completion_has_what_clients_read() {
        let completion = completion(&question("").unwrap(), "Hello");
        assert_eq!(completion["object"], "chat.completion");
        assert_eq!(completion["model"], "m");
        assert_eq!(completion["choices"][0]["message"]["content"], "Hello");
        assert!(completion["usage"]["total_tokens"].is_number());
    }

    #[test]
    fn what_is_wrong_is_named() {
        let cases = [
            ("{", "not JSON"),
            ("{}", "`messages` is missing"),
            (r#"{"messages":[]}"#, "`messages` is empty"),
            (r#"{"messages":[{"content":"x"}]}"#, "`messages[0].role`"),
            (r#"{"messages":[{"role":"user","content":1}]}"#, "`messages[0].content`"),
            (r#"{"messages":[{"role":"user","content":"x"}],"stream":"yes"}"#, "`stream`"),
        ];
        for (body, wanted) in cases {
            let error = parse(body.as_bytes()).err().expect(body);
            assert!(error.contains(wanted), "{body}: {error}");
        }
    }

    #[test]
    fn parts_of_text_are_put_together() {
        let body = r#"{"messages":[{"role":"user","content":[{"type":"text","text":"a"},{"type":"image_url"},{"type":"text","text":"b"}]}]}"#;
        assert_eq!(parse(body.as_bytes()).ok().unwrap().messages[0].text, "a\nb");
    }
}
