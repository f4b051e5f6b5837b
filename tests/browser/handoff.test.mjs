// Hand-off: the sheet as text, as a code for another phone and as calendar days holds what is on the sheet, and nothing else.

import ICAL from 'ical.js';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { read } from './camera.mjs';
import { finger, wordsOf } from './hands.mjs';
import { PASSPHRASE, tried, unfoldOpen } from './kept.mjs';
import { launch, PHONE, WIDE } from './open.mjs';
import { act, answerAll, begin, enter, fetched } from './walk.mjs';
import { plain } from './words.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** She has a date to keep, and answers that are private. */
const NAME = 'maria-u-visa-houston';

/** The sheet of a person who has answered everything. */
async function atSheet(options = {}) {
  const walk = await enter(browser, { name: NAME, hand: finger, ...options });
  await begin(walk);
  await answerAll(walk);
  await act(walk, () => walk.hand.press(walk.page, walk.say('findings-sheet')));
  return walk;
}

/** Opens a fold of the sheet, and waits for what is in it. */
async function unfold({ page, hand, say }, id) {
  await hand.press(page, say(id));
  await page.locator('#hand details[open] > .flow > *').first().waitFor();
}

/** The words on the paper, side by side languages one after the other, without the heading over empty lines. */
async function onPaper(page, which = '.pair') {
  const words = await page.evaluate((which) => {
    const columns = [0, 1].map((side) => [...document.querySelectorAll(`.paper > ${which}`)].map((pair) => pair.children[side]));
    // Each element that holds words of its own, so that a new line parts words, too.
    const told = (column) => [...column.querySelectorAll('h2, p, li')].map((one) => one.textContent);
    return columns.flat().filter((column) => column && column.textContent && column.querySelector('p, li')).flatMap(told);
  }, which);
  return words.map(plain).join(' ');
}

/** The words of a text without what is only there to part its lines. */
function bare(text) {
  return plain(text.replace(/^- |^\* \* \*$|^\d+\/\d+$/gm, ''));
}

async function downloaded(page, press) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

for (const tag of ['en', 'es']) {
  test(`as text, in ${tag}: shown, copied and saved, it is what is on the sheet`, async () => {
    const walk = await atSheet({ tag, permissions: ['clipboard-read', 'clipboard-write'] });
    const { page, hand, say, seen } = walk;
    const asked = seen.requests.length;
    const paper = await onPaper(page);
    await unfold(walk, 'hand-text');
    const shown = await page.locator('#hand pre').allTextContents();
    assert.equal(shown.length, tag === 'en' ? 1 : 2);
    assert.equal(bare(shown.join('\n')), paper);
    await hand.press(page, say('hand-copy'));
    await page.getByText(say('hand-copied')).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(bare(copied), paper);
    const saved = await downloaded(page, () => hand.press(page, say('hand-save')));
    assert.deepEqual(saved, { name: 'notes.txt', text: copied });
    assert.ok(!/[\u2066-\u2069]/.test(copied) && copied.split('\n').every((line) => line === line.trim()));
    assert.deepEqual(seen.requests.slice(asked).filter((url) => !url.startsWith('blob:')), []);
    assert.deepEqual([seen.messages, seen.breaches], [[], []]);
    await walk.context.close();
  });
}

test('what is taken off the sheet is at once in no text and no code that is open', async () => {
  const walk = await atSheet();
  const { page, hand, say } = walk;
  const country = 'El Salvador';
  await unfold(walk, 'hand-text');
  await unfold(walk, 'hand-code');
  assert.ok((await page.locator('#hand').textContent()).includes(country));
  for (const row of await wordsOf(page, 'label.row:has(:checked)')) {
    if (row.includes(country)) await hand.choose(page, row);
  }
  await page.waitForFunction((country) => !document.querySelector('#hand').textContent.includes(country), country);
  assert.equal(await page.locator('#hand svg.code').count(), 0, 'the old code is still shown');
  await unfold(walk, 'hand-text');
  const text = await page.locator('#hand pre').textContent();
  assert.ok(!text.includes(country) && bare(text) === await onPaper(page));
  assert.equal(await page.getByText(say('hand-copied')).count(), 0);
  await walk.context.close();
});

test('where the page may not copy, it says so', async () => {
  const walk = await atSheet({
    before: (page) => page.addInitScript(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }),
  });
  await unfold(walk, 'hand-text');
  await walk.hand.press(walk.page, walk.say('hand-copy'));
  await walk.page.getByText(walk.say('hand-not-copied')).waitFor();
  await walk.context.close();
});

/** What goes into a code, and how its English half begins. */
const TOLD = '.pair:not(.common)';
const title = 'Notes for my helper';

for (const [tag, viewport, colorScheme] of [['en', PHONE, 'light'], ['es', PHONE, 'dark'], ['es', WIDE, 'light']]) {
  test(`as a code, in ${tag}, ${colorScheme}, ${viewport.width} wide: another phone reads the text`, async () => {
    const walk = await atSheet({ tag, viewport, colorScheme });
    const { page, hand, say } = walk;
    await unfold(walk, 'hand-code');
    const texts = [];
    for (;;) {
      const { text, version, square } = await read(page.locator('svg.code'));
      assert.ok(version <= 25 && square >= 4, `version ${version}, ${square} pixels a square`);
      if (texts[0] === text) break;
      texts.push(text);
      const [number, all] = (/^(\d+)\/(\d+)\n/.exec(text) ?? [0, 1, 1]).slice(1).map(Number);
      assert.equal(number, texts.length);
      if (all === 1) break;
      assert.ok((await page.locator('#hand').textContent()).includes(`${number} / ${all}`));
      await hand.press(page, say('hand-code-next'));
    }
    const paper = await onPaper(page, TOLD);
    const english = paper.slice(paper.indexOf(title));
    assert.equal(bare(texts.join('\n')), english, 'something is lost between the codes');
    assert.ok(english.includes('El Salvador') && !english.includes('312'));
    const left = await page.locator('#hand').textContent();
    assert.deepEqual([left.includes(say('hand-code-left')), left.includes(say('hand-code-english'))], [true, tag !== 'en']);
    assert.ok(texts.every((text) => !/https?:|www\./.test(text)));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    console.log(`# ${texts.length} codes`);
    await walk.context.close();
  });
}

test('from one file alone the codes are drawn, too', async () => {
  const home = new URL('../../dist/waymark-one-file.html', import.meta.url).href;
  const walk = await atSheet({ home, arrived: (page) => page.waitForFunction(() => globalThis.waymarkWipe) });
  await walk.page.locator('#hand summary').first().waitFor();
  await unfold(walk, 'hand-code');
  assert.ok((await read(walk.page.locator('svg.code'))).text.includes(title));
  assert.deepEqual([walk.seen.requests, walk.seen.messages, walk.seen.breaches], [[home], [], []]);
  await walk.context.close();
});

test('on a shared computer there is the code alone: no file, and nothing to paste', async () => {
  const opened = (page) => page.locator('#open').evaluate((place) => place.hasChildNodes());
  const arrived = async (page) => {
    await fetched(page);
    assert.equal(await opened(page), false, 'a file can be opened');
  };
  const walk = await atSheet({ path: 'kiosk.html', arrived });
  await walk.page.locator('#hand summary').first().waitFor();
  assert.deepEqual(await wordsOf(walk.page, '#hand summary'), [walk.say('hand-code')]);
  await walk.context.close();
});

test('a short sheet is one code, in both languages', async () => {
  const walk = await enter(browser, { name: NAME, tag: 'es', hand: finger, viewport: WIDE });
  const { page, hand, say } = walk;
  await begin(walk);
  await answerAll(walk, (fact) => fact !== 'birth-date');
  await act(walk, () => hand.press(page, say('app-see-so-far')));
  await act(walk, () => hand.press(page, say('findings-sheet')));
  for (const row of await wordsOf(page, 'label.row:has(:checked)')) await hand.choose(page, row);
  await unfold(walk, 'hand-code');
  const { text } = await read(page.locator('svg.code'));
  assert.equal(bare(text), await onPaper(page, TOLD));
  assert.ok(text.includes(say('sheet-title')) && text.includes(title) && !/^\d+\/\d+$/m.test(text));
  await walk.context.close();
});

test('the dates go into a calendar, and tell nothing there', async () => {
  for (const tag of ['en', 'es']) {
    const walk = await atSheet({ tag });
    const { page, hand, say, who } = walk;
    const wanted = await page.locator('.paper > .pair > :first-child time').evaluateAll((all) => all.map((time) => time.dateTime));
    await unfold(walk, 'hand-dates');
    const { name, text } = await downloaded(page, () => hand.press(page, say('hand-dates-save')));
    assert.equal(name, 'dates.ics');
    const rows = text.split('\r\n');
    assert.ok(rows.every((row) => Buffer.byteLength(row) <= 75 && !row.includes('\n')) && rows.at(-1) === '');
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    assert.deepEqual(events.map(({ startDate }) => startDate.toString()), [...new Set(wanted)].filter((day) => day >= who.today).sort());
    assert.ok(events.length > 0 && new Set(events.map(({ uid }) => uid)).size === events.length);
    for (const { startDate, endDate, summary, description, component } of events) {
      assert.ok(startDate.isDate && endDate.subtractDate(startDate).toSeconds() === 86_400);
      assert.deepEqual([summary, description], [say('hand-date'), null]);
      const hours = component.getAllSubcomponents('valarm').map((alarm) => alarm.getFirstPropertyValue('trigger').toSeconds() / 3600);
      // Nine in the morning, seven days before and one day before.
      assert.deepEqual(hours, [9 - 7 * 24, 9 - 24]);
    }
    const told = text.replaceAll(/\d{8}(T\d{6}Z)?/g, '').replaceAll(/UID:[0-9a-f]{32}/g, '').replaceAll(say('hand-date'), '');
    assert.ok(!/maria|visa|asyl|asilo|court|corte|immigra|inmigra|waymark/i.test(told), told);
    await walk.context.close();
  }
});

test('whatever of it is open is gone with everything else', async () => {
  const walk = await atSheet();
  await unfold(walk, 'hand-text');
  await unfold(walk, 'hand-code');
  const left = await walk.page.evaluate(() => {
    globalThis.waymarkWipe();
    document.querySelector('#app').replaceChildren();
    return document.documentElement.textContent.includes('El Salvador') || document.querySelectorAll('pre, svg.code').length;
  });
  assert.equal(left, 0);
  await walk.context.close();
});

/** Makes the file, from the sheet. */
async function kept(walk, passphrase = PASSPHRASE) {
  const { page, hand, say } = walk;
  if (!(await page.locator('#keep-words').isVisible())) await unfold(walk, 'hand-keep');
  await hand.type(page, 'keep-words', passphrase);
  const [file] = await Promise.all([page.waitForEvent('download'), hand.press(page, say('hand-keep-save'))]);
  assert.equal(file.suggestedFilename(), 'notes.dat');
  return readFile(await file.path());
}

test('a file with a passphrase gives the answers back, and nothing else opens', async () => {
  const walk = await atSheet();
  const { page, hand, say, context } = walk;
  await unfold(walk, 'hand-keep');
  await hand.type(page, 'keep-words', 'too short');
  await hand.press(page, say('hand-keep-save'));
  await page.getByText(say('hand-passphrase-short')).waitFor();
  const file = await kept(walk);
  const again = await kept(walk);
  for (const [from, to] of [[1, 17], [17, 29], [29, 100]]) assert.notDeepEqual(again.subarray(from, to), file.subarray(from, to));
  for (const telling of ['birth-date', '1997-02', 'citizenship']) assert.ok(!file.includes(telling), telling);
  await act(walk, () => hand.press(page, say('app-back')));
  await act(walk, () => hand.press(page, say('findings-review')));
  const answers = await wordsOf(page, 'dl');
  await context.close();

  const fresh = await enter(browser, { name: NAME, hand: finger });
  await unfoldOpen(fresh);
  const changed = (at) => Buffer.from(file.map((byte, index) => (index === at ? byte ^ 1 : byte)));
  const others = { version: changed(0), salt: changed(1), nonce: changed(17), text: changed(29), end: changed(file.length - 1) };
  others['cut short'] = file.subarray(0, -1);
  others.longer = Buffer.concat([file, Buffer.alloc(1)]);
  others.empty = Buffer.alloc(0);
  for (const [name, other] of Object.entries(others)) assert.equal(await tried(fresh, other), say('hand-not-opened'), name);
  assert.equal(await tried(fresh, file, `${PASSPHRASE}.`), say('hand-not-opened'));
  assert.equal(await fresh.page.locator('h1').first().textContent(), say('app-welcome'), 'something has changed');
  await tried(fresh, file, ` ${PASSPHRASE.normalize('NFD')}`);
  await fresh.page.getByText(say('app-is-back').replace(/\.\s.*/, '')).waitFor();
  assert.deepEqual([fresh.seen.messages, fresh.seen.breaches], [[], []]);
  for (let turn = 0; turn < 30 && !(await wordsOf(fresh.page, 'h1')).includes(say('findings')); turn += 1) {
    await act(fresh, () => hand.press(fresh.page, say('app-alert-go-on')));
  }
  await act(fresh, () => hand.press(fresh.page, say('findings-review')));
  assert.deepEqual(await wordsOf(fresh.page, 'dl'), answers);
  await fresh.context.close();
});

test('a file is as long for one answer as for many', async () => {
  const many = await atSheet();
  const long = await kept(many);
  await many.context.close();
  const one = await enter(browser, { name: NAME, hand: finger });
  await begin(one);
  await answerAll(one, (fact) => fact !== 'birth-date');
  await act(one, () => one.hand.press(one.page, one.say('app-see-so-far')));
  await act(one, () => one.hand.press(one.page, one.say('findings-sheet')));
  assert.equal((await kept(one)).length, long.length);
  await one.context.close();
});
