// Tour: leads a person over every screen that there is, so that a test can look at each.

import { finger } from './hands.mjs';
import { act, answer, answerAll, asked, begin, enter, put } from './walk.mjs';
import { about } from './words.mjs';

/** The person of the tour meets every kind of question but the number; the second meets that one, too. */
export const GUEST = 'maria-u-visa-houston';
export const SECOND = 'mei-three-years-married-to-citizen';

/** A ZIP code with offices nearby, one with none for a hundred miles, and one that is none. */
const ZIPS = { near: '77002', far: '69201', none: '00000' };

/** Opens the page and calls `look(name, walk)` on every screen. The program answers; static pages are not on the way. */
export async function tour(browser, look, options = {}) {
  const walk = await enter(browser, { name: GUEST, hand: finger, ...options });
  const { page, hand, say } = walk;
  const press = (id) => act(walk, () => hand.press(page, say(id)));
  const see = (name) => look(name, walk);
  await see('welcome');
  await press('app-start');
  await see('before');
  await press('app-before-go');
  await questions(walk, see);
  await see('findings');
  await unfold(page);
  await see('findings, unfolded');
  await findings(walk, press, see);
  await help(walk, press, see);
  await press('findings-sheet');
  await unfold(page);
  await see('sheet');
  await press('app-back');
  await press('findings-review');
  await see('review');
  await act(walk, () => page.locator('header button').click());
  await see('languages');
  await press('app-back');
  await press('app-erase');
  await see('erase');
  await walk.context.close();
  await number(browser, look, options);
  return walk;
}

/** Answers everything, and stops at the first question of each kind, at a slip, at an alert. */
async function questions(walk, see) {
  const { page, hand, say } = walk;
  const met = new Set();
  await hand.press(page, say('app-continue'));
  await see('slip');
  while (await asked(walk) || !(await page.locator('#urgent').count())) {
    const fact = await asked(walk);
    if (!fact) {
      if (!met.has('alert')) await see('alert');
      met.add('alert');
      await act(walk, () => hand.press(page, say('app-alert-go-on')));
      continue;
    }
    const { kind } = about(fact);
    if (!met.has(kind)) await one(walk, fact, kind, see);
    met.add(kind);
    await answer(walk);
  }
}

/** A question as it opens, and as it stands with its answer and every fold open. */
async function one(walk, fact, kind, see) {
  const { page, hand, say, who } = walk;
  await see(`question, ${kind}`);
  if (kind === 'date') {
    const runs = page.locator('button.row');
    if (await runs.count()) await runs.nth(2).click();
    await see('question, date, years');
    await page.locator('label.row').first().click();
    await see('question, date, months');
    await page.locator('label.row').first().click();
    await unfold(page);
    await see('question, date, days');
    await hand.press(page, `${say('app-change')} ${say('app-date-change-year')}`);
    const others = page.getByText(say('app-date-other-years'));
    if (await others.count()) await others.click();
  } else {
    await put(walk, fact, kind === 'countries' ? 'GH' : who.answers[fact]);
    await see(`question, ${kind}, answered`);
    if (kind === 'countries') await put(walk, fact, 'GH');
    if (kind === 'any-of') await put(walk, fact, who.answers[fact]);
  }
}

async function findings(walk, press, see) {
  const { page, hand, say } = walk;
  for (const [name, relief] of [['may fit', 'u-visa'], ['no fit', 'asylum']]) {
    await act(walk, () => hand.press(page, `${say('findings-why')}: ${say(`relief-${relief}`)}`));
    await unfold(page);
    await see(`finding, ${name}`);
    await press('finding-back');
  }
}

async function help(walk, press, see) {
  const { page, hand, say } = walk;
  await press('findings-help');
  await see('help');
  for (const [name, zip] of Object.entries(ZIPS)) {
    await hand.type(page, 'zip', zip);
    await hand.press(page, say('help-zip-show'));
    if (name === 'near') await page.locator('label.row', { hasText: say('help-filter-detention') }).click();
    await unfold(page);
    await see(`help, ${name}`);
  }
  await press('check-open');
  await see('check');
  for (const [name, typed] of [['found', 'catholic'], ['not found', 'xyzzy']]) {
    await hand.type(page, 'office', typed);
    await see(`check, ${name}`);
  }
  await press('app-back');
  await press('app-back');
}

/** The question for a number, with the most it may be, and with one that is too large. */
async function number(browser, look, options) {
  const walk = await enter(browser, { name: SECOND, hand: finger, ...options });
  const { page, hand, say } = walk;
  await begin(walk);
  await answerAll(walk, (fact) => about(fact).kind === 'number');
  await unfold(page);
  await hand.type(page, 'least', '99999');
  await hand.press(page, say('app-continue'));
  await look('question, number, slip', walk);
  await walk.context.close();
}

/** Opens every fold. */
export function unfold(page) {
  return page.evaluate(() => document.querySelectorAll('#app details').forEach((fold) => { fold.open = true; }));
}
