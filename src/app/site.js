// Site: what an organization adds to its own copy of the page, from `site.json` beside it (docs/embed.md).
// All of it is shown as text and marked as added by that organization. If anything in it is wrong, nothing of it is shown.

// A shared computer may name the page so; it has one of its own.
if (location.hash === '#mode=kiosk') location.replace('kiosk.html');

const page = document.documentElement;
const place = document.getElementById('site');
const words = document.getElementById('site-words').content;

// ---- What may stand in the file. Each check answers what is wrong, or nothing.

// A text without control signs, and without those that turn the direction of what stands around them.
const text = (most) => (value) => {
  if (typeof value !== 'string' || value.trim() === '') return 'is no text';
  if (value.length > most) return `is longer than ${most} signs`;
  return /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(value) ? 'holds a sign that is not shown' : undefined;
};

const pattern = (form, what) => (value) => (typeof value === 'string' && form.test(value) ? undefined : `is no ${what}`);

const list = (most, check) => (value) => {
  if (!Array.isArray(value)) return 'is no list';
  if (value.length > most) return `has more than ${most} entries`;
  return first(value.entries(), (entry) => check(entry));
};

const object = (fields) => (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no object';
  if (!Object.hasOwn(value, 'name')) return 'has no name';
  return first(Object.entries(value), (entry, name) => (Object.hasOwn(fields, name) ? fields[name](entry) : 'is not known'));
};

function first(entries, check) {
  for (const [at, entry] of entries) {
    const wrong = check(entry, at);
    if (wrong) return `${at}: ${wrong}`;
  }
  return undefined;
}

const phone = pattern(/^\+?[0-9(][0-9 ().-]{5,22}[0-9]$/, 'telephone number');
const languages = list(40, pattern(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'language tag'));
const office = object({ name: text(120), place: text(160), phone, languages, note: text(300) });
const check = object({ name: text(120), phone, languages, offices: list(60, office) });

// ---- Showing it.

// Fills what stands ready in the page's own words. Only texts are put in, and one kind of link.
function fill(part, thing, by) {
  const names = new Intl.DisplayNames([page.lang, 'en'], { type: 'language' });
  const said = { ...thing, by, languages: thing.languages?.map((tag) => names.of(tag)).join(', ') };
  for (const one of part.querySelectorAll('[data-if]')) if (!said[one.dataset.if]?.length) one.remove();
  for (const one of part.querySelectorAll('[data-put]')) one.textContent = said[one.dataset.put];
  for (const one of part.querySelectorAll('[data-call]')) one.href = `tel:${thing.phone.replace(/[^+0-9]/g, '')}`;
}

function show(site) {
  const own = words.querySelector(`[lang="${CSS.escape(page.lang)}"]`) ?? words.querySelector('[lang=en]');
  const card = own.cloneNode(true);
  const row = card.querySelector('[data-office]');
  row.remove();
  const rows = (site.offices ?? []).map((one) => {
    const part = row.cloneNode(true);
    fill(part, one, site.name);
    return part;
  });
  fill(card, site, site.name);
  card.querySelector('ul')?.append(...rows);
  place.replaceChildren(card);
}

async function begin() {
  // The page has asked for it already, before the program asks for anything, so that the order is always the same.
  const answer = await fetch('site.json');
  if (!answer.ok) return;
  const site = await answer.json();
  // As we ship it, the file is empty.
  if (JSON.stringify(site) === '{}') return;
  const wrong = check(site);
  if (wrong) throw new Error(`site.json: ${wrong}`);
  show(site);
  new MutationObserver(() => show(site)).observe(page, { attributeFilter: ['lang'] });
}

// The organization looks here; whoever uses the page misses nothing of ours.
begin().catch((error) => console.warn(error.message));
