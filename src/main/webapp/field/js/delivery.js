// After the last step: what becomes of the draft, and the way on.
import * as store from './store.js';
import { sendAll } from './send.js';

const $ = (selector) => document.querySelector(selector);

/** @param mend called when the user wants to change what was refused */
export function delivery({ words, draft, mend }) {
  function front(sending) {
    $('#filing').hidden = sending;
    $('#dock').hidden = sending;
    $('#after').hidden = !sending;
  }

  async function tell(sent, state) {
    if (sent.actId !== draft().actId) {
      return;
    }
    $('#after-words').textContent = state === 'refused' ? `${words.refused} ${sent.message}` : words[state];
    $('#after-mend').hidden = state !== 'refused';
    $('#after-login').hidden = state !== 'login';
    $('#after').dataset.state = state;
    if (state === 'sent') {
      $('#after-case').href = `/desk/case.xhtml?id=${sent.caseId}`;
      $('#after-case').hidden = false;
    }
  }

  $('#after-mend').addEventListener('click', async () => {
    draft().state = 'draft';
    await store.saveDraft(draft());
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
