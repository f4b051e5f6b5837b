// ---- Aloud: reads the screen to the person, on a tap, with a voice that is on this device and no other.
//
// A voice of the network would be sent what stands on the screen. Only voices that say they are local are used;
// without one in the language of the page there is no button.

/** What is read in one breath. */
const BREATHS = 'h1, h2, h3, h4, p, li, label, legend, summary, button, a.row, a.go, dt, dd, figcaption';

/** The heading of the screen that is read now, or null. */
let reading = null;

/** A voice on this device for the language of the page; undefined if there is none. */
function voice() {
  const tag = document.documentElement.lang.toLowerCase();
  const of = ({ lang }) => lang.toLowerCase().replace('_', '-');
  const all = globalThis.speechSynthesis?.getVoices().filter((one) => one.localService === true) ?? [];
  return all.find((one) => of(one) === tag) ?? all.find((one) => of(one).split('-')[0] === tag.split('-')[0]);
}

/** What stands on the screen, as it is seen, breath by breath. */
function breaths() {
  const found = [];
  let last = null;
  const walk = document.createTreeWalker(document.querySelector('#app main'), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { data, parentElement: holder } = walk.currentNode;
    if (!data.trim() || !holder.checkVisibility() || holder.closest('svg, select, .aloud')) continue;
    const block = holder.closest(BREATHS) ?? holder;
    if (block === last) found.push(found.pop() + data);
    else found.push(data);
    last = block;
  }
  // The invisible marks around values are not to be pronounced.
  return found.map((words) => words.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim());
}

function heading() {
  return document.querySelector('#app h1')?.textContent ?? '';
}

function readAloud() {
  const by = voice();
  if (!by) return;
  reading = heading();
  const all = breaths();
  all.forEach((words, index) => {
    const speech = Object.assign(new SpeechSynthesisUtterance(words), { voice: by, lang: by.lang });
    if (index === all.length - 1) speech.addEventListener('end', () => { reading = null; });
    speechSynthesis.speak(speech);
  });
}

function hush() {
  if (reading === null) return;
  reading = null;
  speechSynthesis.cancel();
}

/** Another screen is not read on. The button stands below the heading, if there is a voice. */
function lookAloud() {
  if (reading !== null && heading() !== reading) hush();
  const title = document.querySelector('#app main h1');
  const stands = document.querySelector('#app .aloud');
  if (!voice()) stands?.remove();
  else if (title && !stands) (title.closest('legend') ?? title).after(listen());
  else if (stands && stands.lastChild.textContent !== say('app-aloud')) stands.replaceWith(listen());
}

function listen() {
  const made = el('button.plain aloud', { type: 'button' }, icon('speaker'), el('span', {}, say('app-aloud')));
  made.addEventListener('click', () => (reading === null ? readAloud() : hush()));
  return made;
}

function beginAloud() {
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', lookAloud);
  addEventListener('pagehide', hush);
  document.addEventListener('visibilitychange', () => document.hidden && hush());
}
