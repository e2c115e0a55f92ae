// Passkeys: the site's question goes to the device, and the device's answer goes back in a form.

import { say } from './parts.js';

const able = Boolean(window.PublicKeyCredential) && isSecureContext;
const named = !/^[\d.]+$|:/.test(location.hostname); // Passkeys belong to a name; an address of numbers has none.
const adding = document.querySelector('form[data-passkey="add"]');
const entering = document.querySelector('form[data-passkey="sign-in"]');
let waiting = new AbortController();

const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Asks the site what to ask the device; null when it refuses, which is said unless nobody asked for it. */
async function ask(form, quiet) {
  const answer = await fetch(form.dataset.options, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { 'X-Part': '1' } });
  if (answer.ok && !answer.redirected) {
    const options = await answer.json();
    options.challenge = bytes(options.challenge);
    if (options.user) options.user.id = bytes(options.user.id);
    for (const known of [...options.excludeCredentials ?? [], ...options.allowCredentials ?? []]) known.id = bytes(known.id);
    return options;
  }
  if (!quiet) say(answer.headers.get('X-Problem') ?? 'That did not work. Load the page again and try once more.', true);
  return null;
}

/** Puts the device's answer into the form and sends it. */
function send(form, credential) {
  const { response } = credential;
  const said = { clientDataJSON: text(response.clientDataJSON) };
  if (response.attestationObject) {
    said.attestationObject = text(response.attestationObject);
    said.transports = response.getTransports?.() ?? [];
  } else {
    said.authenticatorData = text(response.authenticatorData);
    said.signature = text(response.signature);
    if (response.userHandle) said.userHandle = text(response.userHandle);
  }
  form.elements.credential.value = JSON.stringify({
    id: credential.id, rawId: text(credential.rawId), type: credential.type, response: said,
    clientExtensionResults: credential.getClientExtensionResults(), authenticatorAttachment: credential.authenticatorAttachment,
  });
  if (form.elements.password) form.elements.password.value = '';
  form.submit();
}

/** Runs what a button asks for, and says why it did not come to an end. */
async function run(form, work) {
  waiting.abort();
  const button = form.querySelector('[data-passkey-go], [type="submit"]');
  button.disabled = true;
  try {
    const options = await ask(form);
    if (options) send(form, await work(options));
  } catch (problem) {
    if (problem.name === 'InvalidStateError') say('This device has a passkey for your account already.', true);
    else if (problem.name === 'NotAllowedError' || problem.name === 'AbortError') say('Your device was not asked, or said no. Nothing was changed.', true);
    else say('No connection, or the device can’t do it. Nothing was changed.', true);
  }
  button.disabled = false;
}

/** Offers passkeys where the user name is filled in, without being asked; asked anew before the question is too old. */
async function offer() {
  if (!await PublicKeyCredential.isConditionalMediationAvailable?.()) return;
  const mine = waiting = new AbortController();
  const again = setTimeout(() => { mine.abort(); offer(); }, 240_000);
  mine.signal.addEventListener('abort', () => clearTimeout(again));
  try {
    const options = await ask(entering, true);
    if (options && !mine.signal.aborted) send(entering, await navigator.credentials.get({ publicKey: options, mediation: 'conditional', signal: mine.signal }));
  } catch { /* Nobody chose one. */ }
}

for (const form of [adding, entering]) {
  if (!form) continue;
  const button = form.querySelector('[data-passkey-go], [type="submit"]');
  if (able && named) button.disabled = false;
  else form.querySelector('[data-passkey-state]').textContent = able ? 'Passkeys need the site’s name in the address, not a number.' : 'Passkeys need HTTPS, and a browser that knows them.';
}

if (able && named) {
  adding?.addEventListener('submit', event => { event.preventDefault(); run(adding, publicKey => navigator.credentials.create({ publicKey })); });
  entering?.querySelector('[data-passkey-go]').addEventListener('click', () => run(entering, publicKey => navigator.credentials.get({ publicKey })));
  if (entering) offer();
}
