// What an officer takes on the spot: photos, films, sound and papers of a draft, kept at once and as they are, shown and
// taken away again.
import * as store from './store.js';
import { now } from './clock.js';
import { endingOf, inWords, isFound, nameFor, sortOf, sortOfKept, withWords } from './found.js';
import { preview } from './preview.js';

const $ = (selector) => document.querySelector(selector);
const ICONS = { film: 'pi-video', sound: 'pi-microphone', paper: 'pi-file' };

const made = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/**
 * @param draft () => the draft; what is said of a file stands there, so that the file is not written anew for a word
 * @param save  keeps the draft
 * @param taken called after something was taken or taken away
 */
export function photos({ words, draft, save, taken }) {
  const allowed = $('#file').accept.split(',').map((ending) => ending.slice(1));
  let all = [];
  let pictures = [];

  function picture(blob, alt) {
    const url = URL.createObjectURL(blob);
    pictures.push(url);
    return made('img', { src: url, alt });
  }

  function remove(each) {
    const button = made('button', { type: 'button', className: 't-remove', textContent: '×' });
    button.setAttribute('aria-label', `${words.remove} ${each.name}`);
    button.addEventListener('click', async () => {
      await store.removePhoto(each.uploadId);
      await show();
      await taken();
    });
    return button;
  }

  function say(each, what) {
    Object.assign(each, what);
    draft().said = { ...draft().said, [each.uploadId]: { ...draft().said?.[each.uploadId], ...what } };
    save();
  }

  const photo = (each) => made('li', {}, picture(each.preview ?? each.blob, each.name), remove(each));

  /** What is no photo says what it is evidence of and, where it is no film, which kind. */
  function other(each) {
    const sort = sortOfKept(each);
    const face = each.preview ? picture(each.preview, '') : made('i', { className: `pi ${ICONS[sort]}` });
    face.setAttribute('aria-hidden', 'true');
    const proves = made('input', { className: 't-input', maxLength: 500, value: each.proves, placeholder: sort === 'sound' ? words.summary : words.proves });
    proves.setAttribute('aria-label', `${proves.placeholder} ${each.name}`);
    proves.addEventListener('input', () => say(each, { proves: proves.value.trim() }));
    const item = made('li', {}, face, made('div', {}, made('strong', { textContent: each.name }), made('span', { className: 't-muted', textContent: inWords(each.blob.size) })),
      remove(each), proves);
    if (sort === 'paper') {
      const kind = made('select', { className: 't-input' }, ...Object.entries(words.kinds).map(([value, text]) => new Option(text, value, false, value === each.kind)));
      kind.setAttribute('aria-label', `${words.kind} ${each.name}`);
      kind.addEventListener('change', () => say(each, { kind: kind.value }));
      item.append(kind);
    }
    return item;
  }

  async function show() {
    all = withWords(draft(), await store.photos(draft().actId)).filter(isFound);
    pictures.forEach((url) => URL.revokeObjectURL(url));
    pictures = [];
    $('#photos').replaceChildren(...all.filter((each) => sortOfKept(each) === 'photo').map(photo));
    $('#found').replaceChildren(...all.filter((each) => sortOfKept(each) !== 'photo').map(other));
  }

  function problem(text) {
    $('#take-problem').textContent = text;
    $('#take-problem').hidden = !text;
  }

  /** Keeps one; says in words why not, where it cannot be kept. */
  async function keep(file, chosen) {
    const ending = endingOf(file);
    if (!allowed.includes(ending)) {
      return words.notTaken + file.name;
    }
    if (file.size === 0) {
      return words.nothing + file.name;
    }
    const sort = sortOf(ending);
    const kept = {
      uploadId: crypto.randomUUID(), actId: draft().actId, blob: file, sort, order: Math.max(0, ...all.map((each) => each.order ?? 0)) + 1,
      name: nameFor(file, sort, ending, words, all), kind: sort === 'paper' ? 'DOCUMENTARY' : 'AUDIO_VISUAL',
      proves: sort === 'sound' ? '' : sort === 'paper' ? words.provesPaper : words.provesScene, source: chosen ? words.collected : words.sources[sort],
      preview: await preview(file, sort),
    };
    // when a chosen file was made only the file itself can say
    if (!chosen) {
      kept.takenAt = now().toISOString();
    }
    try {
      await store.savePhoto(kept);
    } catch {
      return words.noRoom + file.name;
    }
    all.push(kept);
    return null;
  }

  async function take(files, chosen) {
    const refused = [];
    for (const file of files) {
      const why = await keep(file, chosen);
      if (why) {
        refused.push(why);
      }
    }
    problem(refused.join(words.and));
    await show();
    await taken();
  }

  // one after the other, so that no two get one name and no answer is wiped away by another
  let before = Promise.resolve();
  document.querySelectorAll('[data-take]').forEach((input) => input.addEventListener('change', () => {
    const files = [...input.files];
    input.value = '';
    navigator.storage?.persist?.();
    before = before.then(() => take(files, input.id === 'file'));
  }));

  /** What is still to be said: what a file proves, and of sound its content in words (rulebook B4.5). */
  const missing = () => {
    const silent = all.find((each) => !each.proves);
    return silent ? `${sortOfKept(silent) === 'sound' ? words.needSummary : words.needProves}${silent.name}` : null;
  };

  return { show, missing, all: () => all };
}
