// Offline: makes the device keep a copy of the page, and take it away again, when the person asks for it. Says how old a
// copy is. Loaded by the page itself alone: never in a frame, on a shared computer or from a file.
//
// What is shown is in <html data-copy>: `none`, `busy`, `failed`, `kept` or `gone`; and in <html data-aged>: `old`, or
// `stale`, when no options are shown any more.

const DAY = 86_400_000;
const OLD = 14;
const STALE = 45;

const page = document.documentElement;
const places = [document.getElementById('aged'), document.getElementById('offline')];
const [, place] = places;
const words = document.getElementById('offline-words').content;
const workers = window.top === window && location.protocol !== 'file:' ? navigator.serviceWorker : undefined;
let dated = null;

// The words in the language of the page, each time that it changes.
function show() {
  const own = words.querySelector(`[lang="${CSS.escape(page.lang)}"]`) ?? words.querySelector('[lang=en]');
  const parts = own.cloneNode(true).children;
  for (const one of places) {
    const { lang, dir } = own;
    Object.assign(one, { lang, dir }).replaceChildren(parts[0]);
  }
  date();
}

function date() {
  if (dated) place.querySelector('time').textContent = new Intl.DateTimeFormat(page.lang, { dateStyle: 'long' }).format(dated);
}

function set(state) {
  page.dataset.copy = state;
  date();
}

// The one address that may become a worker.
function address() {
  const createScriptURL = (url) => {
    if (url !== 'sw.js') throw new TypeError('No other worker');
    return url;
  };
  return globalThis.trustedTypes?.createPolicy('waymark', { createScriptURL }).createScriptURL('sw.js') ?? 'sw.js';
}
let worker;

// Waits until the copy is whole, or cannot be made.
async function keep() {
  set('busy');
  try {
    worker ??= address();
    const { installing, waiting, active } = await workers.register(worker, { updateViaCache: 'none' });
    const made = installing ?? waiting ?? active;
    await new Promise((done, fail) => {
      const look = () => {
        if (['installed', 'activating', 'activated'].includes(made.state)) done();
        if (made.state === 'redundant') fail(new Error('no copy'));
      };
      made.addEventListener('statechange', look);
      look();
    });
    dated = new Date();
    set('kept');
  } catch {
    await drop();
    set('failed');
  }
}

// Leaves nothing of the copy.
async function drop() {
  for (const one of await workers.getRegistrations()) await one.unregister();
  for (const key of await caches.keys()) if (key.startsWith('waymark-')) await caches.delete(key);
}

place.addEventListener('click', async (event) => {
  const act = event.target.closest('[data-do]')?.dataset.do;
  // The button that was pressed is about to go.
  if (act) place.querySelector('summary').focus();
  if (act === 'keep') await keep();
  if (act === 'drop') {
    await drop();
    set('gone');
  }
});

// How many days ago the copy that this page came from was last seen to be what the server has. None from the network.
async function age() {
  const then = workers.controller && Number(await (await fetch('dated')).text());
  return then ? (Date.now() - then) / DAY : 0;
}

async function begin() {
  if (!workers) return;
  const days = await age();
  // A clock that was set back is as bad as an old copy.
  if (days < -1 || days >= STALE) page.dataset.aged = 'stale';
  else if (days >= OLD) page.dataset.aged = 'old';
  const kept = (await caches.keys()).filter((key) => key.startsWith('waymark-')).at(-1);
  const when = kept && await (await caches.open(kept)).match('dated');
  if (when) dated = new Date(Number(await when.text()));
  show();
  set(when ? 'kept' : 'none');
  new MutationObserver(show).observe(page, { attributeFilter: ['lang'] });
}

begin().catch(() => {});
