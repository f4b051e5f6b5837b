//! Code: turns a text into a QR code. A small program beside the app, which can ask nothing of a browser.
//!
//! Only numbers pass in and out: the text byte by byte, the code square by square. So it needs no JavaScript of its own.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// The bytes put so far.
    static TEXT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    /// The code drawn last.
    static CODE: RefCell<Option<QrCode>> = const { RefCell::new(None) };
}

fn main() {}

/// Takes the next byte of the text.
#[wasm_bindgen]
pub fn put(byte: u8) {
    TEXT.with_borrow_mut(|text| text.push(byte));
}

/// Draws what was put, and forgets it. Returns the squares of a side; 0 if it does not fit.
///
/// `most` is the largest version to use, 1 to 40. A sixth of the squares may be misread (level M), more where there is room.
#[wasm_bindgen]
pub fn draw(most: u8) -> i32 {
    let text = TEXT.take();
    let parts = [QrSegment::make_bytes(&text)];
    let most = Version::new(most.clamp(1, 40));
    let code = QrCode::encode_segments_advanced(&parts, QrCodeEcc::Medium, Version::MIN, most, None, true).ok();
    let side = code.as_ref().map_or(0, QrCode::size);
    CODE.set(code);
    side
}

/// Whether a square of the code drawn last is dark. Outside of it none is.
#[wasm_bindgen]
pub fn dark(x: i32, y: i32) -> bool {
    CODE.with_borrow(|code| code.as_ref().is_some_and(|code| code.get_module(x, y)))
}
