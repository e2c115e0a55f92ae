// Every page works without this; it saves new pages where one part changes.

import './parts.js';
import './likes.js';
import './more.js';
import './upload.js';

// Times of day are told by the clock of whoever looks.
const ahead = -new Date().getTimezoneOffset();
if (!document.cookie.split('; ').includes(`minigram-clock=${ahead}`)) document.cookie = `minigram-clock=${ahead}; path=/; max-age=31536000; samesite=lax`;

// Menus close when one looks elsewhere.
document.addEventListener('click', event => {
  for (const menu of document.querySelectorAll('details.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
setTimeout(() => document.querySelector('.toasts > .toast')?.remove(), 6000);
