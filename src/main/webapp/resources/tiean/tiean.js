// The few things pages do in the browser besides PrimeFaces. Everything works without it, only slower.
(() => {
  'use strict';

  // A row opens on the whole row; up and down move between rows.
  const rowLink = (row) => row.querySelector('a[data-row]');

  document.addEventListener('click', (event) => {
    const row = event.target.closest('.t-rows tbody tr');
    if (row && !event.target.closest('a, button, input, label, summary') && !String(getSelection())) {
      rowLink(row)?.click();
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') {
      return;
    }
    if (event.target.closest('input, textarea, select, [role=listbox], [role=combobox], .ui-selectonemenu')) {
      return;
    }
    const links = [...document.querySelectorAll('.t-rows tbody a[data-row]')];
    if (links.length === 0) {
      return;
    }
    const here = links.indexOf(document.activeElement.closest('tr')?.querySelector('a[data-row]'));
    const next = here < 0 ? 0 : here + (event.key === 'ArrowDown' ? 1 : -1);
    if (links[next]) {
      links[next].focus();
      links[next].closest('tr').scrollIntoView({ block: 'nearest' });
      event.preventDefault();
    }
  });

  // A page that is made to be printed says so with a button; everything folded is opened for paper.
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) {
      document.querySelectorAll('details').forEach((folded) => { folded.open = true; });
      print();
    }
  });

  // "/" goes to the search.
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.target.closest('input, textarea, select, [contenteditable]')) {
      const search = document.querySelector('.t-bar__search input, .t-search input');
      if (search) {
        search.focus();
        event.preventDefault();
      }
    }
  });

  // What takes longer than the page is fetched after it: the part of the same name of the page it links to.
  document.querySelectorAll('[data-load][id]').forEach(async (part) => {
    const answer = await fetch(part.dataset.load, { credentials: 'same-origin' }).catch(() => null);
    const found = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(part.id);
    if (found) {
      part.replaceWith(document.adoptNode(found));
    }
  });

  // What is wider than the screen begins where the case stands.
  document.querySelectorAll('.t-process, .t-steps, .t-tabs').forEach((picture) => {
    const active = picture.querySelector('.active, .t-now, [aria-current]');
    if (active) {
      const shape = active.getBoundingClientRect();
      picture.scrollLeft += shape.left + shape.width / 2 - picture.getBoundingClientRect().left - picture.clientWidth / 2;
    }
  });

  // What PrimeFaces draws itself takes the name of its field, also when a form comes back: menus, days, suggestions, files.
  const UNNAMED = 'input:not([type=hidden], [type=radio], [type=checkbox]), textarea, [role=combobox]';
  const nameFields = () => document.querySelectorAll('.t-field').forEach((field) => {
    const label = field.querySelector('label, .t-label');
    if (!label) {
      return;
    }
    label.id ||= `${field.querySelector('[id]')?.id ?? 'field'}-name`;
    field.querySelectorAll(UNNAMED).forEach((control) => {
      if (!control.labels?.length && !control.getAttribute('aria-label') && !control.hasAttribute('aria-labelledby')
          || control.matches('span[role=combobox]:not([aria-labelledby])')) {
        control.setAttribute('aria-labelledby', label.id);
      }
    });
    // the file field is what the keyboard reaches; boxes are a group, which has no "required" of its own
    field.querySelectorAll('input[type=file][aria-hidden]').forEach((file) => file.removeAttribute('aria-hidden'));
    field.querySelectorAll('.ui-selectmanycheckbox[aria-required]').forEach((boxes) => {
      boxes.removeAttribute('aria-required');
      boxes.setAttribute('role', 'group');
      boxes.setAttribute('aria-labelledby', label.id);
    });
  });
  nameFields();
  addEventListener('load', () => requestAnimationFrame(nameFields));
  new MutationObserver(nameFields).observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true });

  // A file too large for a page is said so when it is chosen, not after it was sent; the rest of the form stays.
  document.addEventListener('change', (event) => {
    const input = event.target;
    const limit = document.querySelector('meta[name="file-too-large"]');
    if (input.type !== 'file' || !limit || input.closest('[data-upload]')) {
      return;
    }
    const place = input.closest('.t-field') ?? input.parentElement;
    place.querySelector('.t-field__problem')?.remove();
    if ([...input.files].some((file) => file.size > Number(limit.dataset.bytes))) {
      const problem = Object.assign(document.createElement('p'), { className: 't-field__problem', textContent: limit.content });
      problem.setAttribute('role', 'alert');
      place.append(problem);
      input.value = '';
      input.dispatchEvent(new Event('change', { bubbles: true }));
      place.append(problem);
    }
  });
})();
