// Double tap on a photo, and the key L, like it.

const icon = 'M12 20S4 15 4 9.2C4 6.5 6 4.8 8.2 4.8c1.7 0 3 .9 3.8 2.3.8-1.4 2.1-2.3 3.8-2.3C18 4.8 20 6.5 20 9.2 20 15 12 20 12 20Z';

function formOf(element) {
  return element?.closest('[data-photo]')?.querySelector('form[data-like]');
}

function burst(frame) {
  if (!frame || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const heart = document.createElement('span');
  heart.className = 'burst';
  heart.innerHTML = `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${icon}"/></svg>`;
  frame.append(heart);
  heart.addEventListener('animationend', () => heart.remove());
}

function like(frame) {
  const form = formOf(frame);
  if (!form) return;
  if (form.querySelector('[aria-pressed="false"]')) form.requestSubmit();
  burst(frame);
}

// A tap on a photo of the feed opens it, but only when no second tap comes.
let waiting = null;
let touched = false;
document.addEventListener('pointerdown', event => { touched = event.pointerType !== 'mouse'; });
document.addEventListener('click', event => {
  const link = event.target.closest('a.photo');
  if (!link || !touched || !formOf(link) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (waiting?.link === link) {
    clearTimeout(waiting.timer);
    waiting = null;
    like(link);
  } else {
    clearTimeout(waiting?.timer);
    waiting = { link, timer: setTimeout(() => { waiting = null; location.assign(link.href); }, 280) };
  }
});
document.addEventListener('dblclick', event => {
  const frame = event.target.closest('.mat');
  if (frame) like(frame);
});

/** The photo that the keyboard is at: the focused one, or the first that is well in view. */
function current() {
  const focused = document.activeElement?.closest('[data-photo]');
  if (focused) return focused;
  return [...document.querySelectorAll('[data-photo]')].find(photo => photo.getBoundingClientRect().bottom > innerHeight / 3);
}

function step(by) {
  const photos = [...document.querySelectorAll('.feed [data-photo]')];
  const next = photos[photos.indexOf(document.activeElement?.closest('[data-photo]')) + by];
  next?.querySelector('a.photo')?.focus();
  next?.scrollIntoView({ block: 'start' });
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, dialog')) return;
  const photo = current();
  if (event.key === 'l') formOf(photo)?.requestSubmit();
  else if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
  else if (event.key === 'c') document.querySelector('#f-comment')?.focus();
  else if (event.key === '/') location.assign('/search');
  else return;
  event.preventDefault();
});
