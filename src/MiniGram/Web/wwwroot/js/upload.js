// The form of a new post: a row per picture with its progress, pictures by drag and drop or paste, one request each.

import { say } from './parts.js';

const form = document.querySelector('form[data-upload]');
const input = form?.querySelector('input[type="file"]');
const rows = form?.querySelector('[data-rows]');
const shared = form?.querySelector('[data-alt-texts]');
const limit = Number(form?.dataset.limit ?? 0);
let files = [];

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function row(file) {
  const item = element('li', 'upload');
  const thumb = element('span', 'thumb');
  const picture = document.createElement('img');
  picture.alt = '';
  thumb.append(picture);
  const remove = element('button', 'btn btn-icon', '×');
  remove.type = 'button';
  const name = element('span', 'file');
  const state = element('span', 'state');
  const seen = element('label', 'alt hint');
  const question = document.createTextNode('');
  const alt = element('input', 'input');
  alt.maxLength = 1500;
  alt.autocomplete = 'off';
  if (files.length === 0) alt.value = form.elements.altText.value;
  seen.append(question, alt);
  const ways = element('span', 'ways');
  item.append(thumb, name, remove, state, ways, seen);
  const entry = { item, state, remove, alt, ways, name, question, picture, done: false };
  remove.addEventListener('click', () => {
    entry.request?.abort();
    files = files.filter(other => other !== entry);
    item.remove();
    submit();
  });
  take(entry, file);
  rows.append(item);
  return entry;
}

// In a row that is there, so that what was written about the picture stays when another file takes its place.
function take(entry, file) {
  entry.file = file;
  entry.failed = false;
  entry.item.classList.remove('failed');
  entry.ways.replaceChildren();
  entry.picture.src = URL.createObjectURL(file);
  entry.picture.onload = () => URL.revokeObjectURL(entry.picture.src);
  entry.name.textContent = file.name;
  entry.question.textContent = `What can be seen on ${file.name}?`;
  entry.remove.setAttribute('aria-label', `Remove ${file.name}`);
  entry.state.textContent = `${megabytes(file.size)}, ready`;
  if (limit && file.size > limit) fail(entry, `This file is ${megabytes(file.size)}; the limit is ${megabytes(limit)}. Export it as JPEG and try again.`, false);
}

// Of a million bytes, as the server counts; rounded up, so that a file over the limit never looks like the limit.
const megabytes = bytes => `${Math.ceil(bytes / 1e5) / 10} MB`;

function fail(entry, words, again) {
  entry.failed = true;
  entry.item.classList.remove('sending');
  entry.item.classList.add('failed');
  entry.state.textContent = words;
  const replace = way(entry, 'Replace', () => {
    const other = document.createElement('input');
    other.type = 'file';
    other.accept = input.accept;
    other.addEventListener('change', () => { if (other.files.length > 0) { take(entry, other.files[0]); submit(); } });
    other.click();
  });
  entry.ways.replaceChildren(...(again ? [way(entry, 'Try again', () => { take(entry, entry.file); sendAll(); })] : []), replace);
}

function way(entry, words, act) {
  const button = element('button', 'btn btn-compact', words);
  button.type = 'button';
  button.setAttribute('aria-label', `${words}: ${entry.file.name}`);
  button.addEventListener('click', act);
  return button;
}

function add(list) {
  for (const file of list) if (file.type.startsWith('image/')) files.push(row(file));
    else say(`${file.name} is no picture.`, true);
  submit();
}

function submit() {
  shared.hidden = files.length > 0; // Each row asks for itself.
  const count = files.filter(entry => !entry.done && !entry.failed).length;
  form.querySelector('[data-share]').textContent = count > 1 ? `Share ${count} photos` : 'Share photo';
}

function post(entry) {
  return new Promise(resolve => {
    const body = new FormData(form);
    body.delete(input.name);
    body.append(input.name, entry.file);
    body.set('altText', entry.alt.value);
    const bar = document.createElement('progress');
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute('aria-label', entry.file.name);
    entry.item.classList.add('sending');
    entry.state.replaceChildren(bar);
    const request = new XMLHttpRequest();
    entry.request = request;
    request.upload.onprogress = event => { if (event.lengthComputable) bar.value = Math.round(100 * event.loaded / event.total); };
    request.onload = () => {
      entry.item.classList.remove('sending');
      if (request.status === 200) {
        entry.done = true;
        const { address } = JSON.parse(request.responseText);
        const view = element('a', 'btn btn-quiet', 'View');
        view.href = address;
        entry.address = address;
        entry.remove.replaceWith(view);
        entry.state.textContent = 'Posted. Location was removed from the file.';
        entry.alt.parentElement.remove();
        resolve(address);
      } else {
        let words = 'That did not work. Try again.';
        try { words = JSON.parse(request.responseText).problem ?? words; } catch { /* No words came along. */ }
        fail(entry, words, request.status !== 422); // What is wrong with the file stays wrong with it.
        resolve(null);
      }
    };
    request.onerror = () => { fail(entry, 'No connection. Try again.', true); resolve(null); };
    request.onabort = () => resolve(null);
    request.open('POST', form.action);
    request.setRequestHeader('X-Part', '1');
    request.send(body);
  });
}

async function sendAll(event) {
  const waiting = files.filter(entry => !entry.done && !entry.failed);
  if (files.length > 0) event?.preventDefault();
  const left = files.find(entry => entry.failed);
  if (waiting.length === 0 && left) {
    left.ways.querySelector('button').focus();
    say('The photos that are left can’t be shared as they are: try again, replace or remove them.', true);
  }
  if (waiting.length === 0) return;
  const button = form.querySelector('button[type="submit"]');
  button.disabled = true;
  for (const entry of waiting) await post(entry);
  button.disabled = false;
  submit();
  if (files.length > 0 && files.every(entry => entry.done)) location.assign(files.length === 1 ? files[0].address : form.dataset.done);
}

if (form) {
  input.addEventListener('change', () => { add(input.files); input.value = ''; });
  input.required = false;
  const drop = form.querySelector('.drop');
  drop.addEventListener('dragover', event => { event.preventDefault(); drop.classList.add('over'); });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', event => { event.preventDefault(); drop.classList.remove('over'); add(event.dataTransfer.files); });
  document.addEventListener('paste', event => { if (event.clipboardData.files.length > 0) { event.preventDefault(); add(event.clipboardData.files); } });
  form.addEventListener('submit', sendAll);
}
