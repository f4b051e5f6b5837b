//! Compile: the app as wasm, and the JavaScript that joins it to the page.

use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;
use wasmparser::{Parser, Payload};

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// What is built for whom.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Profile {
    /// For the developer: built fast.
    Serve,
    /// For everybody: small, and the same bytes in every folder.
    Release,
}

/// The program, ready for a browser.
pub(crate) struct Program {
    pub(crate) glue: String,
    pub(crate) wasm: Vec<u8>,
    /// The small program beside it, which draws codes.
    pub(crate) code: Vec<u8>,
}

/// Builds the app, and the small program beside it.
pub(crate) fn compile(root: &Path, profile: Profile) -> Result<Program, String> {
    let (glue, wasm) = build(root, profile, "waymark", &[])?;
    Ok(Program { glue, wasm, code: code(root, profile)? })
}

/// The program that draws codes. It asks nothing of a browser, and so needs no JavaScript beside it.
fn code(root: &Path, profile: Profile) -> Result<Vec<u8>, String> {
    let (_, wasm) = build(root, profile, "code", &["--no-default-features", "--features", "code"])?;
    let parts = Parser::new(0).parse_all(&wasm).filter_map(Result::ok);
    let asked = parts.filter_map(|part| if let Payload::ImportSection(section) = part { Some(section) } else { None });
    let names: Vec<&str> =
        asked.flat_map(|asked| asked.into_imports()).filter_map(|one| Some(one.ok()?.name)).collect();
    // Every program of wasm-bindgen asks this when it starts. `src/app/hand/begin.js` does nothing on it.
    if names == ["__wbindgen_init_externref_table"] {
        return Ok(wasm);
    }
    Err(format!("`src/app/code.rs` asks {} of the browser: let only numbers pass in and out.", names.join(", ")))
}

/// A program, and the JavaScript that joins it to the page.
fn build(root: &Path, profile: Profile, bin: &str, features: &[&str]) -> Result<(String, Vec<u8>), String> {
    let sysroot = rustc(&["--print", "sysroot"])?;
    have_target(Path::new(sysroot.trim()))?;
    let name = match profile {
        Profile::Serve => "serve",
        Profile::Release => "release",
    };
    let mut cargo = cargo();
    cargo
        .args(["build", "--quiet", "--package", "waymark", "--bin", bin])
        .args(features)
        .args(["--target", TARGET, "--profile", name])
        .current_dir(root);
    if profile == Profile::Release {
        cargo.arg("--locked");
        cargo.env("CARGO_ENCODED_RUSTFLAGS", remap(root, sysroot.trim())?);
    }
    run(&mut cargo, "The app does not compile: see above.")?;
    bind(&target_folder(root).join(TARGET).join(name).join(bin).with_extension("wasm"))
}

/// Joins the program to JavaScript, in this process: no other tool can be of another version.
fn bind(wasm: &Path) -> Result<(String, Vec<u8>), String> {
    let told = |error| format!("wasm-bindgen refuses the program: {error:#}.");
    let mut bindgen = Bindgen::new();
    bindgen.web(true).map_err(told)?;
    bindgen
        .input_path(wasm)
        .out_name("waymark")
        .typescript(false)
        // So that boot.js can put a fresh program in the place of one that died.
        .reset_state_function(true)
        .remove_name_section(true)
        .remove_producers_section(true);
    let mut output = bindgen.generate_output().map_err(told)?;
    let snippets = output.snippets().values().any(|list| !list.is_empty());
    if snippets || !output.local_modules().is_empty() {
        return Err(
            "A crate brings its own JavaScript, which the page's policy forbids: find it with `cargo tree`.".to_owned()
        );
    }
    Ok((output.js().to_owned(), output.wasm_mut().emit_wasm()))
}

/// Where cargo puts what it builds.
pub(crate) fn target_folder(root: &Path) -> PathBuf {
    let set = std::env::var_os("CARGO_TARGET_DIR");
    set.map_or_else(|| root.join("target"), |folder| root.join(folder))
}

/// The cargo that runs this tool.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a command that prints for itself.
pub(crate) fn run(command: &mut Command, failed: &str) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(failed.to_owned()),
        Err(error) => Err(format!("Cannot run `{name}` ({error}): install it first.")),
    }
}

/// Adds the wasm target when it is missing.
fn have_target(sysroot: &Path) -> Result<(), String> {
    if sysroot.join("lib/rustlib").join(TARGET).exists() {
        return Ok(());
    }
    println!("The Rust target {TARGET} is missing: adding it with rustup.");
    let failed = format!("Run `rustup target add {TARGET}`, then try again.");
    run(Command::new("rustup").args(["target", "add", TARGET]), &failed)
}

/// Compiler flags that take this machine's folders out of the program.
///
/// The standard library keeps the name that it has where its source is not installed.
fn remap(root: &Path, sysroot: &str) -> Result<String, String> {
    let version = rustc(&["--version", "--verbose"])?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("rust");
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let mut flags = vec![
        format!("--remap-path-prefix={}=waymark", root.display()),
        format!("--remap-path-prefix={sysroot}/lib/rustlib/src/rust=/rustc/{commit}"),
    ];
    // The folder of a registry has a name of its own on each machine, so it is left out, too.
    if let Some(sources) = home.map(|home| home.join("registry/src")) {
        let registries = std::fs::read_dir(&sources).into_iter().flatten();
        for registry in registries.filter_map(Result::ok) {
            flags.push(format!("--remap-path-prefix={}=crates", registry.path().display()));
        }
    }
    flags[1..].sort();
    Ok(flags.join("\x1f"))
}

/// The triple of this machine.
pub(crate) fn host() -> Result<String, String> {
    let version = rustc(&["--version", "--verbose"])?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "`rustc` does not name its host: install Rust with rustup.".to_owned())
}

/// What the compiler answers.
pub(crate) fn rustc(words: &[&str]) -> Result<String, String> {
    let program = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(program).args(words).output();
    let output =
        output.map_err(|error| format!("Cannot run `rustc`: {error}. Install Rust with rustup, then try again."))?;
    String::from_utf8(output.stdout).map_err(|_| "`rustc` does not answer in UTF-8.".to_owned())
}
