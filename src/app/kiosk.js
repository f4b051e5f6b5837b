// Kiosk: the page on a computer that many people share (docs/kiosk.md). It stands in `kiosk.html` alone.
// Whoever walks away leaves nothing: a warning with a countdown, then everything is erased and says so.

// Milliseconds without a touch until the warning; seconds from there until all is erased;
// milliseconds until a fresh page takes the place of the erased one.
const QUIET = 60_000;
const COUNT = 30;
const ERASED = 20_000;

const page = document.documentElement;
const place = document.getElementById('kiosk');
const words = document.getElementById('kiosk-words').content;

// When somebody last touched the computer; 0: nobody has since the page began, so there is nothing to erase.
let touched = 0;
// What is shown over the page: nothing, `idle` or `erased`.
let shown = '';
let left = COUNT;

// A part of what stands ready, in the language of the page.
function part(name) {
  const own = words.querySelector(`[lang="${CSS.escape(page.lang)}"]`) ?? words.querySelector('[lang=en]');
  const found = own.querySelector(`.${name}`).cloneNode(true);
  found.lang = own.lang;
  found.dir = own.dir;
  return found;
}

// Everything but what stands over it is out of reach, for fingers, keys and screen readers.
function show(name) {
  shown = name;
  for (const other of document.body.children) if (other !== place) other.inert = name !== '';
  place.replaceChildren(part(name || 'finish'));
  place.querySelector('[data-do=stay], [tabindex]')?.focus();
}

function warn() {
  left = COUNT;
  show('idle');
  tell();
}

// A screen reader says the seconds at the start and near the end, and is quiet between.
function tell() {
  const seconds = place.querySelector('[data-seconds]');
  seconds.textContent = left;
  seconds.parentElement.ariaLive = [COUNT, 10].includes(left) ? 'assertive' : 'off';
}

function erase() {
  show('erased');
  setTimeout(again, ERASED);
  // A program that dies now begins with nothing.
  globalThis.waymarkJournal?.('');
  try {
    globalThis.waymarkWipe();
  } catch {
    // A program that is dead, or not there yet, cannot: it goes with its page.
    again();
  }
}

// A new page: nothing of the old program stays in the memory.
function again() {
  location.replace(location.pathname);
}

const DOES = {
  erase,
  again,
  stay: () => {
    touched = Date.now();
    show('');
    document.querySelector('#app h1')?.focus();
  },
};

setInterval(() => {
  if (shown === 'idle') {
    left -= 1;
    if (left > 0) tell();
    else erase();
  } else if (shown === '' && touched && Date.now() - touched >= QUIET) warn();
}, 1000);

// A screen reader presses without a pointer.
for (const kind of ['pointerdown', 'pointermove', 'click', 'keydown', 'wheel', 'touchstart', 'scroll']) {
  addEventListener(kind, () => { touched = Date.now(); }, { capture: true, passive: true });
}

// ---- There is no way out of the page, nothing to take along but paper, and no telephone to dial with.

addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest('#kiosk [data-do]');
  if (button) DOES[button.dataset.do]();
  const link = event.target.closest('a[href]');
  if (!link || link.matches('[data-leave]')) return;
  const stays = link.origin + link.pathname === location.origin + location.pathname && !link.hasAttribute('download');
  if (stays) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);
function refuse() {
  throw new Error('nothing is saved on a shared computer');
}
URL.createObjectURL = refuse;
// What is copied would wait there for the next person.
if (navigator.clipboard) navigator.clipboard.writeText = async () => refuse();
for (const kind of ['auxclick', 'contextmenu', 'copy', 'cut', 'dragstart', 'drop']) {
  addEventListener(kind, (event) => event.preventDefault(), true);
}

// *Leave fast* erases as everywhere, and then shows the first screen: another page would keep the next person out.
function keepInside() {
  for (const link of document.querySelectorAll('[data-leave]')) {
    if (link.getAttribute('href') !== location.pathname) link.href = location.pathname;
  }
}
new MutationObserver(keepInside).observe(document.body, { childList: true, subtree: true, attributeFilter: ['href'] });
keepInside();

new MutationObserver(() => show(shown)).observe(page, { attributeFilter: ['lang'] });
show('');
