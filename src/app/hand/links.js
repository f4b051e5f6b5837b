// ---- Links where strangers share a screen: none of them opens. Each can be had as a code for the person's own phone.

const LEADS_AWAY = '#app :is(.card, .alert, .row) a[href]:not([data-leave], [href^="#"]), #app a.row[href]';

function lookLinks() {
  if (!drawer) return;
  for (const link of document.querySelectorAll(LEADS_AWAY)) {
    if (link.nextElementSibling?.matches('.phone')) continue;
    const made = fold('screen', 'hand-link', () => [drawing(link.href, FIRST_VERSION, 320)]);
    made.classList.add('phone');
    link.after(made);
  }
}
