// Journeys: whole people go through the whole page by keyboard alone.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { focused, keyboard, wordsOf } from './hands.mjs';
import { launch } from './open.mjs';
import { act, answer, answerAll, asked, begin, enter, heading, put } from './walk.mjs';
import { plain } from './words.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/**
 * Who goes, in which language, and what is then shown. `alerts` interrupt, in this order. `change` is an answer
 * that is changed on the review, and `parked` the answer that then no longer matters. `office` is the nearest to
 * the ZIP code.
 */
const JOURNEYS = [
  {
    name: 'maria-u-visa-houston', tag: 'en', alerts: ['someone-hurts-you', 'u-certification'],
    change: { fact: 'supb-signed', to: 'no', parked: 'supb-signed-date' }, relief: 'u-visa',
    zip: '77002', office: 'Kids In Need of Defense (KIND) - Houston',
  },
  {
    name: 'carlos-ordered-removed-six-days-ago', tag: 'es', alerts: ['appeal-ten', 'motion-reconsider'],
    change: { fact: 'arrests', to: '?' }, relief: 'asylum', zip: '33125', office: 'MLK Public Interest Law Offices, Inc.',
  },
  {
    name: 'grace-natz-window-opened-three-days-ago', tag: 'en', alerts: [],
    change: { fact: 'days-out-5y', to: '45' }, relief: 'naturalization-5yr', zip: '94110', office: 'African Advocacy Network',
  },
];

for (const journey of JOURNEYS) {
  test(`${journey.name}, in ${journey.tag}, by keyboard`, async () => {
    const walk = await enter(browser, { ...journey, hand: keyboard });
    const { page, seen, context } = walk;
    await begin(walk);
    await slips(walk);
    await goesBack(walk);
    const told = await answerAll(walk);
    assert.deepEqual(told.alerts, journey.alerts.map((id) => walk.say(`caution-${id}`)));
    await shows(walk);
    await changes(walk, journey.change);
    await opens(walk, journey.relief);
    await finds(walk, journey);
    await takesAlong(walk, journey);
    assert.deepEqual([seen.breaches, seen.messages], [[], []]);
    await context.close();
  });
}

/** Continue without an answer says so, and keeps the question. */
async function slips({ page, say, hand }) {
  const before = await heading(page);
  await hand.press(page, say('app-continue'));
  const at = await focused(page);
  assert.equal(at.id, 'slip');
  assert.match(at.words, new RegExp(say('app-slip')));
  assert.equal(await heading(page), before);
}

/** Two questions on, two back: each answer stands there, and Continue goes through them again. */
async function goesBack(walk) {
  const { page, hand } = walk;
  const first = await answer(walk);
  const second = await answer(walk);
  const third = await asked(walk);
  for (const fact of [second, first]) {
    await act(walk, () => hand.press(page, walk.say('app-back')));
    assert.equal(await asked(walk), fact);
    assert.notDeepEqual(await chosen(page), [], `the answer to ${fact} is lost`);
  }
  for (const fact of [second, third]) {
    await act(walk, () => hand.press(page, walk.say('app-continue')));
    assert.equal(await asked(walk), fact);
  }
}

/** What is chosen, typed or settled on the screen. */
async function chosen(page) {
  const rows = await wordsOf(page, 'label.row:has(:checked)');
  return [...rows, ...await wordsOf(page, 'form .note')];
}

/** The findings: every relief stands once, under its outlook, as the person's file expects. */
async function shows(walk) {
  const { page, who, say } = walk;
  const names = (ids) => ids.map((id) => say(`relief-${id}`)).sort();
  const under = async (id) => (await wordsOf(page, `section[aria-labelledby=${id}] h3`)).sort();
  const folds = await foldsOf(page);
  const folded = (words) => folds.find(([line]) => line.startsWith(words))?.[1] ?? [];
  const closed = folded(say('findings-closed'));
  const but = (names) => names.filter((name) => !closed.includes(name));
  assert.deepEqual(await under('may-fit'), but(names(who.expect['may-fit'])));
  assert.deepEqual(await under('cannot-tell'), but(names(who.expect['cannot-tell'])));
  assert.deepEqual(folded(say('findings-no-fit')).sort(), but(names(who.expect['no-fit'])));
  const urgent = await wordsOf(page, 'section[aria-labelledby=urgent] h2');
  for (const id of who.expect.alerts) assert.ok(urgent.includes(say(`caution-${id}`)), `${id} is not shown as urgent`);
}

/** One answer is changed on the review. All others stay, but what no longer matters. */
async function changes(walk, { fact, to, parked }) {
  const { page, hand, say } = walk;
  await act(walk, () => hand.press(page, say('findings-review')));
  const before = await reviewed(page);
  const label = say(`fact-${fact}`, 'short');
  await act(walk, () => hand.press(page, `${say('app-change')}: ${label}`));
  assert.equal(await asked(walk), fact);
  await put(walk, fact, to);
  await act(walk, () => hand.send(page));
  // A follow-up may come first.
  while (await asked(walk)) await answer(walk);
  assert.equal(await heading(page), say('app-review'));
  const after = await reviewed(page);
  const aside = parked && say(`fact-${parked}`, 'short');
  assert.notEqual(after.get(label), before.get(label));
  for (const [other, answer] of before) {
    if (other === aside) assert.equal(after.get(other), `${answer}${say('app-parked')}`);
    else if (other !== label) assert.equal(after.get(other), answer, other);
  }
  await act(walk, () => hand.press(page, say('app-see-so-far')));
  assert.equal(await heading(page), say('findings'));
}

/** The answers on the review, by their labels. */
async function reviewed(page) {
  const pairs = await page.evaluate(() => [...document.querySelectorAll('#app dl > .answer')].map((one) =>
    [one.querySelector('dt').textContent, one.querySelector('dd').textContent]));
  return new Map(pairs.map(([label, answer]) => [plain(label), plain(answer)]));
}

/** One finding: its rules each with a mark and a law, when it was checked, and the way back. */
async function opens(walk, relief) {
  const { page, hand, say } = walk;
  const name = say(`relief-${relief}`);
  const why = `${say('findings-why')}: ${name}`;
  const fold = (await foldsOf(page)).find(([, names]) => names.includes(name));
  if (fold) await hand.press(page, fold[0]);
  await act(walk, () => hand.press(page, why));
  assert.equal(await heading(page), name);
  assert.ok((await wordsOf(page, 'section[aria-labelledby=rules] ol.path > li')).length >= 3);
  assert.ok((await wordsOf(page, 'main a[href^="https://"]')).length >= 3, 'every rule names its law');
  assert.ok((await wordsOf(page, 'main')).join().includes(say('finding-not-reviewed')));
  await act(walk, () => hand.press(page, say('finding-back')));
  assert.equal(await heading(page), say('findings'));
}

/** The folds: the line of each, and the names of the options in it. */
async function foldsOf(page) {
  const folds = await page.evaluate(() => [...document.querySelectorAll('#app details')].map((fold) =>
    [fold.querySelector('summary'), ...fold.querySelectorAll('li.folded > b')].map((one) => one.textContent)));
  return folds.map(([line, ...names]) => [plain(line), names.map(plain)]);
}

/** Help near me: too few digits are said to be so, then offices come, the nearest first. */
async function finds(walk, { zip, office }) {
  const { page, hand, say } = walk;
  await act(walk, () => hand.press(page, say('findings-help')));
  await hand.type(page, 'zip', zip.slice(0, 2));
  await hand.press(page, say('help-zip-show'));
  assert.equal((await focused(page)).id, 'zip');
  assert.equal(await page.locator('#zip').getAttribute('aria-invalid'), 'true');
  await hand.type(page, 'zip', zip);
  await hand.press(page, say('help-zip-show'));
  assert.equal((await focused(page)).id, 'nearest');
  const offices = await wordsOf(page, 'article.card h3');
  assert.ok(offices.includes(office), `${office} is not among ${offices.join('; ')}`);
  for (let twice = 0; twice < 2; twice += 1) await hand.choose(page, say('help-filter-detention'));
  await act(walk, () => hand.press(page, say('app-back')));
}

/** The sheet: what was said stands on it, beside English, and it prints. */
async function takesAlong(walk, { tag, office }) {
  const { page, hand, say } = walk;
  await page.evaluate(() => { globalThis.print = () => { globalThis.printed = true; }; });
  await act(walk, () => hand.press(page, say('findings-sheet')));
  const sheet = (await wordsOf(page, '.paper')).join();
  for (const text of [say('sheet-title'), say('fact-citizenship-countries', 'short'), office]) {
    assert.ok(sheet.includes(text), text);
  }
  for (const one of ['en', tag]) assert.ok((await wordsOf(page, `.paper [lang=${one}] h2`)).length >= 5, one);
  const [fold] = await wordsOf(page, 'summary');
  await hand.press(page, fold);
  for (const box of (await wordsOf(page, 'details label.row')).slice(-3)) await hand.choose(page, box);
  assert.ok((await wordsOf(page, '.paper')).join().includes(say('sheet-findings')), 'what was found is on the sheet when asked for');
  await hand.press(page, say('sheet-print'));
  assert.equal(await page.evaluate(() => globalThis.printed), true);
}
