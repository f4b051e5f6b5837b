// ---- The sheet as a code that another phone reads with its camera. It holds plain text: no address, no server.

/** The bytes that fit at level M, from version 10 on. A code grows by four squares a version. */
const ROOM = [213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666, 711, 779, 857, 911, 997];
const FIRST_VERSION = 10;
/** White squares all around, as the standard asks. */
const MARGIN = 4;
/** The least that a square measures, in pixels, so that a cheap camera can read it. */
const SQUARE = 4;

/** The program that draws codes; undefined until it has come. */
let drawer;

/** The largest version whose squares are large enough on a screen of this width. */
function version(width) {
  const sides = Math.floor(width / SQUARE) - 2 * MARGIN;
  const last = FIRST_VERSION + ROOM.length - 1;
  return Math.min(Math.max(Math.floor((sides - 17) / 4), FIRST_VERSION), last);
}

function bytes(text) {
  return new TextEncoder().encode(text);
}

/**
 * What the person told, without the parts that are common to many: both languages, if one code takes
 * them; else English alone, in as many codes as it needs, the first lines first.
 */
function codeTexts(room) {
  const halves = sheet('.pair:not(.common)').map(plain);
  const both = halves.join('\n\n');
  if (bytes(both).length <= room) return { texts: [both], short: false };
  const english = halves.at(-1);
  if (bytes(english).length <= room) return { texts: [english], short: halves.length > 1 };
  // Each of several begins with its number, "1/3".
  const parts = cut(english.split('\n').filter(Boolean), room - bytes('10/10\n').length);
  return { texts: parts.map((part, index) => `${index + 1}/${parts.length}\n${part}`), short: halves.length > 1 };
}

/** Lines put together as far as there is room. A line that is too long by itself is cut between words. */
function cut(lines, room) {
  const parts = [];
  let part = '';
  const add = (piece, joint) => {
    const longer = part === '' ? piece : part + joint + piece;
    if (bytes(longer).length <= room) {
      part = longer;
    } else {
      parts.push(part);
      part = piece;
    }
  };
  for (const line of lines) {
    if (bytes(line).length <= room) add(line, '\n');
    else line.split(' ').forEach((word, index) => add(word, index ? ' ' : '\n'));
  }
  return [...parts, part];
}

/** The drawing of a code: black on white, whatever the look of the page, for that is what cameras read. */
function drawing(text, most, width) {
  for (const byte of bytes(text)) drawer.put(byte);
  const side = drawer.draw(most);
  if (side === 0) throw new Error('too long');
  let path = '';
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) if (drawer.dark(x, y)) path += `M${x + MARGIN} ${y + MARGIN}h1v1h-1z`;
  }
  const whole = side + 2 * MARGIN;
  const pixels = whole * Math.max(SQUARE, Math.min(2 * SQUARE, Math.floor(width / whole)));
  return shape('svg', {
    class: 'code', role: 'img', 'aria-label': say('hand-code-name'), viewBox: `0 0 ${whole} ${whole}`,
    width: pixels, height: pixels, 'shape-rendering': 'crispEdges',
  }, shape('path', { fill: '#fff', d: `M0 0h${whole}v${whole}h-${whole}z` }), shape('path', { fill: '#000', d: path }));
}

/** The fold: one code, and a button to the next where there are several. There is none without the program for it. */
function codeFold() {
  if (!drawer) return [];
  return [fold('screen', 'hand-code', () => {
    const place = document.getElementById('hand');
    // On a phone the code goes from edge to edge; on a desk it stays in its column.
    const width = Math.min(document.documentElement.clientWidth, place.clientWidth + 32);
    const most = version(width);
    const { texts, short } = codeTexts(ROOM[most - FIRST_VERSION]);
    const status = statusLine();
    const picture = el('div.codes');
    let at = 0;
    const show = () => {
      picture.replaceChildren(drawing(texts[at], most, width));
      return texts.length > 1 ? say('hand-code-part', 'part', `${at + 1} / ${texts.length}`) : '';
    };
    status.textContent = show();
    const next = button('btn', null, 'hand-code-next', status, () => {
      at = (at + 1) % texts.length;
      return show();
    });
    return [
      el('p', {}, say('hand-code-what')),
      picture,
      status,
      ...(texts.length > 1 ? [next] : []),
      el('p.small', {}, say('hand-code-left'), ...(short ? [' ', say('hand-code-english')] : [])),
      el('p.small soft', {}, say('hand-code-safe')),
    ];
  })];
}

