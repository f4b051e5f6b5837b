// Changes: bad input made of good input, by a chance that is the same in every run of `cargo xtask test`.

import { readFileSync, readdirSync } from 'node:fs';

const SEEDS = new URL('../../fuzz/seeds/', import.meta.url);
/** How long a target is fed in a test run; `cargo xtask fuzz` says another time. */
const SECONDS = Number(process.env.WAYMARK_FUZZ_SECONDS ?? 6);
const FIRST = Number(process.env.WAYMARK_FUZZ_SEED ?? 1);
/** Longer inputs than this are no other than shorter ones. */
const LONGEST = 4000;
const SIGNS = [...'abcxyz0189=&?#%/\\+-_.:;~!@$^*(){}[]<>"\'`| \t\n\u0000\u007fé\u0301\u202e\ufeff\ufffd😀'];

/** The texts of a target's seeds, each file one. */
export function seeds(target) {
  const folder = new URL(`${target}/`, SEEDS);
  return readdirSync(folder).sort().map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

/** A whole number from 0 up to and without `most`: Park and Miller's. */
function chance(seed) {
  let state = (seed % 2_147_483_646) + 1;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}

/** Changed texts without end: pieces are cut out, doubled, put elsewhere, taken from another seed, or made up. */
export function* changed(seeds, first = FIRST) {
  const next = chance(first);
  for (;;) {
    let text = [...seeds[next(seeds.length)]];
    for (let turns = 1 + next(6); turns > 0; turns -= 1) text = change(text, [...seeds[next(seeds.length)]], next);
    yield text.slice(0, LONGEST).join('');
  }
}

function change(text, other, next) {
  const piece = (from) => {
    const at = next(from.length + 1);
    return [at, Math.min(from.length, at + 1 + next(12))];
  };
  const [at, end] = piece(text);
  const put = (some, from = at) => [...text.slice(0, at), ...some, ...text.slice(from)];
  switch (next(6)) {
    case 0: return put([], end);
    case 1: return put(text.slice(at, end));
    case 2: return put(Array.from({ length: next(400) }, () => text.slice(at, end)).flat());
    case 3: return put(other.slice(...piece(other)), end);
    case 4: return put(Array.from({ length: 1 + next(4) }, () => SIGNS[next(SIGNS.length)]), next(2) ? end : at);
    default: return [...text.slice(0, at), ...other.slice(next(other.length + 1))];
  }
}

/** Feeds inputs to `work` for as long as this run may take, and `least` of them. Returns how many. What fails is named. */
export async function feed(target, inputs, work, least = 1) {
  const limit = Date.now() + SECONDS * 1000;
  let count = 0;
  for (const input of inputs) {
    if (count >= least && Date.now() > limit) break;
    count += 1;
    try {
      await work(input);
    } catch (error) {
      throw new Error(`${target}, input ${count} of WAYMARK_FUZZ_SEED=${FIRST}: ${JSON.stringify(input)}`, { cause: error });
    }
  }
  return count;
}
