// Filing in the street: photo first, then place, item, party, facts, signature, done. Every change is kept at once.
import * as store from './store.js';
import { kit as fetchKit, me, sendAll, NotNow } from './send.js';
import { signature } from './signature.js';
import { now, today } from './clock.js';
import { wizard } from './wizard.js';
import { photos } from './photos.js';
import { counted, isFound } from './found.js';
import { place } from './place.js';
import { items } from './items.js';
import { plausible } from './identity.js';
import { delivery } from './delivery.js';

const $ = (selector) => document.querySelector(selector);
const words = JSON.parse($('#words').textContent);
const foundWords = JSON.parse($('#found-words').textContent);
const uuid = () => crypto.randomUUID();

let draft;
let user = null;
let kit = { officers: [], items: [] };

const fresh = () => ({
  type: 'filing', actId: uuid(), caseId: uuid(), partyId: uuid(), suspectedActId: uuid(), state: 'draft', user,
  occurredAt: now().toISOString(), day: today(), place: area(), facts: '', item: null, party: { kind: 'CITIZEN' }, officerIds: [],
});

// Places are written from the city downward; the agency's area is there to write on.
const area = () => $('#place').defaultValue;
const isPlaced = () => ![area(), ''].includes(draft.place.trim());

const save = () => store.saveDraft(draft);

function missing(step) {
  switch (step) {
    case 'step-photo': return gallery.missing();
    case 'step-place': return isPlaced() ? null : words.needPlace;
    case 'step-party': return plausible(draft.party) ? null : words.wrongIdentity;
    case 'step-facts': return draft.facts.trim() ? null : words.needFacts;
    case 'step-done': return draft.officerIds.length >= 2 ? null : words.needOfficers;
    default: return null;
  }
}

const pages = wizard({
  words, missing,
  finish: async () => {
    draft.state = 'ready';
    await save();
    await deliver();
  },
});
const spot = place({ button: $('#locate'), line: $('#spot'), words, draft: () => draft, save });
const gallery = photos({
  words: foundWords, draft: () => draft, save,
  taken: async () => {
    if (!isPlaced()) {
      spot.locate();
    }
    await save();
  },
});
const showItems = items({
  search: $('#item-search'), list: $('#items'), words, all: () => kit.items, chosen: () => draft.item?.code,
  choose: (item) => { draft.item = { code: item.code, name: item.name }; save(); },
});
const deliver = delivery({ words, draft: () => draft, mend: () => pages.show(0) });

// ---- fields that only keep what is typed
function bind(selector, get, set) {
  const field = $(selector);
  field.addEventListener('input', () => { set(field.value); save(); });
  return () => { field.value = get() ?? ''; };
}
const refill = [
  bind('#place', () => draft.place, (value) => { draft.place = value; }),
  bind('#facts', () => draft.facts, (value) => { draft.facts = value; }),
  ...['name', 'idNumber', 'legalRepresentative', 'phone', 'address'].map((name) =>
    bind(`#party-${name}`, () => draft.party[name], (value) => { draft.party[name] = value.trim(); })),
];
document.querySelectorAll('input[name=party-kind]').forEach((radio) => radio.addEventListener('change', () => {
  draft.party.kind = radio.value;
  partyKind();
  save();
}));
function partyKind() {
  document.querySelectorAll('input[name=party-kind]').forEach((radio) => { radio.checked = radio.value === draft.party.kind; });
  draft.party.idType = draft.party.kind === 'CITIZEN' ? '居民身份证' : '统一社会信用代码';
  $('#party-id-label').textContent = draft.party.kind === 'CITIZEN' ? words.idCard : words.creditCode;
  $('#party-representative').hidden = draft.party.kind === 'CITIZEN';
}
document.querySelectorAll('[data-phrase]').forEach((chip) => chip.addEventListener('click', () => {
  const facts = $('#facts');
  const before = facts.value.trimEnd();
  facts.value = before + (before && !/[，。；]$/.test(before) ? '，' : '') + chip.dataset.phrase;
  draft.facts = facts.value;
  facts.focus();
  save();
}));

// ---- signature
const isSignature = (each) => !isFound(each);
const pad = signature($('#signature'), async () => {
  const old = (await store.photos(draft.actId)).find((each) => isSignature(each));
  await store.savePhoto({
    uploadId: uuid(), actId: draft.actId, blob: await pad.picture(), name: `${words.signature}.png`, kind: 'DOCUMENTARY',
    proves: words.signatureProves, source: words.signatureSource, takenAt: now().toISOString(),
  });
  if (old) {
    await store.removePhoto(old.uploadId);
  }
  $('#signed').textContent = words.signed;
});
$('#step-sign').addEventListener('shown', () => {
  pad.size();
  $('#statement').textContent = draft.facts;
});
$('#step-done').addEventListener('shown', summary);
$('#sign-again').addEventListener('click', async () => {
  pad.clear();
  $('#signed').textContent = '';
  const old = (await store.photos(draft.actId)).find((each) => isSignature(each));
  if (old) {
    await store.removePhoto(old.uploadId);
  }
});

// ---- officers and summary
function officers() {
  const list = $('#officers');
  const sorted = [...kit.officers].sort((a, b) => Number(b.sameSquad) - Number(a.sameSquad));
  list.replaceChildren(...sorted.map((officer) => {
    const label = document.createElement('label');
    label.className = 't-option';
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: officer.id, checked: draft.officerIds.includes(officer.id) });
    box.addEventListener('change', () => {
      draft.officerIds = [...list.querySelectorAll('input:checked')].map((each) => each.value);
      save();
    });
    const text = document.createElement('span');
    text.append(officer.name, Object.assign(document.createElement('small'), { textContent: officer.certificate }));
    label.append(box, text);
    return label;
  }));
  if (sorted.length === 0) {
    list.textContent = words.noKit;
  }
}

async function summary() {
  const photos = await store.photos(draft.actId);
  const lines = [
    [foundWords.files, counted(photos.filter(isFound), foundWords) || '—'],
    [words.placeName, draft.place || '—'], [words.itemName, draft.item?.name ?? '—'],
    [words.partyName, draft.party.name || '—'], [words.signature, photos.some((each) => isSignature(each)) ? words.signed : '—'],
  ];
  $('#summary').replaceChildren(...lines.flatMap(([name, value]) => [
    Object.assign(document.createElement('dt'), { textContent: name }), Object.assign(document.createElement('dd'), { textContent: value }),
  ]));
}

// ---- beginning
async function begin() {
  kit = (await store.kept('field-kit')) ?? kit;
  user = kit.user ?? null;
  const open = (await store.drafts()).filter((each) => each.state !== 'ready' && each.type !== 'spot');
  const asked = new URLSearchParams(location.search).get('draft');
  draft = open.find((each) => each.actId === asked) ?? (asked === 'new' ? null : open.at(-1)) ?? fresh();
  // loaded anew, the page opens the same draft again
  history.replaceState(null, '', `?draft=${draft.actId}`);
  refill.forEach((fill) => fill());
  partyKind();
  spot.show();
  await gallery.show();
  await pages.show(0);
  try {
    user = await me();
    draft.user ??= user;
    kit = await fetchKit('field-kit', user);
  } catch (problem) {
    $('#offline').hidden = !(problem instanceof NotNow) || problem.login;
    $('#login-over').hidden = !(problem instanceof NotNow) || !problem.login;
  }
  if (draft.officerIds.length === 0) {
    draft.officerIds = kit.officers.filter((officer) => officer.username === kit.user).map((officer) => officer.id);
  }
  showItems();
  officers();
  document.body.dataset.ready = 'yes';
}

window.addEventListener('online', () => sendAll(() => {}));
navigator.serviceWorker?.register('/field/sw.js', { scope: '/field/' });
begin();
