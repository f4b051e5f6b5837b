//! Xtask: the one build tool. `cargo xtask` alone prints what it can do.

mod args;
mod bench;
mod browser;
mod bundle;
mod check;
mod compile;
mod directory;
mod dist;
mod fuzz;
mod fuzz_seeds;
mod hand;
mod hostile;
mod languages;
mod list;
mod locales;
mod one_file;
mod pack;
mod page;
mod place_in_file;
mod promises;
mod sbom;
mod screen_file;
mod serve;
mod server;
mod site;
mod size;
mod steps;
mod supply;
mod supply_imports;
mod supply_licence;
mod template;
mod test;
mod words;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask <verb>

  serve [--port N]    build the page and serve it on 127.0.0.1 (port 8080), again after every change
  dist [--out DIR] [--one-file]
                      write the finished page, as static files for any web server (folder `dist`);
                      `--one-file` also writes `waymark-one-file.html`, which runs from a USB stick
  size [--out DIR]    print the size of every file that `dist` wrote, and fail over budget
  check               read all rules, words and cases, and print everything that is wrong with them
  screen --answers FILE [--today DAY]
                      read one person's answers from a file, and print the findings
  test [--only STEP] [--twice] [--write-promises]
                      run every check there is; `--twice` also builds in two folders and compares;
                      `--write-promises` writes what was measured into docs/promises.md
  bench               measure the engine beside its limit, native and in wasm
  fuzz [TARGET] [--minutes N] [--seeds]
                      throw changed input at everything that reads a file, N minutes each (5);
                      `--seeds` writes the inputs anew from which it starts";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let verb = words.next().unwrap_or_default();
    let rest: Vec<String> = words.collect();
    let done = match verb.as_str() {
        "serve" => serve::run(rest),
        "dist" => dist::run(rest),
        "size" => size::run(rest),
        "check" => check::run(rest),
        "screen" => screen_file::run(rest),
        "test" => test::run(rest),
        "bench" => bench::run(rest),
        "fuzz" => fuzz::run(rest),
        "help" | "-h" | "--help" => {
            println!("{USAGE}");
            Ok(())
        }
        "" => Err(USAGE.to_owned()),
        other => Err(format!("There is no verb `{other}`: run `cargo xtask help` to see the verbs.")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The top folder of the repository.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Reads a text file. The error names it as people see it, from the top folder.
fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| {
        let root = root();
        let short = path.strip_prefix(&root).unwrap_or(path);
        format!("Cannot read `{}`: {error}.", short.display())
    })
}
