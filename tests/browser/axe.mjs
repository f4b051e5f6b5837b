// Axe: every rule of WCAG 2.0, 2.1 and 2.2, levels A and AA, and of good practice, over what is shown.

import axe from 'axe-core';
import assert from 'node:assert/strict';
import { PHONE, WIDE } from './open.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** By day and by night, on a phone and on a desk. */
export const LOOKS = [PHONE, WIDE].flatMap((viewport) => ['light', 'dark'].map((colorScheme) => ({ viewport, colorScheme })));

/**
 * Fails with a list of every rule that the page breaks, and where. `without`: parts to leave out.
 * The size of targets is asked for by name, because axe leaves it out otherwise.
 */
export async function accessible(page, without = []) {
  // Run as the test's own, so that the page's policy stays as strict as it is.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const told = await page.evaluate(async ([without, tags]) => {
    // Under the bar that stays at the top nothing is to be measured.
    scrollTo(0, 0);
    const { violations } = await globalThis.axe.run({ include: ['html'], exclude: without.map((part) => [part]) }, {
      runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, any, html }) => `${target.join(' ')} (${any[0]?.message ?? html})`).join(', ')}`);
  }, [without, TAGS]);
  assert.deepEqual(told, []);
}
