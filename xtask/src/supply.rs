//! Supply: where the crates come from, under which licences, and which run code while we build; as `deny.toml` says.
//!
//! The tool cargo-deny reads the same file and looks at more, but takes minutes to install; this needs nothing.

use crate::compile::cargo;
use crate::supply_licence::allowed;
use crate::{read, root};
use serde_json::Value;
use std::collections::BTreeMap;

/// The public index, as lock files name it, whatever mirror a machine uses.
const INDEX: &str = "registry+https://github.com/rust-lang/crates.io-index";
/// Crates of the fuzzer, which is built apart: they run a program of their own, and one has a licence of its own.
const FUZZER: [&str; 1] = ["libfuzzer-sys"];

/// The step `supply` of `test`.
pub(crate) fn supply() -> Result<(), String> {
    let deny = read(&root().join("deny.toml"))?;
    let list = |name: &str| {
        let items = list(&deny, name);
        if items.is_empty() { Err(format!("`deny.toml` has no list `{name}`: put it back.")) } else { Ok(items) }
    };
    let (licences, scripts, single) = (list("allow")?, list("allow-build-scripts")?, list("deny")?);
    let mut wrong = Vec::new();
    let mut count = 0;
    for folder in ["", "fuzz"] {
        let metadata = metadata(folder)?;
        let packages = metadata["packages"].as_array().map_or(&[][..], Vec::as_slice);
        let lock = read(&root().join(folder).join("Cargo.lock"))?;
        let mut versions: BTreeMap<&str, usize> = BTreeMap::new();
        for package in packages {
            let name = package["name"].as_str().unwrap_or_default();
            *versions.entry(name).or_default() += 1;
            // A package of ours has no source.
            if package["source"].is_null() {
                continue;
            }
            if package["source"] != INDEX {
                wrong.push(format!("`{name}` comes from {}: use the public registry", package["source"]));
            }
            let fuzzer = folder == "fuzz" && FUZZER.contains(&name);
            let licence = package["license"].as_str().unwrap_or_default();
            if !fuzzer && !allowed(licence, &licences) {
                wrong.push(format!("`{name}` has the licence `{licence}`, which deny.toml does not allow"));
            }
            let builds = package["targets"].as_array().into_iter().flatten();
            let script =
                builds.flat_map(|target| target["kind"].as_array()).flatten().any(|kind| kind == "custom-build");
            if script && !fuzzer && !scripts.contains(&name) {
                wrong.push(format!("`{name}` runs a build script: read it, then name it in deny.toml"));
            }
        }
        count += packages.len();
        let twice = single.iter().filter(|name| versions.get(**name).is_some_and(|count| *count > 1));
        wrong.extend(twice.map(|name| format!("there are two versions of `{name}`: see `cargo tree --duplicates`")));
        wrong.extend(unsealed(&lock).map(|name| format!("`{name}` has no checksum in {folder}/Cargo.lock")));
    }
    if wrong.is_empty() {
        println!("{count} packages: licences, sources, checksums and build scripts are as deny.toml says.");
        return Ok(());
    }
    wrong.sort();
    Err(wrong.join("\n"))
}

/// What cargo knows of all packages. The lock file must fit: nothing is chosen anew.
pub(crate) fn metadata(folder: &str) -> Result<Value, String> {
    let output =
        cargo().args(["metadata", "--locked", "--format-version", "1"]).current_dir(root().join(folder)).output();
    let output = output.map_err(|error| format!("Cannot run cargo: {error}."))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{said}The lock file does not fit, or packages cannot be fetched: see above."));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo does not answer in JSON: {error}."))
}

/// The first text on each line of a list in `deny.toml`.
fn list<'a>(deny: &'a str, name: &str) -> Vec<&'a str> {
    let opening = format!("{name} = [");
    let lines = deny.lines().skip_while(|line| *line != opening).skip(1).take_while(|line| *line != "]");
    lines.filter(|line| !line.trim().starts_with('#')).filter_map(|line| line.split('"').nth(1)).collect()
}

/// The packages of a lock file that come from somewhere and have no checksum.
fn unsealed(lock: &str) -> impl Iterator<Item = &str> {
    let packages = lock.split("[[package]]").skip(1);
    let unsealed = packages.filter(|package| package.contains("\nsource = ") && !package.contains("\nchecksum = \""));
    unsealed.filter_map(|package| package.split('"').nth(1))
}

#[cfg(test)]
mod tests {
    use super::{list, unsealed};

    #[test]
    fn lists_are_read_from_the_file() {
        let deny = "[x]\nallow = [\n    # \"no\"\n    \"MIT\",\n    { crate = \"serde\", deny-multiple-versions = true },\n]\nother = [\n    \"no\",\n]\n";
        assert_eq!(list(deny, "allow"), ["MIT", "serde"]);
        assert_eq!(list(deny, "missing"), [""; 0]);
    }

    #[test]
    fn a_package_without_a_checksum_is_found() {
        let sealed = "[[package]]\nname = \"a\"\nversion = \"1\"\nsource = \"r\"\nchecksum = \"0\"\n";
        let open = "[[package]]\nname = \"b\"\nversion = \"1\"\nsource = \"r\"\n";
        let ours = "[[package]]\nname = \"c\"\nversion = \"1\"\n";
        assert_eq!(unsealed(&[sealed, open, ours].concat()).collect::<Vec<_>>(), ["b"]);
    }
}
