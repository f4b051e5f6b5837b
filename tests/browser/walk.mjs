// Walk: a person of `tests/people` goes through the page. What is asked is told from the question's own words.

import assert from 'node:assert/strict';
import { open, state } from './open.mjs';
import { focused, wordsOf } from './hands.mjs';
import { about, country, factOf, month, person, say } from './words.mjs';

/** The page for this person, on the person's day, with everything there. */
export async function enter(browser, { name, tag = 'en', hand, arrived = fetched, ...options }) {
  const who = person(name);
  const opened = await open(browser, {
    locale: tag, timezoneId: 'America/Chicago', ...options,
    before: async (page) => {
      await page.addInitScript(stopClock, Date.parse(`${who.today}T18:00:00Z`));
      await options.before?.(page);
    },
  });
  await state(opened.page, 'app');
  await arrived(opened.page);
  return { ...opened, hand, tag, who, say: (id, part) => say(tag, id, part) };
}

/** Waits until the files that come while idle are there. */
export async function fetched(page) {
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.includes('hand-') && responseEnd > 0));
  await page.waitForLoadState('networkidle');
}

/** From the welcome page to the first question. */
export async function begin(walk) {
  await act(walk, () => walk.hand.press(walk.page, walk.say('app-start')));
  await act(walk, () => walk.hand.press(walk.page, walk.say('app-before-go')));
}

/** Does something that leads to another screen, and waits until that is there with the focus on its heading. */
export async function act(walk, work) {
  const { page } = walk;
  const before = await page.evaluateHandle(() => document.querySelector('#app h1'));
  await work();
  await page.waitForFunction((before) => {
    const heading = document.querySelector('#app h1');
    return heading !== before && document.activeElement === heading;
  }, before, { timeout: 20_000 }).catch(async () => {
    assert.fail(`no new screen: "${await heading(page)}" has the focus on ${JSON.stringify(await focused(page))}`);
  });
  await before.dispose();
  assert.equal(await page.title(), 'Waymark');
}

/** The fact that is asked now; undefined on any other screen. */
export async function asked(walk) {
  const [question] = await wordsOf(walk.page, 'h1#question');
  if (question === undefined) return undefined;
  return factOf(walk.tag, question) ?? assert.fail(`no fact is asked with "${question}"`);
}

/** Puts an answer on the screen, and does not go on. `answer` is written as in `tests/people`. */
export async function put(walk, fact, answer) {
  const { page, hand, tag } = walk;
  const choose = (words) => hand.choose(page, words);
  const instead = { '?': 'app-dont-know', '-': 'app-rather-not', birth: 'app-from-birth' }[answer];
  const { kind } = about(fact);
  if (instead) return choose(walk.say(instead));
  if (kind === 'date') return putDate(walk, answer);
  if (kind === 'number') return hand.type(page, 'least', answer);
  for (const one of answer.split('+')) {
    if (kind === 'countries' || kind === 'country') await putCountry(walk, country(tag, one));
    else await choose(walk.say(`fact-${fact}`, `opt-${one}`));
  }
  return undefined;
}

/** Answers the question on the page as the person does, and goes on. Returns the fact. */
export async function answer(walk, other = {}) {
  const fact = await asked(walk);
  const answer = other[fact] ?? walk.who.answers[fact];
  assert.ok(answer, `${fact} is asked, and this person has no answer to it`);
  await put(walk, fact, answer);
  await act(walk, () => walk.hand.send(walk.page));
  return fact;
}

/**
 * Answers until the findings stand there, or `stop` says so of the fact that is asked.
 * Returns the facts asked, and the headings of the alerts that came between.
 */
export async function answerAll(walk, stop = () => false) {
  const told = { facts: [], alerts: [] };
  while ((await heading(walk.page)) !== walk.say('findings')) {
    const fact = await asked(walk);
    if (fact && stop(fact)) break;
    if (fact) {
      assert.ok(!told.facts.includes(fact), `${fact} is asked twice`);
      told.facts.push(await answer(walk));
    } else {
      assert.equal(await heading(walk.page), walk.say('app-alert'));
      told.alerts.push(...await wordsOf(walk.page, 'main h2'));
      await act(walk, () => walk.hand.press(walk.page, walk.say('app-alert-go-on')));
    }
  }
  return told;
}

/** The heading of the screen. */
export async function heading(page) {
  return (await wordsOf(page, 'h1')).join();
}

async function putDate(walk, answer) {
  const { page, hand, tag } = walk;
  const [year, monthNumber, day] = answer.split('-').map(Number);
  if (!(await wordsOf(page, 'label.row')).includes(String(year))) {
    const runs = await wordsOf(page, 'button.row');
    const run = runs.find((words) => words.split('–').map(Number)[0] <= year && year <= words.split('–').map(Number).at(-1));
    await hand.press(page, run);
  }
  await hand.choose(page, String(year));
  await step(walk, 'app-date-month');
  if (!monthNumber) return;
  await hand.choose(page, month(tag, monthNumber));
  await step(walk, 'app-date-add-day');
  if (!day) return;
  await hand.press(page, walk.say('app-date-add-day'));
  await hand.choose(page, String(day));
}

/** Goes on to a part of the date, unless choosing has gone on by itself. */
async function step(walk, words) {
  const here = async () => (await wordsOf(walk.page, ':is(h2, summary)')).includes(walk.say(words));
  if (!(await here())) await walk.hand.send(walk.page);
  await walk.page.waitForFunction(() => document.activeElement?.id === 'step');
  assert.ok(await here(), `the date does not go on to "${walk.say(words)}"`);
}

async function putCountry(walk, name) {
  const { page, hand } = walk;
  if (!(await wordsOf(page, 'label.row')).includes(name)) {
    const letter = name[0].normalize('NFD')[0].toUpperCase();
    await hand.press(page, letter);
  }
  await hand.choose(page, name);
}

/** Lets the page's clock stand, so that every limit is the same whenever the test runs. */
function stopClock(moment) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) {
      super(...(parts.length ? parts : [moment]));
    }

    static now() {
      return moment;
    }
  };
}
