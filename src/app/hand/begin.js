// ---- The places that the program leaves empty, and what each is drawn from.

const PLACES = {
  hand: {
    from: () => wholeText(),
    draw: () => [el('h2', {}, say('hand-title')), el('div', {}, ...ways())],
  },
  check: { from: () => '', draw: checkForm },
  open: { from: () => '', draw: () => (isShared() ? [] : [openFold()]) },
};

/** Whether this is a computer that many people share. It is to keep nothing: no file, and nothing to paste. */
function isShared() {
  return document.documentElement.classList.contains('kiosk');
}

function ways() {
  if (isShared()) return codeFold();
  return [textFold(), ...codeFold(), ...datesFold(), keepFold()];
}

/** Fills every place that is there, and again when the words or the sheet have changed: nothing old is ever shown. */
function look() {
  lookAloud();
  if (isShared()) lookLinks();
  for (const [id, { from, draw }] of Object.entries(PLACES)) {
    const place = document.getElementById(id);
    if (!place) continue;
    const source = `${document.documentElement.lang}\n${from()}`;
    if (place.drawnFrom === source) continue;
    place.drawnFrom = source;
    try {
      place.replaceChildren(...draw());
    } catch {
      place.replaceChildren();
    }
  }
}

/** All that the program for codes asks for: a step at its start that only a larger program needs. */
const ASKED = { './waymark_bg.js': { __wbindgen_init_externref_table() {} } };

/**
 * Starts. `given` is the program; `code` the bytes of the program that draws codes, or null if they did not come;
 * `held` takes and gives the answers.
 */
export async function begin(given, code, held) {
  program = given;
  answers = held;
  if (code) drawer = (await WebAssembly.instantiate(code, ASKED)).instance.exports;
  beginAloud();
  // The whole page: a program that died is replaced together with the element that it drew into.
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  look();
}
