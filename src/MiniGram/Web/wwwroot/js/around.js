// What stands beside a home page comes after it, and only where there is room for it.

const place = document.querySelector('[data-around]');
const wide = matchMedia('(min-width: 64rem)');

async function fill() {
  if (!place || !wide.matches || place.dataset.loading) return;
  place.dataset.loading = '1';
  try {
    const answer = await fetch(place.dataset.around);
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    place.replaceChildren(...[...page.querySelector('[data-around-parts]').children].map(part => document.importNode(part, true)));
  } catch {
    delete place.dataset.loading; // Home is whole without it.
  }
}

wide.addEventListener('change', fill);
if (document.readyState === 'complete') fill();
else addEventListener('load', fill);
