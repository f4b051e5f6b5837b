//! Serve: builds the real page, shows it on this machine, and builds it again after every change.

use crate::args::Args;
use crate::compile::{Profile, target_folder};
use crate::root;
use crate::server::{Keep, listen, start};
use crate::site::{site, write};
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

const PORT: u16 = 8080;
/// How often the sources are looked at.
const PAUSE: Duration = Duration::from_millis(400);
/// What the page is made of.
const SOURCES: [&str; 9] =
    ["src", "rules", "locales", "data", "index.html", "embed/headers", "xtask/pages", "Cargo.toml", "Cargo.lock"];

/// The verb `serve`.
pub(crate) fn run(words: Vec<String>) -> Result<(), String> {
    let mut args = Args::new(words);
    let port = match args.value("--port")? {
        None => PORT,
        Some(port) => port.parse().map_err(|_| format!("`{port}` is no port: write a number up to 65535."))?,
    };
    args.end()?;
    let root = root();
    // The port first: nobody should wait for a build to hear that it is taken.
    let (listener, address) = listen(port)?;
    let folder = target_folder(&root).join("page");
    println!("Building. The first time takes a minute or two.");
    let mut seen = fingerprint(&root);
    build(&root, &folder)?;
    start(listener, folder.clone(), Keep::Nothing);
    println!("Open {address} in a browser. Press Ctrl-C to stop.");
    loop {
        std::thread::sleep(PAUSE);
        let now = fingerprint(&root);
        if now == seen {
            continue;
        }
        seen = now;
        println!("Something changed: building.");
        match build(&root, &folder) {
            Ok(()) => println!("Reload {address}."),
            Err(told) => eprintln!("{told}\nThe last good build is still at {address}."),
        }
    }
}

fn build(root: &Path, folder: &Path) -> Result<(), String> {
    let started = Instant::now();
    let site = site(root, Profile::Serve)?;
    // `_headers` is what the server reads; the others are for real hosts.
    let headers = site.headers.iter().filter(|file| file.name == "_headers");
    write(folder, site.files.iter().chain(headers))?;
    println!("Built in {:.1} s.", started.elapsed().as_secs_f32());
    Ok(())
}

/// Every source file with its time and length.
fn fingerprint(root: &Path) -> Vec<(std::path::PathBuf, Option<SystemTime>, u64)> {
    let mut files = Vec::new();
    let mut folders: Vec<_> = SOURCES.iter().map(|name| root.join(name)).collect();
    while let Some(path) = folders.pop() {
        if let Ok(entries) = std::fs::read_dir(&path) {
            folders.extend(entries.filter_map(|entry| Some(entry.ok()?.path())));
        } else if let Ok(data) = std::fs::metadata(&path) {
            files.push((path, data.modified().ok(), data.len()));
        }
    }
    files.sort();
    files
}
