//! SBOM: the list of everything that is in the program, for those who must know (CycloneDX 1.5).
//!
//! It holds no time and no random number, so that two builds of the same source give the same bytes.

use crate::compile::{TARGET, cargo, rustc};
use crate::pack::File;
use crate::read;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A crate in the program.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Crate {
    name: String,
    version: String,
}

impl Crate {
    /// Its permanent name among all packages of the world.
    fn purl(&self) -> String {
        format!("pkg:cargo/{}@{}", self.name, self.version)
    }
}

/// What is in the program: licence by crate, and what each crate uses.
#[derive(Debug, Default, PartialEq)]
struct Inside {
    licences: BTreeMap<Crate, String>,
    uses: BTreeMap<Crate, BTreeSet<Crate>>,
}

/// The list as a file of the page. What only builds or tests the program is not in it.
pub(crate) fn file(root: &Path) -> Result<File, String> {
    let mut cargo = cargo();
    cargo
        .args(["tree", "--locked", "--package", "waymark", "--target", TARGET, "--features", "code"])
        .args(["--edges", "normal,no-proc-macro"])
        .args(["--prefix", "depth", "--format", "|{p}|{l}"])
        .current_dir(root);
    let output = cargo.output().map_err(|error| format!("Cannot run cargo: {error}."))?;
    if !output.status.success() {
        return Err(format!("{}cargo cannot list the packages: see above.", String::from_utf8_lossy(&output.stderr)));
    }
    let inside = inside(&String::from_utf8_lossy(&output.stdout));
    let list = list(&inside, &read(&root.join("Cargo.lock"))?, rustc(&["--version"])?.trim());
    Ok(File { name: "sbom.cdx.json".to_owned(), bytes: format!("{list:#}\n").into_bytes() })
}

/// Reads the tree: lines such as `2|num-traits v0.2.19|MIT OR Apache-2.0 (*)`, each below what uses it.
fn inside(tree: &str) -> Inside {
    let mut inside = Inside::default();
    let mut above: Vec<Crate> = Vec::new();
    for line in tree.lines() {
        let mut parts = line.trim_end_matches(" (*)").split('|');
        let depth = parts.next().and_then(|depth| depth.parse::<usize>().ok());
        let mut words = parts.next().unwrap_or_default().split(' ');
        let (Some(depth), Some(name), Some(version)) = (depth, words.next(), words.next()) else { continue };
        let one = Crate { name: name.to_owned(), version: version.trim_start_matches('v').to_owned() };
        above.truncate(depth);
        if let Some(user) = above.last() {
            inside.uses.entry(user.clone()).or_default().insert(one.clone());
        }
        // Older crates write a stroke where the standard has a word.
        let licence = parts.next().unwrap_or_default().replace(" / ", " OR ").replace('/', " OR ");
        inside.licences.insert(one.clone(), licence);
        above.push(one);
    }
    inside
}

fn list(inside: &Inside, lock: &str, compiler: &str) -> Value {
    let checksums = checksums(lock);
    let component = |(one, licence): (&Crate, &String)| {
        let mut component = json!({
            "type": "library",
            "bom-ref": one.purl(),
            "name": one.name,
            "version": one.version,
            "purl": one.purl(),
            "licenses": [{ "expression": licence }],
        });
        if let Some(checksum) = checksums.get(&(one.name.as_str(), one.version.as_str())) {
            component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
        }
        component
    };
    // Ours has no checksum; it is what the list is about.
    let (ours, others): (Vec<Value>, Vec<Value>) =
        inside.licences.iter().map(component).partition(|component| component["name"] == "waymark");
    let mut main = ours.into_iter().next().unwrap_or_default();
    main["type"] = json!("application");
    let version = compiler.split(' ').nth(1).unwrap_or_default();
    let standard = json!({
        "type": "library",
        "bom-ref": format!("rust-std@{version}"),
        "name": "rust-std",
        "version": version,
        "description": "The standard library of Rust.",
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    });
    let uses = inside.licences.keys().map(|one| {
        let on: Vec<String> = inside.uses.get(one).into_iter().flatten().map(Crate::purl).collect();
        json!({ "ref": one.purl(), "dependsOn": on })
    });
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": main },
        "components": others.into_iter().chain([standard]).collect::<Vec<_>>(),
        "dependencies": uses.collect::<Vec<_>>(),
    })
}

/// Checksums by name and version.
fn checksums(lock: &str) -> BTreeMap<(&str, &str), &str> {
    let packages = lock.split("[[package]]").skip(1).filter_map(|package| {
        let field = |name: &str| package.lines().find_map(|line| line.strip_prefix(name)?.strip_suffix('"'));
        Some(((field("name = \"")?, field("version = \"")?), field("checksum = \"")?))
    });
    packages.collect()
}

#[cfg(test)]
mod tests {
    use super::{inside, list};

    #[test]
    fn the_tree_becomes_a_list_with_what_uses_what() {
        let tree = "0|waymark v0.1.0 (/somewhere)|MIT OR Apache-2.0\n1|a v1.0.0|MIT/Apache-2.0\n2|b v2.0.0|MIT\n1|b v2.0.0|MIT (*)\n";
        let lock = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nsource = \"r\"\nchecksum = \"0f\"\n";
        let list = list(&inside(tree), lock, "rustc 1.90.0 (hash)");
        assert!(!list.to_string().contains("somewhere"));
        assert_eq!(list["metadata"]["component"]["version"], "0.1.0");
        assert_eq!(list["components"][0]["hashes"][0]["content"], "0f");
        assert_eq!(list["components"][0]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(list["components"][2]["version"], "1.90.0");
        let uses = |place: usize| list["dependencies"][place]["dependsOn"].to_string();
        assert_eq!(
            [uses(0), uses(1), uses(2)],
            ["[\"pkg:cargo/b@2.0.0\"]", "[]", "[\"pkg:cargo/a@1.0.0\",\"pkg:cargo/b@2.0.0\"]"]
        );
    }
}
