// Filing in the street: photo first, then place, item, party, facts, signature, done. Every change is kept at once.
import * as store from './store.js';
import { kit as fetchKit, sendAll, NotNow } from './send.js';
import { signature } from './signature.js';

const $ = (selector) => document.querySelector(selector);
const words = JSON.parse($('#words').textContent);
const steps = [...document.querySelectorAll('[data-step]')];
const uuid = () => crypto.randomUUID();
const LONGEST_SIDE = 2560;

let draft;
let kit = { officers: [], items: [] };
let here = 0;

function fresh() {
  const now = new Date();
  return {
    actId: uuid(), caseId: uuid(), partyId: uuid(), suspectedActId: uuid(), state: 'draft',
    occurredAt: now.toISOString(), day: new Date(now.getTime() + 8 * 3600e3).toISOString().slice(0, 10),
    place: '', facts: '', item: null, party: { kind: 'CITIZEN' }, officerIds: [],
  };
}

const save = () => store.saveDraft(draft);

// ---- moving between steps
function show(step) {
  here = Math.max(0, Math.min(step, steps.length - 1));
  steps.forEach((section, index) => { section.hidden = index !== here; });
  $('#progress').value = here + 1;
  $('#progress-words').textContent = `${here + 1} / ${steps.length}　${steps[here].dataset.step}`;
  $('#back').hidden = here === 0;
  $('#next').textContent = here === steps.length - 1 ? words.submit : words.next;
  if (steps[here].contains($('#signature'))) {
    pad.size();
    $('#statement').textContent = draft.facts;
  }
  if (here === steps.length - 1) {
    summary();
  }
  window.scrollTo(0, 0);
  $('#problem').hidden = true;
}

function problem(text) {
  $('#problem').textContent = text;
  $('#problem').hidden = false;
  $('#problem').scrollIntoView({ block: 'nearest' });
}

function missing(step) {
  switch (steps[step].id) {
    case 'step-place': return draft.place.trim() ? null : words.needPlace;
    case 'step-facts': return draft.facts.trim() ? null : words.needFacts;
    case 'step-done': return draft.officerIds.length >= 2 ? null : words.needOfficers;
    default: return null;
  }
}

$('#next').addEventListener('click', async () => {
  const gap = missing(here);
  if (gap) {
    problem(gap);
    return;
  }
  if (here < steps.length - 1) {
    show(here + 1);
    return;
  }
  for (let step = 0; step < steps.length; step++) {
    if (missing(step)) {
      const text = missing(step);
      show(step);
      problem(text);
      return;
    }
  }
  draft.state = 'ready';
  await save();
  await deliver();
});
$('#back').addEventListener('click', () => show(here - 1));

// ---- photos
async function smaller(file) {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    if (scale === 1) {
      return file;
    }
    const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  } catch {
    return file;
  }
}

$('#photo').addEventListener('change', async (event) => {
  for (const file of event.target.files) {
    const number = (await store.photos(draft.actId)).filter((each) => each.kind === 'AUDIO_VISUAL').length + 1;
    const type = file.type === 'image/png' ? 'png' : 'jpg';
    await store.savePhoto({
      uploadId: uuid(), actId: draft.actId, blob: await smaller(file), name: `${words.photo}${number}.${type}`,
      kind: 'AUDIO_VISUAL', proves: words.photoProves, source: words.photoSource, takenAt: new Date().toISOString(),
    });
  }
  event.target.value = '';
  if (!draft.place) {
    locate();
  }
  await save();
  await gallery();
});

async function gallery() {
  const list = $('#photos');
  list.replaceChildren();
  for (const photo of (await store.photos(draft.actId)).filter((each) => each.kind === 'AUDIO_VISUAL')) {
    const item = document.createElement('li');
    const image = document.createElement('img');
    image.src = URL.createObjectURL(photo.blob);
    image.alt = photo.name;
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 't-remove';
    remove.setAttribute('aria-label', `${words.remove} ${photo.name}`);
    remove.textContent = '×';
    remove.addEventListener('click', async () => {
      await store.removePhoto(photo.uploadId);
      await gallery();
    });
    item.append(image, remove);
    list.append(item);
  }
}

// ---- place
function locate() {
  if (!navigator.geolocation) {
    return;
  }
  $('#spot').textContent = words.locating;
  navigator.geolocation.getCurrentPosition((found) => {
    draft.longitude = Number(found.coords.longitude.toFixed(6));
    draft.latitude = Number(found.coords.latitude.toFixed(6));
    spot();
    save();
  }, () => { $('#spot').textContent = words.notLocated; }, { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 });
}

function spot() {
  $('#spot').textContent = draft.longitude == null ? '' : `${words.located} ${draft.latitude}, ${draft.longitude}`;
}
$('#locate').addEventListener('click', locate);

// ---- item
function items() {
  const asked = $('#item-search').value.trim().split(/\s+/).filter(Boolean);
  const recent = JSON.parse(localStorage.getItem('tiean-recent-items') ?? '[]');
  const found = asked.length
    ? kit.items.filter((item) => asked.every((word) => (item.code + item.name + (item.domain ?? '')).includes(word)))
    : [...kit.items.filter((item) => recent.includes(item.code)), ...kit.items.filter((item) => !recent.includes(item.code))];
  const list = $('#items');
  list.replaceChildren(...found.slice(0, 30).map((item) => {
    const label = document.createElement('label');
    label.className = 't-option';
    const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'item', value: item.code, checked: draft.item?.code === item.code });
    radio.addEventListener('change', () => {
      draft.item = { code: item.code, name: item.name };
      localStorage.setItem('tiean-recent-items', JSON.stringify([item.code, ...recent.filter((code) => code !== item.code)].slice(0, 8)));
      save();
    });
    const text = document.createElement('span');
    text.append(item.name, Object.assign(document.createElement('small'), { textContent: item.code }));
    label.append(radio, text);
    return label;
  }));
  if (found.length === 0) {
    list.textContent = kit.items.length ? words.noItem : words.noKit;
  }
}
$('#item-search').addEventListener('input', items);

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
const pad = signature($('#signature'), async () => {
  const old = (await store.photos(draft.actId)).find((each) => each.kind === 'DOCUMENTARY');
  await store.savePhoto({
    uploadId: uuid(), actId: draft.actId, blob: await pad.picture(), name: `${words.signature}.png`, kind: 'DOCUMENTARY',
    proves: words.signatureProves, source: words.signatureSource, takenAt: new Date().toISOString(),
  });
  if (old) {
    await store.removePhoto(old.uploadId);
  }
  $('#signed').textContent = words.signed;
});
$('#sign-again').addEventListener('click', async () => {
  pad.clear();
  $('#signed').textContent = '';
  const old = (await store.photos(draft.actId)).find((each) => each.kind === 'DOCUMENTARY');
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
    [words.photo, photos.filter((each) => each.kind === 'AUDIO_VISUAL').length || '—'],
    [words.placeName, draft.place || '—'], [words.itemName, draft.item?.name ?? '—'],
    [words.partyName, draft.party.name || '—'], [words.signature, photos.some((each) => each.kind === 'DOCUMENTARY') ? words.signed : '—'],
  ];
  $('#summary').replaceChildren(...lines.flatMap(([name, value]) => [
    Object.assign(document.createElement('dt'), { textContent: name }), Object.assign(document.createElement('dd'), { textContent: value }),
  ]));
}

// ---- sending
async function deliver() {
  $('#filing').hidden = true;
  $('#dock').hidden = true;
  $('#after').hidden = false;
  await sendAll((sent, state) => {
    if (sent.actId === draft.actId || state !== 'sent') {
      $('#after-words').textContent = state === 'refused' ? `${words.refused} ${sent.message}` : words[state];
      $('#after-mend').hidden = state !== 'refused';
    }
    if (state === 'sent') {
      $('#after-case').href = `/desk/case.xhtml?id=${sent.caseId}`;
      $('#after-case').hidden = false;
    }
  });
}
$('#after-mend').addEventListener('click', async () => {
  draft.state = 'draft';
  await save();
  $('#after').hidden = true;
  $('#filing').hidden = false;
  $('#dock').hidden = false;
  show(0);
});
window.addEventListener('online', () => sendAll(() => {}));

// ---- beginning
async function begin() {
  const open = (await store.drafts()).filter((each) => each.state !== 'ready');
  const asked = new URLSearchParams(location.search).get('draft');
  draft = open.find((each) => each.actId === asked) ?? (asked === 'new' ? null : open.at(-1)) ?? fresh();
  refill.forEach((fill) => fill());
  partyKind();
  spot();
  await gallery();
  show(0);
  kit = (await store.kept('kit')) ?? kit;
  try {
    kit = await fetchKit();
    await store.keep('kit', kit);
  } catch (problem) {
    if (problem instanceof NotNow && !problem.login) {
      $('#offline').hidden = false;
    }
  }
  if (draft.officerIds.length === 0) {
    draft.officerIds = kit.officers.filter((officer) => officer.username === kit.user).map((officer) => officer.id);
  }
  items();
  officers();
  document.body.dataset.ready = 'yes';
}

navigator.serviceWorker?.register('/field/sw.js', { scope: '/field/' });
begin();
