//! The program that `boot.js` starts. Everything is in the library: this only links it in.
fn main() {
    waymark::app::prepare();
}
