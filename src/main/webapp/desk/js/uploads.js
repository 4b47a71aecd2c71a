// The field for files of a desk page: each file is sent in pieces as soon as it is chosen, shown with its progress, and goes
// on after a break, also when the page was closed and the same file is chosen again.
import { upload } from '../../field/js/upload.js';
import { call } from '../../field/js/api.js';

const KEPT = 'tiean-uploads';
const KEPT_MILLIS = 3 * 24 * 3600 * 1000;
const SIDE_BY_SIDE = 2;

// Which upload a file on this device belongs to, by whose it is and what the browser says of it; nothing of its content is kept.
const who = document.getElementById('who')?.textContent ?? '';
const fingerprint = (file) => [who, file.name, file.size, file.lastModified].join('|');

function begun() {
  try {
    const all = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
    return Object.fromEntries(Object.entries(all).filter(([, each]) => Date.now() - each.at < KEPT_MILLIS));
  } catch {
    return {};
  }
}

function remember(change) {
  try {
    const all = begun();
    change(all);
    localStorage.setItem(KEPT, JSON.stringify(all));
  } catch {
    // without it a file is sent anew after the page was closed
  }
}

function size(bytes) {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function uploads(place) {
  const words = place.dataset;
  const value = place.querySelector('input[type=hidden]');
  const choose = place.querySelector('input[type=file]');
  const list = place.querySelector('ul');
  const button = document.getElementById(place.dataset.upload);
  const barred = button?.disabled;
  const rows = [];

  function hold() {
    const open = rows.some((row) => row.state !== 'done');
    if (button && !barred) {
      button.disabled = open;
      button.classList.toggle('ui-state-disabled', open);
    }
    value.value = rows.length === 0 ? '' : JSON.stringify(rows.filter((row) => row.state === 'done').map(({ id, name, bytes }) => ({ uploadId: id, name, size: bytes })));
  }

  function show(row, text, received) {
    row.text.textContent = text;
    row.bar.value = received ?? row.bar.value;
    row.again.hidden = row.state !== 'broken';
    row.item.dataset.state = row.state;
  }

  function remove(row) {
    row.stop.abort();
    rows.splice(rows.indexOf(row), 1);
    row.item.remove();
    hold();
    if (row.file) {
      remember((all) => delete all[fingerprint(row.file)]);
    }
    if (row.state !== 'done') {
      call(`uploads/${row.id}`, { method: 'DELETE' }).catch(() => { /* swept after three days */ });
    }
    next();
  }

  function row(id, name, bytes, file) {
    const item = document.createElement('li');
    const title = Object.assign(document.createElement('span'), { className: 't-upload__name', textContent: `${name} · ${size(bytes)}` });
    const bar = Object.assign(document.createElement('progress'), { max: bytes, value: 0 });
    bar.setAttribute('aria-label', name);
    const text = Object.assign(document.createElement('span'), { className: 't-upload__state' });
    const again = Object.assign(document.createElement('button'), { type: 'button', className: 't-button t-quiet', textContent: words.again, hidden: true });
    const away = Object.assign(document.createElement('button'), { type: 'button', className: 't-button t-quiet', textContent: words.remove });
    away.setAttribute('aria-label', `${words.remove} ${name}`);
    const made = { id, name, bytes, file, item, bar, text, again, state: 'queued', stop: new AbortController() };
    away.addEventListener('click', () => remove(made));
    again.addEventListener('click', () => {
      made.state = 'queued';
      show(made, words.sending);
      next();
    });
    item.append(title, bar, text, again, away);
    list.append(item);
    rows.push(made);
    return made;
  }

  async function send(one) {
    one.state = 'sending';
    show(one, words.sending);
    try {
      const said = await upload({
        id: one.id, file: one.file, name: one.name, patient: true, stop: one.stop.signal,
        tell: ({ received, state, words: why }) => {
          const resumed = state === 'sending' && !one.told && received > 0 ? words.resumed : words[state];
          one.told = true;
          show(one, `${why ?? resumed} ${Math.floor(received / one.bytes * 100)}%`, received);
        },
      });
      one.state = 'done';
      show(one, words.done, one.bytes);
      one.item.title = `SHA-256 ${said.sha256}`;
    } catch (problem) {
      if (!rows.includes(one)) {
        return;
      }
      // what the server refuses stays refused: the file is taken out again and its reason stays to be read
      one.state = 'refused';
      rows.splice(rows.indexOf(one), 1);
      remember((all) => delete all[fingerprint(one.file)]);
      show(one, problem.message);
      one.text.className = 't-field__problem';
      one.text.setAttribute('role', 'alert');
      one.bar.remove();
    }
    hold();
    next();
  }

  function next() {
    const waiting = rows.filter((each) => each.state === 'queued');
    const sending = rows.filter((each) => each.state === 'sending').length;
    waiting.slice(0, Math.max(0, SIDE_BY_SIDE - sending)).forEach(send);
  }

  choose.addEventListener('change', () => {
    list.querySelectorAll('[data-state=refused]').forEach((item) => item.remove());
    for (const file of choose.files) {
      const known = begun()[fingerprint(file)];
      if (rows.some((each) => each.file && fingerprint(each.file) === fingerprint(file))) {
        continue;
      }
      const id = known?.id ?? crypto.randomUUID();
      remember((all) => { all[fingerprint(file)] = { id, at: Date.now() }; });
      show(row(id, file.name, file.size, file), words.sending);
    }
    choose.value = '';
    hold();
    next();
  });

  // a form that comes back keeps what has arrived
  try {
    for (const kept of JSON.parse(value.value || '[]')) {
      const one = row(kept.uploadId, kept.name, kept.size, null);
      one.state = 'done';
      show(one, words.done, kept.size);
    }
  } catch {
    value.value = '';
  }

  addEventListener('beforeunload', (event) => {
    if (rows.some((each) => each.state === 'sending')) {
      event.preventDefault();
    }
  });
}

document.querySelectorAll('[data-upload]').forEach((place) => {
  if (!place.dataset.ready) {
    place.dataset.ready = 'yes';
    uploads(place);
  }
});
