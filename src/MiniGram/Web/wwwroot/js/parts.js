// Forms that change one part of a page: sent without a new page, and the answer, the same part anew, takes its place wherever it is shown.

/** Says something where screen readers and eyes find it. */
export function say(text, bad = false) {
  const toast = document.createElement('div');
  toast.className = bad ? 'toast bad' : 'toast';
  const words = document.createElement('span');
  words.textContent = text;
  toast.append(words);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn btn-quiet';
  close.textContent = 'Close';
  close.addEventListener('click', () => toast.remove());
  toast.append(close);
  document.querySelector('.toasts').append(toast);
  if (!bad) setTimeout(() => toast.remove(), 6000);
}

/** Sends the form; resolves to the answer, or to null when there was none (which was said). */
export async function send(form) {
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { 'X-Part': '1' } });
    if (answer.redirected && new URL(answer.url).pathname === '/sign-in') {
      location.assign(answer.url);
      return null;
    }
    if (!answer.ok) {
      say(answer.headers.get('X-Problem') ?? 'That did not work. Load the page again and try once more.', true);
      return null;
    }
    return answer;
  } catch {
    say('No connection. Nothing was changed.', true);
    return null;
  }
}

/** Puts the parts that a piece of HTML brings into the page. */
export function place(html) {
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  for (const part of fresh.querySelectorAll('[data-part]')) {
    for (const old of document.querySelectorAll(`[data-part="${CSS.escape(part.dataset.part)}"]`)) {
      const held = old.contains(document.activeElement);
      const copy = document.importNode(part, true);
      old.replaceWith(copy);
      if (held) (copy.querySelector('[data-focus]') ?? copy.querySelector('button, a, input'))?.focus({ preventScroll: true });
    }
  }
}

/** Takes what was deleted out of its list, which stays as it is, however far one has read; only its title comes anew. */
function remove(form, html) {
  const item = form.closest('[data-key]');
  const [part, list] = [item.closest('[data-part]'), item.parentElement];
  if (list.children.length === 1) return place(html);
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  const title = part.querySelector('h2');
  title.textContent = fresh.getElementById(title.id)?.textContent ?? title.textContent;
  const held = item.contains(document.activeElement);
  const near = item.nextElementSibling ?? item.previousElementSibling;
  item.remove();
  if (held) (near.querySelector('button, a.name') ?? part.querySelector('[data-focus]'))?.focus({ preventScroll: true });
}

async function submitted(event) {
  const form = event.target;
  if (form.dataset.enhance !== 'part' && form.dataset.enhance !== 'remove') return;
  event.preventDefault();
  if (form.dataset.sending) return;
  form.dataset.sending = '1';
  const answer = await send(form);
  delete form.dataset.sending;
  if (!answer) return;
  if (form.dataset.scheme !== undefined) document.documentElement.dataset.theme = new FormData(form).get('theme');
  const html = await answer.text();
  if (form.dataset.enhance === 'remove') remove(form, html);
  else place(html);
}

document.addEventListener('submit', submitted);
