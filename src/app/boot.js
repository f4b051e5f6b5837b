// Boot starts the program, starts it anew if it dies, and lets a person leave even then.
// It holds the answers only as the journal, in memory, and never looks into it.
//
// The page (`index.html`) works without it. The page's state is in <html data-state>:
// `loading`, then `app` when the program has drawn its first screen, or `static` when it cannot.

const WEATHER = 'https://www.weather.gov/';
// A phone that has not got everything by then is better served by the page as it is.
const PATIENCE = 30_000;

const page = document.documentElement;
let app = document.getElementById('app');
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

// What a fresh program needs to go on where a dead one stopped: a line for each answer that was taken and each
// question that was shown. The program hands them over; an empty line says that everything was erased.
let journal = '';
globalThis.waymarkJournal = (line) => {
  journal = line && `${journal}${line}\n`;
};

// Erases what the program holds, if it still can, and what the page shows.
function wipe() {
  journal = '';
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
  journal = '';
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

// While nobody looks (another tab, another app, a locked screen) what is on the page is covered, so that no list of open
// pages shows it. It stays as it was, and the focus where it was.
document.addEventListener('visibilitychange', () => page.classList.toggle('faded', document.hidden));

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

// The ways to take the sheet along are asked for like the program, but only when it is there.
async function ways(files) {
  const link = document.querySelector('link[rel=modulepreload]')?.cloneNode();
  if (link?.relList.supports('modulepreload')) {
    await new Promise((done, fail) => {
      document.head.append(Object.assign(link, { href: files.hand.url, integrity: files.hand.integrity, onload: done, onerror: fail }));
    });
  } else {
    await get(files.hand);
  }
  return import('./hand.js');
}

// All that the program was given. A fresh one is given the same, and nothing is fetched again.
const held = { glue: null, rules: null, tags: [], words: new Map(), offices: null };

async function begin() {
  page.dataset.state = 'loading';
  const files = JSON.parse(document.getElementById('files').textContent);
  held.tags = Object.keys(files.locales);
  const tag = choose(held.tags);
  const all = [program(files), get(files.wasm), bytes(files.rules), text(files.locales[tag][0])];
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error('too slow')), PATIENCE));
  const [glue, wasm, rules, words] = await Promise.race([Promise.all(all), late]);
  Object.assign(held, { glue, rules });
  held.words.set(tag, fitting(words));
  await glue.default({ module_or_path: wasm });
  await draw(tag);
  still.hidden = true;
  app.hidden = false;
  page.dataset.state = 'app';
  const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 200));
  idle(() => fetchRest(files, tag), { timeout: 3000 });
}

// Lets the program draw its first screen.
async function draw(tag) {
  const { glue, rules, tags, words } = held;
  const drawn = glue.start(rules, tag, words.get(tag), tags.join(' '));
  // The program draws when the browser next has a moment, so wait for one, and then look.
  await new Promise((done) => setTimeout(done));
  if (drawn !== true || !app.hasChildNodes()) throw new Error('nothing was drawn');
}

// Everything else, the same for everyone and whatever is answered: no request tells anything.
// First what the later screens say in the language in use, then the other languages, then the offices.
async function fetchRest(files, tag) {
  const rest = await again(() => text(files.locales[tag][1]));
  if (rest !== null) giveLocale(tag, held.words.get(tag) + rest);
  for (const [other, parts] of Object.entries(files.locales)) {
    if (other === tag) continue;
    const whole = await again(() => Promise.all(parts.map(text)));
    if (whole !== null) giveLocale(other, fitting(whole.join('')));
  }
  const providers = await again(() => bytes(files.providers));
  const zips = await again(() => bytes(files.zips));
  if (providers !== null && zips !== null) {
    held.offices = [providers, zips];
    held.glue.give_directory(providers, zips);
  }
  const code = await again(() => bytes(files.code));
  const hand = await again(() => ways(files));
  await hand?.begin(held.glue, code, { take: () => journal, give: takeUp }).catch(() => {});
}

// Puts the answers of a file that a person kept in the place of those that there are.
async function takeUp(answers) {
  globalThis.waymarkWipe();
  // The program says that it has erased when it has drawn itself, and the journal begins after that.
  await new Promise((done) => setTimeout(done, 50));
  journal = answers;
  held.glue.replay(answers);
}

// On a shared computer a message `shared-x` stands in for the message `x`.
function fitting(words) {
  if (!page.classList.contains('kiosk')) return words;
  const own = new Map([...words.matchAll(/^shared-([a-z-]+) = (.*)$/gm)].map(([, id, said]) => [id, said]));
  return words.replace(/^([a-z-]+) = .*$/gm, (message, id) => (own.has(id) ? `${id} = ${own.get(id)}` : message));
}

function giveLocale(tag, words) {
  held.words.set(tag, words);
  held.glue.give_locale(tag, words);
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

// ---- When the program dies, its memory is not to be trusted: a fresh one takes its place.

// When it died, in ms since the page was opened; and whether a fresh one is on its way.
let deaths = [];
let reviving = false;

function died(event, error) {
  // The first is a panic, memory that ran out or is not as it should be; the others are a stack that is full.
  if (!['RuntimeError', 'RangeError', 'InternalError'].includes(error?.name)) return;
  // Nothing of it in the console.
  event.preventDefault();
  if (gone || reviving) return;
  const now = performance.now();
  deaths = [...deaths.filter((then) => now - then < 60_000), now];
  // What kills it again and again is not gone into any more: the page that always works stays.
  if (page.dataset.state !== 'app' || deaths.length === 3) return restore();
  reviving = true;
  // In a task of its own: part of the dead program may still be waiting for this one to end.
  setTimeout(() => revive().catch(restore).finally(() => { reviving = false; }));
}

// Starts a fresh program on the same question, with the same answers.
async function revive() {
  if (gone) return;
  const { glue, words, offices } = held;
  // What the dead one listens to hangs on its element.
  const dead = app;
  app = dead.cloneNode();
  dead.replaceWith(app);
  glue.__wbg_reset_state();
  const drawn = draw(page.lang);
  for (const [tag, all] of words) if (tag !== page.lang) glue.give_locale(tag, all);
  if (offices) glue.give_directory(...offices);
  glue.replay(journal);
  await drawn;
}

// What the program says of its death could name an answer, so it has no voice in the console.
console.error = () => {};

// No form is ever sent anywhere, not even when the program dies of the sending.
addEventListener('submit', (event) => event.preventDefault(), true);

addEventListener('error', (event) => died(event, event.error));
addEventListener('unhandledrejection', (event) => died(event, event.reason));

begin().catch(restore);
