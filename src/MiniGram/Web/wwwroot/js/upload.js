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
  picture.src = URL.createObjectURL(file);
  picture.onload = () => URL.revokeObjectURL(picture.src);
  thumb.append(picture);
  const remove = element('button', 'btn btn-icon');
  remove.type = 'button';
  remove.setAttribute('aria-label', `Remove ${file.name}`);
  remove.textContent = '×';
  const state = element('span', 'state', `${(file.size / 1048576).toFixed(1)} MB, ready`);
  const seen = element('label', 'alt hint', `What can be seen on ${file.name}?`);
  const alt = element('input', 'input');
  alt.maxLength = 1500;
  alt.autocomplete = 'off';
  if (files.length === 0) alt.value = form.elements.altText.value;
  seen.append(alt);
  item.append(thumb, element('span', 'file', file.name), remove, state, seen);
  const entry = { file, item, state, remove, alt, done: false };
  remove.addEventListener('click', () => {
    entry.request?.abort();
    files = files.filter(other => other !== entry);
    item.remove();
    submit();
  });
  if (limit && file.size > limit) fail(entry, `This file is ${Math.ceil(file.size / 1048576)} MB; the limit is ${Math.floor(limit / 1048576)} MB. Export it as JPEG and try again.`);
  rows.append(item);
  return entry;
}

function fail(entry, words) {
  entry.failed = true;
  entry.item.classList.remove('sending');
  entry.item.classList.add('failed');
  entry.state.textContent = words;
}

function add(list) {
  for (const file of list) if (file.type.startsWith('image/')) files.push(row(file));
    else say(`${file.name} is no picture.`, true);
  submit();
}

function submit() {
  shared.hidden = files.length > 0; // Each row asks for itself.
  const count = files.filter(entry => !entry.done && !entry.failed).length;
  form.querySelector('button[type="submit"]').textContent = count > 1 ? `Share ${count} photos` : 'Share photo';
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
        entry.remove.replaceWith(view);
        entry.state.textContent = 'Posted. Location was removed from the file.';
        entry.alt.parentElement.remove();
        resolve(address);
      } else {
        let words = 'That did not work. Try again.';
        try { words = JSON.parse(request.responseText).problem ?? words; } catch { /* No words came along. */ }
        fail(entry, words);
        resolve(null);
      }
    };
    request.onerror = () => { fail(entry, 'No connection. Try again.'); resolve(null); };
    request.onabort = () => resolve(null);
    request.open('POST', form.action);
    request.setRequestHeader('X-Part', '1');
    request.send(body);
  });
}

async function sendAll(event) {
  const waiting = files.filter(entry => !entry.done && !entry.failed);
  if (waiting.length === 0 && files.length > 0) event.preventDefault();
  if (waiting.length === 0) return;
  event.preventDefault();
  const button = form.querySelector('button[type="submit"]');
  button.disabled = true;
  let last = null;
  for (const entry of waiting) last = await post(entry) ?? last;
  button.disabled = false;
  submit();
  if (files.length > 0 && files.every(entry => entry.done)) location.assign(files.length === 1 ? last : '/');
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
