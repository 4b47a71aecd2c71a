// Drafts that wait on this phone.
import * as store from './store.js';
import { sendAll } from './send.js';

const list = document.querySelector('#drafts');
const words = JSON.parse(document.querySelector('#words').textContent);

async function show() {
  const drafts = (await store.drafts()).filter((draft) => draft.place || draft.facts || draft.item || draft.state !== 'draft');
  document.querySelector('#drafts-card').hidden = drafts.length === 0;
  list.replaceChildren(...drafts.map((draft) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `/field/file.xhtml?draft=${draft.actId}`;
    link.append(Object.assign(document.createElement('strong'), { textContent: draft.item?.name ?? (draft.facts.slice(0, 24) || words.unnamed) }),
      Object.assign(document.createElement('span'), { textContent: `${words[draft.state]} · ${draft.place || '—'}${draft.message ? ' · ' + draft.message : ''}` }));
    item.append(draft.state === 'ready' ? Object.assign(document.createElement('div'), { innerHTML: '' }) : link);
    if (draft.state === 'ready') {
      item.firstChild.append(...link.childNodes);
    }
    return item;
  }));
}

async function send() {
  await sendAll(show);
  await show();
}
document.querySelector('#send').addEventListener('click', send);
window.addEventListener('online', send);
navigator.serviceWorker?.register('/field/sw.js', { scope: '/field/' });
show().then(send);
