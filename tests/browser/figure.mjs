// Figure: a number that a test has measured, in the form that `docs/promises.md` is written from.

/** Prints the figure of a promise, by the promise's name in `docs/promises.md`. */
export function figure(promise, text) {
  console.log(`figure ${promise}: ${text}`);
}
