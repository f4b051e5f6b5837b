//! Browser: the tests in `tests/browser`, against the finished page in a real browser.

use crate::compile::run;
use crate::server::{Keep, listen, start};
use crate::{hostile, one_file, promises, root};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How the name of a file of tests ends.
const TEST: &str = ".test.mjs";
/// Names under which a browser is installed.
const BROWSERS: [&str; 5] = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome"];
const ON_A_MAC: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/// The step `browser` of `test`: all files of tests, or those that WAYMARK_TESTS names a part of, for somebody who works on one.
pub(crate) fn run_tests() -> Result<(), String> {
    let only = std::env::var("WAYMARK_TESTS").unwrap_or_default();
    run_files(|name| name.contains(&only), &[])
}

/// Feeds each of these targets, which are files of tests, for so many seconds, with changes that no run had before.
pub(crate) fn fuzz(targets: &[&str], seconds: u64) -> Result<(), String> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let settings = [("WAYMARK_FUZZ_SECONDS", seconds), ("WAYMARK_FUZZ_SEED", now.as_secs())];
    let is_target = |name: &str| targets.iter().any(|target| name.strip_suffix(TEST) == Some(target));
    run_files(is_target, &settings.map(|(name, value)| (name, value.to_string())))
}

fn run_files(wanted: impl Fn(&str) -> bool, settings: &[(&str, String)]) -> Result<(), String> {
    let root = root();
    let dist = root.join("dist");
    if !["index.html", one_file::NAME].iter().all(|name| dist.join(name).exists()) {
        return Err("There is no whole page in `dist`: run `cargo xtask dist --one-file` first.".to_owned());
    }
    let folder = root.join("tests/browser");
    if !answers("node", &["--version"]) {
        return Err("Node is missing: install Node 20 or later, which brings `node` and `npm`.".to_owned());
    }
    install(&folder)?;
    let browser = find_browser(&folder)?;
    let (listener, address) = listen(0)?;
    start(listener, dist, Keep::AsDeployed);
    println!("The page is at {address} for these tests.");
    let [source, hostile] = hostile::build(&root)?;
    let (listener, hostile_address) = listen(0)?;
    start(listener, hostile, Keep::AsDeployed);
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec"]).args(test_files(&folder, wanted)).current_dir(&folder);
    node.envs(settings.iter().map(|(name, value)| (name, value)));
    node.env("WAYMARK_FIGURES", promises::file());
    node.env("WAYMARK_URL", &address).env("WAYMARK_HOSTILE_URL", hostile_address).env("WAYMARK_HOSTILE_SOURCE", source);
    if let Some(path) = browser {
        println!("The browser is `{}`.", path.display());
        node.env("WAYMARK_CHROMIUM", path);
    }
    run(&mut node, "A browser test fails: see above.")
}

/// Installs what the lock file names, unless that is done already. No script of a package runs.
fn install(folder: &Path) -> Result<(), String> {
    let time = |name: &str| std::fs::metadata(folder.join(name)).and_then(|data| data.modified()).ok();
    if time("node_modules/.package-lock.json") > time("package-lock.json") {
        return Ok(());
    }
    println!("Installing the packages of tests/browser with npm.");
    run(
        Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(folder),
        "npm cannot install the packages of tests/browser: look at its message above, then try again.",
    )
}

/// The browser to use. None: the one that Playwright has installed for itself.
fn find_browser(folder: &Path) -> Result<Option<PathBuf>, String> {
    if let Some(path) = std::env::var_os("WAYMARK_CHROMIUM").map(PathBuf::from) {
        let missing = format!("WAYMARK_CHROMIUM names `{}`, which is not there: correct it.", path.display());
        return if path.exists() { Ok(Some(path)) } else { Err(missing) };
    }
    if let Some(path) = installed() {
        return Ok(Some(path));
    }
    println!("No Chrome or Chromium is installed.");
    let sudo: &[&str] = if answers("sudo", &["-n", "true"]) { &["sudo", "-n"] } else { &[] };
    if on_path("apt-get").is_some() && (is_root() || !sudo.is_empty()) {
        println!("Installing chromium with apt-get.");
        let script = "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium";
        let words = [sudo, &["sh", "-c", script]].concat();
        let failed = "apt-get cannot install chromium: install Chrome or Chromium yourself.";
        run(Command::new(words[0]).args(&words[1..]), failed)?;
        return Ok(installed());
    }
    println!("Downloading Chromium with Playwright.");
    run(
        Command::new("npx").args(["playwright-core", "install", "chromium"]).current_dir(folder),
        "Playwright cannot download Chromium: install Chrome or Chromium yourself.",
    )?;
    Ok(None)
}

fn installed() -> Option<PathBuf> {
    let mac = PathBuf::from(ON_A_MAC);
    BROWSERS.iter().find_map(|name| on_path(name)).or_else(|| mac.exists().then_some(mac))
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// Whether the command can be run and succeeds. It prints nothing.
fn answers(program: &str, words: &[&str]) -> bool {
    let mut command = Command::new(program);
    let quiet = command.args(words).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|id| id.stdout == b"0\n")
}

/// The files of tests that are wanted, by name.
fn test_files(folder: &Path, wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut files: Vec<String> = names.filter(|name| name.ends_with(TEST) && wanted(name)).collect();
    files.sort();
    files
}
