// ---- Whether an office is on the lists. The name is looked for here, on the phone.

/** The names of the states, by code; the build puts them in. */
const STATES = {};
/** So many matches are shown at first, and so many more each time. */
const MATCHES = 10;

/** Letters as they are compared: without accents, case and signs. */
function simple(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Every office on the lists, in the order of the alphabet. */
function offices() {
  const all = program.offices().split('\n').map((line) => {
    const [name, state, city, phone, ...lists] = line.split('\t');
    // The edition of each list that the office is on; undefined for a list that it is not on. National lines are on none.
    const [listed, recognized] = ['P', 'R'].map((list) => lists.find((one) => one[0] === list)?.slice(1));
    if (listed === undefined && recognized === undefined) return null;
    const known = simple(name);
    // An office is often known by its first letters, and they may not stand in its name.
    const letters = known.split(' ').map((word) => word[0]).join('');
    return { name, state, city, phone, listed, recognized, known: `${known} ${letters} ${simple(city)}` };
  });
  return all.filter(Boolean).sort((a, b) => a.known < b.known ? -1 : 1);
}

/** Words that more offices have than this tell nothing: "legal", "center". */
const COMMON = 30;

/** The offices that have every word typed; or, if none has, those with the most of the words that few have. */
function find(all, state, typed) {
  const inside = all.filter((office) => state === '' || office.state === state);
  const wanted = simple(typed).split(' ').filter(Boolean);
  const exact = inside.filter(({ known }) => wanted.every((word) => known.includes(word)));
  if (exact.length > 0) return { exact, near: [] };
  const rare = wanted.filter((word) => word.length > 3 && all.filter(({ known }) => known.includes(word)).length <= COMMON);
  const score = ({ known }) => rare.filter((word) => known.includes(word)).length;
  const most = Math.max(0, ...inside.map(score));
  return { exact, near: most ? inside.filter((office) => score(office) === most) : [] };
}

/** A list and its date: "From the Pro Bono List, July 2026 edition". */
function listed(id, edition) {
  const parts = edition.split('-').length;
  if (edition === '') return say('check-undated');
  const options = { timeZone: 'UTC', year: 'numeric', ...(parts > 1 && { month: 'long' }), ...(parts > 2 && { day: 'numeric' }) };
  const tags = [`${document.documentElement.lang}-u-ca-gregory-nu-latn`, 'en'];
  const date = new Intl.DateTimeFormat(tags, options).format(Date.parse(edition));
  return parts === 1 && id === 'help-source-recognized' ? say('help-source-undated', 'year', date) : say(id, 'date', date);
}

function card(office) {
  const { name, state, city, phone, listed: proBono, recognized } = office;
  const place = [city, STATES[state] ?? state].filter(Boolean).join(', ');
  return el('li.card', { tabindex: '-1' },
    el('h2', { lang: 'en', dir: 'auto' }, name),
    el('p', {}, el('bdi', { lang: 'en' }, place), ...(phone ? [el('br'), el('bdi', {}, phone)] : [])),
    ...(proBono !== undefined ? [el('p.small', {}, listed('help-source-pro-bono', proBono), '.')] : []),
    ...(recognized !== undefined ? [el('p.small', {}, listed('help-source-recognized', recognized), '.')] : []));
}

/** The first offices, and a button for more of them, which goes when all are there. */
function cards(offices, status) {
  if (offices.length === 0) return [];
  const list = el('ul.flow', { translate: 'no' });
  const add = () => {
    const from = list.children.length;
    list.append(...offices.slice(from, from + MATCHES).map(card));
    if (list.children.length < offices.length) return;
    if (more.contains(document.activeElement)) list.children[from].focus();
    more.remove();
  };
  const more = button('btn', null, 'check-more', status, add);
  const all = el('div.flow', {}, list, more);
  add();
  return [all];
}

/** The newest edition of a list that an office is on. */
function newest(all, kind, id) {
  const editions = all.map((office) => office[kind]).filter(Boolean);
  return editions.length ? [`${listed(id, editions.sort().at(-1))}.`] : [];
}

/** What is told below, whatever is found: the headings with their lines. */
const TOLD = {
  'check-means': ['check-means-listed', 'check-means-recognized', 'check-means-not'],
  'check-other': ['check-other-lawyer', 'check-other-representative', 'check-other-court'],
  'help-notario-title': ['help-notario-text', 'help-notario-signs', 'help-notario-harmed'],
};

function told() {
  return Object.entries(TOLD).map(([heading, lines]) =>
    el('section.flow part', {}, el('h2', {}, say(heading)), el('ul.dots flow', {}, ...lines.map((id) => el('li', {}, ...strong(say(id)))))));
}

/** Lists older than this many days may have changed; so long is the warning on the screen of help, too. */
const STALE = 120;

function old(all, kind) {
  const newest = all.map((office) => office[kind]).filter(Boolean).sort().at(-1);
  return newest !== undefined && Date.now() - Date.parse(newest) > STALE * 86_400_000;
}

/** The box, the list of states, and below them what is found. Nothing is kept but in the page itself. */
function checkForm() {
  const all = offices();
  if (all.length === 0) return [el('p.note', {}, say('check-waits')), ...told()];
  const box = el('input', {
    id: 'office', type: 'text', maxlength: '60', autocomplete: 'off', autocorrect: 'off', autocapitalize: 'off',
    spellcheck: 'false', translate: 'no', 'data-gramm': 'false',
  });
  const here = new Set(all.map(({ state }) => state).filter(Boolean));
  const states = Object.entries(STATES).filter(([code]) => here.has(code)).map(([code, name]) => el('option', { value: code, lang: 'en' }, name));
  const list = el('select', { autocomplete: 'off' }, el('option', { value: '' }, say('check-state-any')), ...states);
  const status = el('p', { role: 'status' });
  const found = el('div.flow');
  const show = () => {
    const typed = box.value;
    // The lists are in Latin letters: what has none can be neither found nor said to be missing.
    if (!/[a-z0-9] ?[a-z0-9]/.test(simple(typed)) && list.value === '') {
      status.textContent = '';
      return found.replaceChildren();
    }
    const { exact, near } = find(all, list.value, typed);
    status.textContent = exact.length ? say('check-found', 'count', exact.length) : say('check-none');
    return found.replaceChildren(
      el('p.note', {}, say(exact.length ? 'check-compare' : 'check-none-what')),
      ...(near.length ? [el('p', {}, say('check-near'))] : []),
      ...cards(exact.length ? exact : near.slice(0, MATCHES), status));
  };
  for (const field of [box, list]) field.addEventListener('input', show);
  return [
    quietForm(show,
      el('div.flow tight', {}, el('label', { for: 'office' }, el('b', {}, say('check-name'))), el('p.field wordy', {}, box)),
      el('label.row', {}, icon('pin'), el('span.vh', {}, say('check-state')), list)),
    status, found,
    el('p.small soft', {}, [
      say('check-lists'), ...newest(all, 'listed', 'help-source-pro-bono'), ...newest(all, 'recognized', 'help-source-recognized'),
      ...(old(all, 'listed') || old(all, 'recognized') ? [say('help-old-list')] : []),
    ].join(' ')),
    ...told(),
  ];
}

