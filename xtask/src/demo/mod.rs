//! `cargo xtask demo`: the demo page and its bot, on this machine only.

mod bot;
mod chat;
mod intents;
mod received;
mod server;
mod upstream;

use std::net::TcpListener;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::package;
use crate::steps::Output;
use crate::workspace::{pkg, root};

use server::Demo;
use upstream::Upstream;

/// What `cargo xtask demo` takes.
#[derive(clap::Args)]
pub struct Options {
    /// The port to listen on; 0 for any that is free
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// An OpenAI-compatible service to ask in place of the scripted bot, e.g. http://localhost:11434/v1
    #[arg(long, value_name = "URL")]
    upstream: Option<String>,
    /// Don't open a browser
    #[arg(long)]
    no_open: bool,
}

/// Builds what the page needs, then serves until it is stopped.
///
/// # Errors
/// When the port is taken, or the package does not build.
pub fn run(options: &Options) -> Result<()> {
    // First of all, so that a port that is taken is not found out after minutes of building.
    let listener = listen(options.port)?;
    let upstream = options.upstream.as_deref().map(Upstream::from_environment).transpose()?;
    let package = package::for_demo(Output::Live)?;
    let url = address(&listener)?;
    let bot = upstream.as_ref().map_or("scripted, built in".to_owned(), Upstream::describe);
    println!("\nThe bot: {bot}\nThe demo: {url}\nCtrl-C stops it.");
    if !options.no_open && has_screen() {
        // The address is printed; that no browser opens is no reason to stop.
        let _ = open::that_detached(&url);
    }
    serve(listener, upstream, &package)
}

/// Serves what is built, with the scripted bot, on a free port until this program ends. Gives the address.
pub fn start_in_background() -> Result<String> {
    let listener = listen(0)?;
    let url = address(&listener)?;
    std::thread::spawn(move || {
        if let Err(error) = serve(listener, None, &pkg()) {
            eprintln!("the demo server stopped: {error:#}");
        }
    });
    Ok(url)
}

fn serve(listener: TcpListener, upstream: Option<Upstream>, package: &Path) -> Result<()> {
    let www = root().join("www");
    if !www.join("index.html").exists() {
        bail!("www/index.html is missing; the demo has no page to show");
    }
    server::serve(listener, server::router(Demo::new(upstream), &www, package))
}

fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", port)).with_context(|| {
        format!("cannot listen on port {port} of this machine; stop what uses it, or say --port with another number (0 for any)")
    })
}

fn address(listener: &TcpListener) -> Result<String> {
    Ok(format!("http://{}/", listener.local_addr()?))
}

fn has_screen() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
