// After the last step: what becomes of the draft, and the way on.
import * as store from './store.js';
import { inWords } from './found.js';
import { sendAll } from './send.js';

const $ = (selector) => document.querySelector(selector);

/** @param mend called when the user wants to change what was refused */
export function delivery({ words, draft, mend }) {
  function front(sending) {
    $('#filing').hidden = sending;
    $('#dock').hidden = sending;
    $('#after').hidden = !sending;
  }

  /** How far a file is, in a line of its own. */
  function progress({ id, name, received, size, done }) {
    const list = $('#after-files');
    let row = list.querySelector(`[data-file="${id}"]`);
    if (!row) {
      row = document.createElement('li');
      row.dataset.file = id;
      const bar = Object.assign(document.createElement('progress'), { max: size });
      bar.setAttribute('aria-label', name);
      row.append(Object.assign(document.createElement('span'), { className: 't-upload__name', textContent: `${name} · ${inWords(size)}` }), bar,
        Object.assign(document.createElement('span'), { className: 't-upload__state' }));
      list.append(row);
    }
    row.dataset.state = done ? 'done' : 'sending';
    row.querySelector('progress').value = received;
    row.querySelector('.t-upload__state').textContent = done ? list.dataset.done : `${Math.floor(received / size * 100)}%`;
  }

  async function tell(sent, state, file) {
    if (sent.actId !== draft().actId) {
      return;
    }
    if (file) {
      $('#after-words').textContent = $('#after-files').dataset.sending;
      $('#after').dataset.state = state;
      progress(file);
      return;
    }
    // what has no word of this page are the server's own, such as that its store is full
    $('#after-words').textContent = state === 'refused' ? `${words.refused} ${sent.message}` : words[state] ?? state;
    $('#after-mend').hidden = state !== 'refused';
    $('#after-login').hidden = state !== 'login';
    $('#after').dataset.state = words[state] ? state : 'waiting';
    if (state === 'sent') {
      $('#after-files').hidden = true;
      $('#after-case').href = `/desk/case.xhtml?id=${sent.caseId}`;
      $('#after-case').hidden = false;
    }
  }

  $('#after-mend').addEventListener('click', async () => {
    draft().state = 'draft';
    await store.saveDraft(draft());
    $('#after-files').replaceChildren();
    front(false);
    mend();
  });
  window.addEventListener('online', () => {
    if (!$('#after').hidden) {
      sendAll(tell);
    }
  });
  return async () => {
    front(true);
    await sendAll(tell);
  };
}
