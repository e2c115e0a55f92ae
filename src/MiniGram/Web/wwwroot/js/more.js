// The next page of a list comes by itself when its end comes into view; that of comments, which have something below them, when it is asked for.
// The link stays for those without this script.

const seen = new IntersectionObserver(entries => {
  for (const entry of entries) if (entry.isIntersecting) load(entry.target);
}, { rootMargin: '800px' });

async function load(row) {
  const link = row.querySelector('a');
  if (!link || row.dataset.loading) return;
  row.dataset.loading = '1';
  seen.unobserve(row);
  try {
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const list = row.parentElement.querySelector('[data-list]') ?? document.querySelector('[data-list]');
    const known = new Set([...list.children].map(child => child.dataset.key));
    for (const item of [...page.querySelectorAll('[data-list] > *')]) {
      if (!known.has(item.dataset.key)) list.append(document.importNode(item, true));
    }
    const next = page.querySelector('[data-more]') ?? page.querySelector('.feed-end');
    if (next) {
      const copy = document.importNode(next, true);
      row.replaceWith(copy);
      watch(copy);
    } else row.remove();
  } catch {
    delete row.dataset.loading; // The link still works by hand.
  }
}

function watch(row) {
  const link = row.querySelector('a');
  if (!link) return;
  if (row.closest('#comments')) link.addEventListener('click', event => { event.preventDefault(); load(row); });
  else seen.observe(row);
}

document.querySelectorAll('[data-more]').forEach(watch);
