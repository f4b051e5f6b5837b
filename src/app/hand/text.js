// ---- The sheet as text: what stands on the page that is printed, and nothing else.

/** The sheet in each of its languages: the language, the direction, and its parts, each a list of lines. */
function sheet(which = '.pair') {
  const pairs = [...document.querySelectorAll(`#app .paper > ${which}`)];
  return [0, 1].map((side) => {
    const columns = pairs.map((pair) => pair.children[side]).filter(Boolean);
    const parts = columns.map(lines).filter((part) => part.length > 0);
    return { lang: columns[0]?.lang, dir: columns[0]?.dir, parts };
  }).filter(({ parts }) => parts.length > 0);
}

/** The lines of a part. A heading alone, over lines to write on, is none. */
function lines(column) {
  const found = [...column.children].flatMap((one) =>
    one.localName === 'ul' ? [...one.children].map((line) => `- ${words(line)}`) : [words(one)]);
  return column.children.length === 1 && column.firstChild.localName === 'h2' ? [] : found;
}

/** The words of an element on one line, without the invisible marks that keep directions apart on a screen. */
function words(element) {
  return element.textContent.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
}

/** One language as text: a blank line between parts, so that it reads well in a message, too. */
function plain({ parts }) {
  return parts.map((part) => part.join('\n')).join('\n\n');
}

/** The whole sheet: the person's language, a line, English. */
function wholeText() {
  return sheet().map(plain).join('\n\n* * *\n\n') + '\n';
}

/** The fold: the text to look at, to copy and to save. */
function textFold() {
  return fold('list', 'hand-text', () => {
    const status = statusLine();
    const text = sheet().map((half) => el('pre.note', { lang: half.lang, dir: half.dir }, plain(half)));
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(wholeText());
        return say('hand-copied');
      } catch {
        return say('hand-not-copied');
      }
    };
    return [
      button('btn', null, 'hand-copy', status, copy),
      button('btn', 'paper', 'hand-save', status, () => save('notes.txt', 'text/plain;charset=utf-8', wholeText())),
      status,
      el('p.small soft', {}, say('hand-text-safe')),
      ...text,
    ];
  });
}

