// Slow: a phone a quarter as fast as a computer with nothing else to do.
//
// A shared computer is slow already when others use it. So a piece of work is timed that is always the same, and what
// it takes longer than on a quiet computer is taken off the slow-down: both together are four times.

export const SLOWER = 4;
/** What `work` takes in ms on a quiet computer of the kind that the limits were set on. */
const QUIET = 12;

/** So many times in a row the work has to be slow before anything is taken off: a short burst is over by the tap. */
const IN_A_ROW = 3;

/** Opens an empty page, to time the work on. Call what it returns for the slow-down that is missing just now. */
export async function gauge(browser) {
  const page = await (await browser.newContext()).newPage();
  let times = [];
  return async () => {
    do times = [...times, await page.evaluate(work)].slice(-IN_A_ROW);
    while (times.length < IN_A_ROW);
    return Math.max(1, Math.min(SLOWER, SLOWER * QUIET / Math.min(...times)));
  };
}

/** Slows a page down so many times; 1 is not at all. */
export async function brake({ context, page }) {
  const session = await context.newCDPSession(page);
  return (rate) => session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Runs in an empty page: how long a piece of work takes that is always the same, in ms. The usual of a few times. */
function work() {
  const once = () => {
    const start = performance.now();
    let sum = 0;
    for (let turn = 0; turn < 500_000; turn++) sum = (sum * 31 + turn) % 1_000_003;
    const list = document.createElement('ul');
    for (let turn = 0; turn < 300; turn++) list.append(Object.assign(document.createElement('li'), { textContent: sum + turn }));
    document.body.append(list);
    list.getBoundingClientRect();
    list.remove();
    return performance.now() - start;
  };
  return Array.from({ length: 7 }, once).sort((one, other) => one - other)[3];
}
