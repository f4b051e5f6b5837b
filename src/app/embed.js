// Embed: what the page and the site around its frame have to do with each other.
// In come three colours, by the address. Out goes a height. No message from outside is listened to.

const page = document.documentElement;

// ---- Out: the height.

// In coarse steps and with an end: the exact height of each screen would tell the site around the frame
// which question is asked and how many options came out.
const STEP = 300;
const MOST = 1200;
let told = 0;

new ResizeObserver(() => {
  const height = Math.min(MOST, Math.ceil(document.body.offsetHeight / STEP) * STEP);
  if (height === told || parent === window) return;
  told = height;
  parent.postMessage({ waymark: 'height', height }, '*');
}).observe(document.body);

// ---- In: the colours. All together are taken or refused.

const MAY_BE_NAMED = { accent: '--teal', ink: '--ink', paper: '--paper' };

// What stands on what, as at the top of the style sheet. Words need 7 to 1, edges 3 to 1.
const WORDS = {
  '--paper': ['--ink', '--soft', '--teal', '--brick', '--amber'],
  '--desk': ['--ink', '--soft', '--teal', '--brick', '--amber'],
  '--card': ['--ink', '--soft', '--teal', '--brick', '--amber'],
  '--teal-wash': ['--ink', '--soft', '--teal'],
  '--brick-wash': ['--ink', '--soft', '--brick'],
  '--amber-wash': ['--ink', '--soft', '--amber'],
  '--teal': ['--on-teal'],
  '--brick': ['--on-brick'],
  '--ink': ['--paper'],
};
const EDGES = { '--paper': ['--line', '--amber-mark'], '--card': ['--line', '--amber-mark'] };

// How light a colour such as #0b4a4c is, from 0 to 1, as WCAG reckons.
function light(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function isReadable() {
  const style = getComputedStyle(page);
  const colour = (name) => style.getPropertyValue(name).trim();
  const holds = (pairs, least) => Object.entries(pairs).every(([ground, tops]) =>
    tops.every((top) => contrast(colour(ground), colour(top)) >= least));
  return holds(WORDS, 7) && holds(EDGES, 3);
}

function paint() {
  const asked = new URLSearchParams(location.search);
  const wishes = Object.keys(MAY_BE_NAMED).filter((name) => asked.has(name)).map((name) => [name, asked.get(name)]);
  const clear = () => [...Object.values(MAY_BE_NAMED), '--on-teal'].forEach((name) => page.style.removeProperty(name));
  clear();
  delete page.dataset.theme;
  // Whoever has chosen colours for all pages keeps them.
  if (wishes.length === 0 || matchMedia('(forced-colors: active)').matches) return;
  const sound = wishes.every(([, value]) => /^[0-9a-f]{6}$/i.test(value));
  if (sound) {
    wishes.forEach(([name, value]) => page.style.setProperty(MAY_BE_NAMED[name], `#${value}`));
    const accent = asked.get('accent');
    if (accent) page.style.setProperty('--on-teal', contrast(`#${accent}`, '#ffffff') >= 7 ? '#ffffff' : '#000000');
  }
  const taken = sound && isReadable();
  if (!taken) clear();
  page.dataset.theme = taken ? 'taken' : 'refused';
}

for (const change of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
  matchMedia(change).addEventListener('change', paint);
}
// Tokens are read from the style sheet, so it has to be there.
if (document.readyState === 'complete') paint();
else addEventListener('load', paint);

// ---- Links to other pages open beside the frame: few sites let themselves be shown in one.
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || link.matches('[data-leave]') || !link.protocol.startsWith('http')) return;
  if (link.origin + link.pathname === location.origin + location.pathname) return;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}, true);
