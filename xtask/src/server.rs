//! Server: a folder of static files on this machine alone, with the headers of a real host.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a connection may be silent.
const PATIENCE: Duration = Duration::from_secs(10);

/// Whether a browser may keep what it got.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Keep {
    /// As a real host says.
    AsDeployed,
    /// Never: the files are about to change.
    Nothing,
}

/// Takes the port. Port 0 takes any that is free.
pub(crate) fn listen(port: u16) -> Result<(TcpListener, String), String> {
    let told = |error| format!("Cannot use port {port}: {error}. Name another one with `--port`.");
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(told)?;
    let address = listener.local_addr().map_err(told)?;
    Ok((listener, format!("http://{address}/")))
}

/// Answers requests on a thread of its own, until this program ends.
pub(crate) fn start(listener: TcpListener, folder: PathBuf, keep: Keep) {
    std::thread::spawn(move || {
        for stream in listener.incoming().filter_map(Result::ok) {
            let folder = folder.clone();
            // A browser that goes away in the middle is no news.
            std::thread::spawn(move || answer(&stream, &folder, keep).ok());
        }
    });
}

fn answer(stream: &TcpStream, folder: &Path, keep: Keep) -> std::io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    let mut brotli = false;
    for line in lines {
        let line = line?.to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        brotli |= line.starts_with("accept-encoding:") && line.contains("br");
    }
    let mut words = request.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
    let found = if is_plain(name) { std::fs::read(folder.join(name)).ok() } else { None };
    let packed = if brotli { std::fs::read(folder.join(format!("{name}.br"))).ok() } else { None };
    let (status, coded, body) = match (method, found, packed) {
        ("GET" | "HEAD", Some(_), Some(packed)) => ("200 OK", true, packed),
        ("GET" | "HEAD", Some(found), None) => ("200 OK", false, found),
        ("GET" | "HEAD", None, _) => ("404 Not Found", false, b"There is nothing here.".to_vec()),
        _ => ("405 Method Not Allowed", false, Vec::new()),
    };
    let mut head = format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
    let name = if status.starts_with("200") { name } else { "told.txt" };
    head.push_str(&format!("Content-Type: {}\r\n", mime(name)));
    if coded {
        head.push_str("Content-Encoding: br\r\n");
    }
    for (header, value) in headers(folder, path) {
        if keep == Keep::AsDeployed || header != "Cache-Control" {
            head.push_str(&format!("{header}: {value}\r\n"));
        }
    }
    if keep == Keep::Nothing {
        head.push_str("Cache-Control: no-store\r\n");
    }
    head.push_str("\r\n");
    let mut stream = stream;
    stream.write_all(head.as_bytes())?;
    if method != "HEAD" {
        stream.write_all(&body)?;
    }
    Ok(())
}

/// Only names as we write them: no way out of the folder, no hidden files.
fn is_plain(name: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-._".contains(letter);
    name.starts_with(|letter: char| letter.is_ascii_alphanumeric()) && name.chars().all(plain)
}

/// What the folder's own `_headers` says of a path: `/*` means every path.
fn headers(folder: &Path, path: &str) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(folder.join("_headers")).unwrap_or_default();
    let mut applies = false;
    let mut found = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if !line.starts_with(' ') {
            applies = line == "/*" || line == path;
        } else if let (true, Some((name, value))) = (applies, line.trim().split_once(": ")) {
            found.push((name.to_owned(), value.to_owned()));
        }
    }
    found
}

fn mime(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "ftl" | "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{headers, is_plain, mime};

    #[test]
    fn no_way_out_of_the_folder() {
        assert!(is_plain("waymark-0123456789.wasm"));
        for name in ["../Cargo.toml", "a/../b", ".htaccess", "_headers", "", "%2e%2e/a"] {
            assert!(!is_plain(name), "{name}");
        }
    }

    #[test]
    fn a_path_gets_the_headers_of_all_and_its_own() {
        let folder = std::env::temp_dir().join(format!("waymark-headers-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("the folder can be made");
        let text = "# Note\n/*\n  A: 1\n/x.js\n  Cache-Control: public, immutable\n/y.js\n  B: 2\n";
        std::fs::write(folder.join("_headers"), text).expect("the file can be written");
        let found = headers(&folder, "/x.js");
        std::fs::remove_dir_all(&folder).expect("the folder can be taken away");
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(found, [pair("A", "1"), pair("Cache-Control", "public, immutable")]);
    }

    #[test]
    fn wasm_has_its_own_type() {
        assert_eq!(mime("waymark-0.wasm"), "application/wasm");
    }
}
