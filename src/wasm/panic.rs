//! What is said when the engine panics: where, and never about what. A panic's message can quote the text that
//! caused it, and error trackers collect what is printed.

#[cfg(feature = "debug-panics")]
pub fn install() {
    console_error_panic_hook::set_once();
}

#[cfg(not(feature = "debug-panics"))]
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |at| {
            let file = at.file();
            let name = file.bytes().rposition(|b| b == b'/' || b == b'\\').map_or(file, |slash| &file[slash + 1..]);
            format!(" at {name}:{}", at.line())
        });
        web_sys::console::error_1(&format!("hushgate: engine-crashed{place}").into());
    }));
}
