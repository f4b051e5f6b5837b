// Figure: a number that a test has measured, in the form that `docs/promises.md` is written from.

import { appendFileSync } from 'node:fs';

/** Prints the figure of a promise, by the promise's name in `docs/promises.md`, and keeps it where the tool says. */
export function figure(promise, text) {
  const line = `figure ${promise}: ${text}`;
  console.log(line);
  if (process.env.WAYMARK_FIGURES) appendFileSync(process.env.WAYMARK_FIGURES, `${line}\n`);
}
