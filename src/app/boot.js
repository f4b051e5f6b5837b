// Boot starts the program, and lets a person leave even when the program is dead.
// No answer ever passes through this file, and it keeps nothing.
//
// The page (`index.html`) works without it. The page's state is in <html data-state>:
// `loading`, then `app` when the program has drawn its first screen, or `static` when it cannot.

const WEATHER = 'https://www.weather.gov/';
// A phone that has not got everything by then is better served by the page as it is.
const PATIENCE = 30_000;

const page = document.documentElement;
const app = document.getElementById('app');
const still = document.getElementById('static');

// ---- Leave fast. First in this file, so that nothing below can keep it from working.

// Hides everything at once. Styles are set one by one: they need no style sheet, and the page's
// policy allows it. The body is hidden as well, for a dialog lies above any cover.
function cover() {
  const sheet = document.createElement('div');
  sheet.id = 'cover';
  Object.assign(sheet.style, { position: 'fixed', inset: '0', zIndex: '2147483647', background: 'Canvas' });
  if (!document.getElementById('cover')) page.append(sheet);
  document.body.style.display = 'none';
}

// Whether the page is being left. From then on nothing may draw on it again.
let gone = false;

// Erases what the program holds, if it still can, and what the page shows.
function wipe() {
  try {
    globalThis.waymarkWipe?.();
  } catch {
    // A dead program cannot wipe. Leaving the page drops its memory.
  }
  app?.replaceChildren();
}

function leave(href) {
  gone = true;
  cover();
  document.title = 'Weather';
  document.body.replaceChildren();
  // The program's own part comes after the cover is painted: a slow phone, or a dead program, must not hold that up.
  // If the page is gone by then, so is the program's memory.
  requestAnimationFrame(() => setTimeout(wipe));
  if (window.top !== window) {
    // Inside another page: take the whole window. A sandbox may forbid it; then only this frame goes blank.
    try {
      window.top.location.replace(href);
      return;
    } catch {
      href = 'about:blank';
    }
  }
  // `replace` takes this page out of the way of the Back button.
  location.replace(href);
}

// The way out that an event is on, if it is on one.
function wayOut(event) {
  return event.target instanceof Element ? event.target.closest('[data-leave]') : null;
}

// A press on it is kept from the program: a dead one would change the page between finger down and finger up.
for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'keydown']) {
  addEventListener(kind, (event) => wayOut(event) && event.stopPropagation(), { capture: true, passive: true });
}
addEventListener('click', (event) => {
  const link = wayOut(event);
  if (!link) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  leave(link.href || WEATHER);
}, true);

// Shift three times within a second and a half. Any other key between them starts the count again.
// A box on the page switches it off: whoever types with few keys may press Shift often.
let shifts = [];
let shortcut = true;
addEventListener('change', (event) => {
  if (event.target.closest?.('[data-shortcut]')) shortcut = event.target.checked;
}, true);
addEventListener('keydown', (event) => {
  if (event.repeat || !shortcut) return;
  const now = event.timeStamp;
  shifts = event.key === 'Shift' ? [...shifts.filter((then) => now - then < 1500), now] : [];
  if (shifts.length === 3) leave(document.querySelector('[data-leave]')?.href || WEATHER);
}, true);

// A browser keeps pages as they were, to show them again on Back. Ours is blank by then,
// and if it is shown again it starts anew.
addEventListener('pagehide', () => {
  gone = true;
  cover();
  wipe();
});
addEventListener('pageshow', (event) => {
  if (event.persisted) location.replace(location.pathname + location.search);
});

// ---- Start the program.

const patience = new AbortController();

// A file of the manifest. A file with another hash than the page names is refused by the browser.
async function get({ url, integrity }) {
  const signal = page.dataset.state === 'loading' ? patience.signal : null;
  const answer = await fetch(url, { integrity, credentials: 'omit', redirect: 'error', signal });
  if (!answer.ok) throw new Error(`${url} is not there`);
  return answer;
}

async function text(file) {
  return (await get(file)).text();
}

async function bytes(file) {
  return new Uint8Array(await (await get(file)).arrayBuffer());
}

// The language to begin in: the page's own wish (?lang=), then the browser's, then English.
// A wish for `es-MX` is met by `es`.
function choose(tags) {
  const asked = new URLSearchParams(location.search).get('lang');
  for (const wish of [asked, ...(navigator.languages ?? [])]) {
    const [whole, stem] = [wish?.toLowerCase(), wish?.toLowerCase().split('-')[0]];
    const found = tags.find((tag) => tag.toLowerCase() === whole) ?? tags.find((tag) => tag.split('-')[0] === stem);
    if (found) return found;
  }
  return 'en';
}

// Shows the page as it was before the program. Never blank.
function restore() {
  if (page.dataset.state === 'static') return;
  page.dataset.state = 'static';
  patience.abort();
  app.replaceChildren();
  app.hidden = true;
  still.hidden = false;
}

// The program's own file cannot be fetched with a hash: `import` takes none. The page asks for it
// beforehand with a hash (modulepreload); where a browser does not know that, it is checked here.
async function program(files) {
  if (!document.createElement('link').relList.supports('modulepreload')) await get(files.glue);
  return import('./waymark.js');
}

async function begin() {
  page.dataset.state = 'loading';
  const files = JSON.parse(document.getElementById('files').textContent);
  const tags = Object.keys(files.locales);
  const tag = choose(tags);
  const all = [program(files), get(files.wasm), bytes(files.rules), text(files.locales[tag][0])];
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error('too slow')), PATIENCE));
  const [glue, wasm, rules, words] = await Promise.race([Promise.all(all), late]);
  await glue.default({ module_or_path: wasm });
  const drawn = await glue.start(rules, tag, words, tags.join(' '));
  // The program draws when the browser next has a moment, so wait for one, and then look.
  await new Promise((done) => setTimeout(done));
  if (drawn !== true || !app.hasChildNodes()) throw new Error('nothing was drawn');
  still.hidden = true;
  app.hidden = false;
  page.dataset.state = 'app';
  const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 200));
  idle(() => fetchRest(glue, files, tag, words), { timeout: 3000 });
}

// Everything else, the same for everyone and whatever is answered: no request tells anything.
// First what the later screens say in the language in use, then the other languages, then the offices.
async function fetchRest(glue, files, tag, words) {
  const rest = await again(() => text(files.locales[tag][1]));
  if (rest !== null) glue.give_locale(tag, words + rest);
  for (const [other, parts] of Object.entries(files.locales)) {
    if (other === tag) continue;
    const whole = await again(() => Promise.all(parts.map(text)));
    if (whole !== null) glue.give_locale(other, whole.join(''));
  }
  const providers = await again(() => bytes(files.providers));
  const zips = await again(() => bytes(files.zips));
  if (providers !== null && zips !== null) glue.give_directory(providers, zips);
}

// Tries a few times, ever more slowly; null if the line stays dead.
async function again(work) {
  for (const pause of [2, 6, 18, 0]) {
    try {
      return await work();
    } catch {
      await new Promise((done) => setTimeout(done, pause * 1000));
    }
  }
  return null;
}

// When the program dies, its memory is not to be trusted: back to the page that always works.
//
// Journal: this is the place for it. The program may hand each accepted answer to
// `globalThis.waymarkJournal`, held in memory alone; here a fresh instance would be made and the
// journal replayed into it before giving up. `wipe` must then empty it, too.
function died(error) {
  // The first is a panic; the others are what browsers call a stack that is full.
  if (['RuntimeError', 'RangeError', 'InternalError'].includes(error?.name)) restore();
}
addEventListener('error', (event) => died(event.error));
addEventListener('unhandledrejection', (event) => died(event.reason));

begin().catch(restore);
