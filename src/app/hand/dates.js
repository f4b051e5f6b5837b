// ---- The dates of the sheet as a calendar file (RFC 5545). It names nothing but days.

/** The days on the sheet that are still to come, each once, as `2027-01-15`. */
function days() {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const found = [...document.querySelectorAll('#app .paper time')].map((time) => time.dateTime);
  return [...new Set(found)].filter((day) => day >= today).sort();
}

/** Nine in the morning, a week and a day before: midnight is no time for an alarm. */
const ALARMS = ['-P6DT15H', '-PT15H'];

/** The calendar. The time of making that the format asks for is the day itself, so that it tells nothing. */
function calendar(days, title) {
  const text = title.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
  const alarm = (before) => ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${text}`, `TRIGGER:${before}`, 'END:VALARM'];
  const event = (day) => [
    'BEGIN:VEVENT', `UID:${random()}`, `DTSTAMP:${compact(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(after(day))}`,
    `SUMMARY:${text}`, 'CLASS:PRIVATE', 'TRANSP:TRANSPARENT', ...ALARMS.flatMap(alarm), 'END:VEVENT',
  ];
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dates//EN', 'CALSCALE:GREGORIAN', ...days.flatMap(event), 'END:VCALENDAR'];
  return all.map((line) => `${folded(line)}\r\n`).join('');
}

/** A name that nothing else has, as the format asks for. */
function random() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function compact(day) {
  return day.replaceAll('-', '');
}

function after(day) {
  return new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** No line is longer than 75 bytes: the rest goes on in the next line, after a space. No letter is broken in two. */
function folded(line) {
  let [out, length] = ['', 0];
  for (const letter of line) {
    const size = bytes(letter).length;
    if (length + size > 75) {
      out += '\r\n ';
      length = 1;
    }
    out += letter;
    length += size;
  }
  return out;
}

/** The fold; there is none where no day is to come. */
function datesFold() {
  const coming = days();
  if (coming.length === 0) return [];
  return [fold('cal', 'hand-dates', () => {
    const status = statusLine();
    const title = say('hand-date');
    const make = () => save('dates.ics', 'text/calendar;charset=utf-8', calendar(days(), title));
    return [
      el('p', {}, say('hand-dates-what', 'title', title)),
      button('btn', 'cal', 'hand-dates-save', status, make),
      status,
      el('p.small soft', {}, say('hand-dates-safe')),
    ];
  })];
}

