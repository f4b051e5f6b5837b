// The ways to take the sheet along, and the check of an office's name. All of it happens on the phone.
// These files are one module, which comes last of all, the same for everyone. It keeps nothing by itself:
// what it shows stands in the page, inside #app, and is gone when that is wiped.
//
// The program draws empty places, #hand, #check and #open; this module fills them, and empties and fills
// them anew whenever what they were drawn from has changed. It reads the sheet as it stands there.

// ---- Drawing.

/** What the program gives: words, offices. Set once, in `begin`. */
let program;

/** A message in the language in use, with one value if it takes one. */
function say(id, name = '', value = '') {
  return program.say(id, name, String(value));
}

/** An element: its name and after a dot its classes, as in `p.small soft`; its attributes; what is in it. */
function el(name, attributes = {}, ...inside) {
  const [tag, kind] = name.split('.');
  const made = document.createElement(tag);
  if (kind) made.className = kind;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}

/** Words with our one mark: what stands between two stars is strong. */
function strong(words) {
  return words.split('*').map((part, place) => (place % 2 ? el('b', {}, part) : part));
}

const SVG = 'http://www.w3.org/2000/svg';

/** A shape of a drawing. */
function shape(name, attributes, ...inside) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}

/** A line drawing beside words, from the set on the page. */
function icon(name) {
  return shape('svg', { class: 'i', 'aria-hidden': 'true' }, shape('use', { href: `#i-${name}` }));
}

/** A button. What goes wrong while it acts is said beside it, and never stops the page. */
function button(look, picture, id, status, act) {
  const made = el(`button.${look}`, { type: 'button' }, ...(picture ? [icon(picture)] : []), el('span', {}, say(id)));
  made.addEventListener('click', async () => {
    try {
      const told = await act();
      if (told) status.textContent = told;
    } catch {
      status.textContent = say('hand-failed');
    }
  });
  return made;
}

/** A line that tells what happened; it is read aloud when it changes. */
function statusLine() {
  return el('p.small', { role: 'status' });
}

/** A fold whose inside is drawn when it is first opened. */
function fold(picture, id, fill) {
  const inside = el('div.flow');
  const made = el('details', {}, el('summary', {}, icon(picture), el('span', {}, say(id)), icon('down')), inside);
  made.addEventListener('toggle', () => {
    if (!made.open || inside.hasChildNodes()) return;
    try {
      inside.append(...fill());
    } catch {
      inside.append(el('p', {}, say('hand-failed')));
    }
  });
  return made;
}

/** A form that is never sent. Its address is that of a search, so that no browser asks how to fill it in. */
function quietForm(act, ...inside) {
  const form = el('form.flow', { action: 'search', autocomplete: 'off', novalidate: '', translate: 'no' }, ...inside);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    act();
  });
  return form;
}

/** Hands a file to the browser, which puts it with the downloads. Names say nothing. */
function save(name, kind, bytes) {
  const url = URL.createObjectURL(new Blob([bytes], { type: kind }));
  el('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 20_000);
  return say('hand-saved', 'file', name);
}

