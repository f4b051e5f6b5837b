//! Arguments of a verb, taken one by one; what is left over is a mistake.

/// The words after the verb.
pub(crate) struct Args(Vec<String>);

impl Args {
    pub(crate) fn new(words: Vec<String>) -> Args {
        Args(words)
    }

    /// The value after an option such as `--port`.
    pub(crate) fn value(&mut self, option: &str) -> Result<Option<String>, String> {
        let Some(at) = self.0.iter().position(|word| word == option) else {
            return Ok(None);
        };
        if at + 1 >= self.0.len() {
            return Err(format!("Write a value after `{option}`."));
        }
        self.0.remove(at);
        Ok(Some(self.0.remove(at)))
    }

    /// Whether an option such as `--twice` is there.
    pub(crate) fn flag(&mut self, option: &str) -> bool {
        let at = self.0.iter().position(|word| word == option);
        at.map(|at| self.0.remove(at)).is_some()
    }

    /// Refuses what nobody took.
    pub(crate) fn end(self) -> Result<(), String> {
        match self.0.first() {
            None => Ok(()),
            Some(word) => {
                Err(format!("This verb does not know `{word}`: run `cargo xtask help` to see what it takes."))
            }
        }
    }
}
