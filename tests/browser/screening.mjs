// Screening: all that a person may do on the page, from the welcome to the sheet.

import assert from 'node:assert/strict';
import { unfold } from './tour.mjs';
import { act, answerAll, begin } from './walk.mjs';

/** Every question, the findings, one finding, another language and back, the ZIP search, the sheet, the review. */
export async function screening(walk, zip) {
  const { page, hand, say, tag } = walk;
  const press = (id) => act(walk, () => hand.press(page, say(id)));
  await begin(walk);
  await answerAll(walk);
  await unfold(page);
  await act(walk, () => page.locator('main button', { hasText: say('findings-why') }).first().click());
  await press('finding-back');
  await press('findings-help');
  await hand.type(page, 'zip', zip);
  await hand.press(page, say('help-zip-show'));
  assert.ok((await page.locator('article.card').count()) >= 5, 'no offices are shown');
  await press('check-open');
  await hand.type(page, 'office', say('fact-birth-date'));
  await press('app-back');
  await press('app-back');
  await press('findings-sheet');
  await unfold(page);
  await press('app-back');
  await press('findings-review');
  for (const other of [tag === 'en' ? 'es' : 'en', tag]) {
    await act(walk, () => page.locator('header button').click());
    await act(walk, () => page.locator(`main button[lang=${other}]`).click());
  }
}
