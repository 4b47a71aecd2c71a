// What waits on this phone: drafts, and numbers lent to it.
import * as store from './store.js';
import { me, sendAll } from './send.js';
import * as numbers from './numbers.js';
import { today } from './clock.js';

const $ = (selector) => document.querySelector(selector);
const words = JSON.parse($('#words').textContent);
const BLOCK = 10;
let user = null;

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/** Asks for a reason, or only whether; null where the user thinks better of it. */
function ask(question, needsReason) {
  const dialog = $('#sure');
  $('#sure-question').textContent = question;
  $('#sure-reason').value = '';
  $('#sure-reason-field').hidden = !needsReason;
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => {
      const reason = $('#sure-reason').value.trim();
      resolve(dialog.returnValue === 'yes' && (!needsReason || reason) ? reason : null);
    };
  });
}
$('#sure-yes').addEventListener('click', (event) => {
  if (!$('#sure-reason-field').hidden && !$('#sure-reason').value.trim()) {
    event.preventDefault();
    $('#sure-reason').focus();
  }
});

async function drop(draft) {
  const reason = await ask(draft.number ? `${words.dropNumbered} ${draft.number}` : words.drop, Boolean(draft.number));
  if (reason === null) {
    return;
  }
  await store.removeDraft(draft.actId);
  const number = (await store.numbers()).find((each) => each.number === draft.number);
  if (number) {
    await quietly(() => numbers.giveBack([number], reason));
  }
  await show();
}

/** Without network it is done when the line returns. */
async function quietly(work) {
  try {
    await work();
    $('#numbers-problem').hidden = true;
  } catch (problem) {
    $('#numbers-problem').textContent = words[problem.message] ?? problem.message;
    $('#numbers-problem').hidden = false;
  }
}

async function show() {
  const drafts = (await store.drafts()).filter((draft) => draft.place || draft.facts || draft.item || draft.state !== 'draft');
  $('#drafts-card').hidden = drafts.length === 0;
  $('#drafts').replaceChildren(...drafts.map((draft) => {
    const name = element('strong', { textContent: draft.item?.name ?? (draft.facts.slice(0, 24) || words.unnamed) });
    const state = draft.user && user && draft.user !== user ? words.other : words[draft.state];
    const about = element('span', { textContent: [state, draft.type === 'spot' ? words.spot : null, draft.number, draft.place || '—', draft.message].filter(Boolean).join(' · ') });
    if (draft.state === 'ready') {
      return element('li', {}, element('div', {}, name, about));
    }
    const page = draft.type === 'spot' ? 'spot' : 'file';
    const remove = element('button', { type: 'button', className: 't-drop', textContent: words.remove });
    remove.addEventListener('click', () => drop(draft));
    return element('li', { className: 't-draft' }, element('a', { href: `/field/${page}.xhtml?draft=${draft.actId}` }, name, about), remove);
  }));
  await showNumbers();
}

async function showNumbers() {
  const free = await numbers.free(user);
  const year = Number(today().slice(0, 4));
  $('#numbers-left').textContent = free.length ? `${words.left} ${free.length}` : words.none;
  $('#numbers').replaceChildren(...free.map((each) => element('li', { className: 't-number', textContent: each.number + (each.year < year ? words.lastYear : '') })));
  $('#numbers-back').hidden = free.length === 0;
}

async function showElsewhere() {
  const others = await numbers.elsewhere();
  $('#elsewhere').hidden = others.length === 0;
  $('#elsewhere-list').textContent = others.map((each) => each.number).join('、');
  $('#elsewhere-back').onclick = async () => {
    const reason = await ask(`${words.backElsewhere} ${others.length}`, true);
    if (reason !== null) {
      await quietly(() => numbers.giveBack(others.map((each) => ({ ...each, user, actId: null })), reason));
      await refresh();
    }
  };
}

async function refresh() {
  await quietly(async () => {
    user = await me();
    await numbers.hold(0, user);
    await showElsewhere();
  });
  await show();
}

$('#numbers-draw').addEventListener('click', async () => {
  await quietly(() => numbers.hold(BLOCK, user));
  await show();
});
$('#numbers-back').addEventListener('click', async () => {
  const free = await numbers.free(user);
  const reason = await ask(`${words.back} ${free.length}`, true);
  if (reason !== null) {
    await quietly(() => numbers.giveBack(free, reason));
    await show();
  }
});

async function send() {
  await sendAll((draft, state, file) => {
    $('#sending').hidden = !file;
    if (file) {
      $('#sending').textContent = `${words.sending} ${file.name} ${Math.floor(file.received / file.size * 100)}%`;
      return;
    }
    show();
  });
  $('#sending').hidden = true;
  await show();
}
$('#send').addEventListener('click', send);
window.addEventListener('online', () => refresh().then(send));
navigator.serviceWorker?.register('/field/sw.js', { scope: '/field/' });
show().then(refresh).then(send).then(() => { document.body.dataset.ready = 'yes'; });
