// Deciding on the spot (当场处罚): in the order of 行政处罚法52, with or without network. Every change is kept at once.
// The decision bears its number before anybody signs it; what is changed afterwards must be signed again.
import * as store from './store.js';
import { kit as fetchKit, me, sendAll, NotNow } from './send.js';
import * as numbers from './numbers.js';
import { signature } from './signature.js';
import { now, today } from './clock.js';
import { wizard } from './wizard.js';
import { photos } from './photos.js';
import { counted } from './found.js';
import { place } from './place.js';
import { items } from './items.js';
import { plausible } from './identity.js';
import { delivery } from './delivery.js';
import { fenOf, figures } from './amount.js';
import { paper } from './paper.js';

const $ = (selector) => document.querySelector(selector);
const words = JSON.parse($('#words').textContent);
const foundWords = JSON.parse($('#found-words').textContent);
const clauses = JSON.parse($('#paper-words').textContent);
const uuid = () => crypto.randomUUID();
const SIGNERS = ['party', 'first', 'second'];

let draft;
let user = null;
let kit = { officers: [] };
let law = { items: [], grounds: {}, ceilings: {}, smallSum: {}, organ: {} };
let shown = '';

const fresh = () => ({
  type: 'spot', actId: uuid(), caseId: uuid(), partyId: uuid(), state: 'draft', user, number: null,
  occurredAt: now().toISOString(), place: area(), facts: '', evidence: '', item: null, rule: null, fine: '', fineFen: 0,
  party: { kind: 'CITIZEN' }, officerIds: [], certificateShown: false, identityChecked: false, rightsTold: false,
  defence: '', defenceAnswer: '', correction: '', ground: '', receiptNo: '', request: '', refusal: '',
});

// Places are written from the city downward; the agency's area is there to write on.
const area = () => $('#place').defaultValue;
const isPlaced = () => ![area(), ''].includes(draft.place.trim());

const save = () => store.saveDraft(draft);
const item = () => law.items.find((each) => each.code === draft.item?.code);
const isUnit = () => draft.party.kind === 'ORGANISATION' || draft.party.kind === 'SOLE_TRADER' && !law.soleTraderAsCitizen;
const group = () => (isUnit() ? 'ORGANISATION' : 'CITIZEN');
const benchmark = () => item()?.benchmarks[group()];
const officer = (id) => kit.officers.find((each) => each.id === id);
const pad = {};
const signed = new Set();

// ---- what is missing, said before going on; whether it is lawful the house decides
function missing(step) {
  const party = draft.party;
  switch (step) {
    case 'step-photo': return gallery.missing();
    case 'step-officers': return !draft.certificateShown ? words.needCertificate : draft.officerIds.length === 2 ? null : words.needOfficers;
    case 'step-item': return draft.item ? null : words.needItem;
    case 'step-facts': return !isPlaced() ? words.needPlace : !draft.facts.trim() ? words.needFacts : draft.evidence.trim() ? null : words.needEvidence;
    case 'step-party': return !party.name || !party.idNumber || !party.address ? words.needParty
      : !plausible(party) ? words.wrongIdentity : party.kind !== 'CITIZEN' && !party.legalRepresentative ? words.needRepresentative : draft.identityChecked ? null : words.needIdentity;
    case 'step-heard': return !draft.rightsTold ? words.needTold : draft.defence && !draft.defenceAnswer ? words.needAnswer : null;
    case 'step-penalty': return penaltyMissing();
    case 'step-sign': return !signed.has('party') && !draft.refusal ? words.needSignature
      : signed.has('first') && signed.has('second') ? null : words.needOfficerSignatures;
    default: return null;
  }
}

function penaltyMissing() {
  if (Number.isNaN(draft.fineFen)) {
    return words.needSum;
  }
  const ceiling = law.ceilings[group()];
  if (ceiling != null && draft.fineFen > ceiling) {
    return `${words.overCeiling} ${figures(ceiling)}`;
  }
  if (draft.fineFen > 0 && benchmark() && !draft.rule) {
    return words.needRule;
  }
  const kind = draft.fineFen > 0 ? '罚款' : '警告';
  if (item() && !item().kinds.includes(kind)) {
    return `${words.kindUnknown}${kind}`;
  }
  return draft.ground && !draft.receiptNo ? words.needReceipt : draft.ground === 'REMOTE' && !draft.request ? words.needRequest : null;
}

const pages = wizard({
  words, missing,
  entering: (step) => (step === 'step-sign' ? enterSign() : null),
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
    if (!draft.evidence || draft.evidence === draft.counted) {
      draft.evidence = draft.counted = counted(gallery.all(), foundWords);
      $('#evidence').value = draft.evidence;
    }
    await save();
  },
});
const showItems = items({
  search: $('#item-search'), list: $('#items'), words, all: () => law.items, chosen: () => draft.item?.code,
  choose: (chosen) => {
    draft.item = { code: chosen.code, name: chosen.name };
    draft.rule = null;
    rules();
    save();
  },
});
const deliver = delivery({ words, draft: () => draft, mend: () => pages.show(0) });

// ---- fields that only keep what is typed
const typed = {
  '#place': 'place', '#facts': 'facts', '#evidence': 'evidence', '#defence': 'defence', '#answer': 'defenceAnswer',
  '#correction': 'correction', '#receipt': 'receiptNo', '#request': 'request', '#refusal': 'refusal',
};
const refill = Object.entries(typed).map(([selector, name]) => {
  const field = $(selector);
  field.addEventListener('input', () => { draft[name] = field.value; save(); });
  return () => { field.value = draft[name] ?? ''; };
});
for (const name of ['name', 'idNumber', 'legalRepresentative', 'phone', 'address']) {
  const field = $(`#party-${name}`);
  field.addEventListener('input', () => { draft.party[name] = field.value.trim(); save(); });
  refill.push(() => { field.value = draft.party[name] ?? ''; });
}
for (const [selector, name] of [['#certificate', 'certificateShown'], ['#identity', 'identityChecked'], ['#told', 'rightsTold']]) {
  const box = $(selector);
  box.addEventListener('change', () => { draft[name] = box.checked; save(); });
  refill.push(() => { box.checked = draft[name]; });
}
$('#yuan').addEventListener('input', () => {
  draft.fine = $('#yuan').value;
  draft.fineFen = draft.fine.trim() === '' ? 0 : fenOf(draft.fine);
  payment();
  save();
});
refill.push(() => { $('#yuan').value = draft.fine; });
document.querySelectorAll('input[name=party-kind]').forEach((radio) => radio.addEventListener('change', () => {
  draft.party.kind = radio.value;
  draft.rule = null;
  partyKind();
  rules();
  save();
}));
function partyKind() {
  document.querySelectorAll('input[name=party-kind]').forEach((radio) => { radio.checked = radio.value === draft.party.kind; });
  draft.party.idType = draft.party.kind === 'CITIZEN' ? '居民身份证' : '统一社会信用代码';
  $('#party-id-label').textContent = draft.party.kind === 'CITIZEN' ? words.idCard : words.creditCode;
  $('#party-representative').hidden = draft.party.kind === 'CITIZEN';
}

// ---- penalty
function option(kind, name, value, text, small, chosen, choose) {
  const label = document.createElement('label');
  label.className = 't-option';
  const input = Object.assign(document.createElement('input'), { type: kind, name, value, checked: chosen });
  input.addEventListener('change', () => { choose(input); save(); });
  const span = document.createElement('span');
  span.append(text, Object.assign(document.createElement('small'), { textContent: small }));
  label.append(input, span);
  return label;
}

function rules() {
  const found = benchmark()?.rules ?? [];
  $('#rules').replaceChildren(...found.map((rule, index) => option('radio', 'rule', index, `${rule.tier}：${rule.condition}`, rule.penalty,
    draft.rule?.condition === rule.condition, () => { draft.rule = rule; })));
  if (found.length === 0) {
    $('#rules').textContent = draft.item ? words.noRules : words.rulesLater;
  }
}

function payment() {
  const grounds = [['', words.atTheBank, law.bank ?? ''], ...Object.entries(law.grounds).map(([name, basis]) => [name, words['ground' + name], basis])];
  $('#grounds').replaceChildren(...grounds.map(([name, text, small]) => option('radio', 'ground', name, text, small, draft.ground === name, () => {
    draft.ground = name;
    payment();
  })));
  $('#payment').hidden = !(draft.fineFen > 0);
  $('#cash').hidden = !draft.ground;
  $('#request-field').hidden = draft.ground !== 'REMOTE';
  if (!(draft.fineFen > 0)) {
    draft.ground = '';
  }
}

// ---- officers
function officers() {
  const others = kit.officers.filter((each) => each.username !== user).sort((a, b) => Number(b.sameSquad) - Number(a.sameSquad));
  const own = kit.officers.find((each) => each.username === user);
  $('#officers').replaceChildren(...others.map((each) => option('radio', 'second', each.id, each.name, each.certificate,
    draft.officerIds[1] === each.id, () => { draft.officerIds = [own?.id, each.id].filter(Boolean); })));
  $('#own').textContent = own ? `${own.name}　${own.certificate}` : words.noKit;
  if (others.length === 0) {
    $('#officers').textContent = words.noKit;
  }
}

// ---- the decision, read and signed
async function enterSign() {
  for (const step of ['step-officers', 'step-item', 'step-facts', 'step-party', 'step-heard', 'step-penalty']) {
    const text = missing(step);
    if (text) {
      return text;
    }
  }
  if (!draft.number) {
    draft.number = await numbers.take(draft.actId, user, Number(today().slice(0, 4)));
    if (!draft.number) {
      return words.noNumber;
    }
  }
  const text = JSON.stringify(paper(clauses, { ...draft, decidedAt: '' }, law, item(), benchmark(), draft.officerIds.map(officer)));
  if (draft.signedText && draft.signedText !== text) {
    for (const signer of SIGNERS) {
      await unsign(signer);
    }
    $('#changed').hidden = false;
  }
  if (!draft.signedText || draft.signedText !== text) {
    draft.decidedAt = now().toISOString();
  }
  shown = text;
  await save();
  $('#paper').replaceChildren(...paper(clauses, draft, law, item(), benchmark(), draft.officerIds.map(officer)).map(([kind, line]) =>
    Object.assign(document.createElement(kind === 'title' ? 'h2' : 'p'), { className: `t-paper__${kind}`, textContent: line })));
  $('#first-name').textContent = officer(draft.officerIds[0])?.name ?? '';
  $('#second-name').textContent = officer(draft.officerIds[1])?.name ?? '';
  return null;
}
$('#step-sign').addEventListener('shown', () => SIGNERS.forEach((signer) => pad[signer].size()));
$('#print').addEventListener('click', () => window.print());

async function unsign(signer) {
  pad[signer].clear();
  signed.delete(signer);
  for (const old of (await store.photos(draft.actId)).filter((each) => each.signer === signer)) {
    await store.removePhoto(old.uploadId);
  }
  $(`#${signer}-signed`).textContent = '';
}
for (const signer of SIGNERS) {
  pad[signer] = signature($(`#${signer}-pad`), async () => {
    const old = (await store.photos(draft.actId)).filter((each) => each.signer === signer);
    await store.savePhoto({
      uploadId: uuid(), actId: draft.actId, signer, blob: await pad[signer].picture(), name: `${words.signature}.png`, kind: 'SIGNATURE',
    });
    for (const each of old) {
      await store.removePhoto(each.uploadId);
    }
    signed.add(signer);
    $('#changed').hidden = signed.size === SIGNERS.length;
    draft.signedText = shown;
    $(`#${signer}-signed`).textContent = words.signed;
    await save();
  });
  $(`#${signer}-again`).addEventListener('click', () => unsign(signer));
}

// ---- beginning
async function begin() {
  kit = (await store.kept('field-kit')) ?? kit;
  law = (await store.kept('spot-kit')) ?? law;
  user = kit.user ?? null;
  const open = (await store.drafts()).filter((each) => each.state !== 'ready' && each.type === 'spot');
  const asked = new URLSearchParams(location.search).get('draft');
  draft = open.find((each) => each.actId === asked) ?? (asked === 'new' ? null : open.at(-1)) ?? fresh();
  // loaded anew, the page opens the same draft again
  history.replaceState(null, '', `?draft=${draft.actId}`);
  (await store.photos(draft.actId)).filter((each) => each.signer).forEach((each) => {
    signed.add(each.signer);
    $(`#${each.signer}-signed`).textContent = words.signed;
  });
  fill();
  await gallery.show();
  await pages.show(0);
  try {
    user = await me();
    draft.user ??= user;
    kit = await fetchKit('field-kit', user);
    law = await fetchKit('spot-kit', user);
  } catch (problem) {
    $('#offline').hidden = !(problem instanceof NotNow) || problem.login;
    $('#login-over').hidden = !(problem instanceof NotNow) || !problem.login;
    if (!(problem instanceof NotNow)) {
      pages.problem(problem.message);
    }
  }
  fill();
  const free = await numbers.free(user, Number(today().slice(0, 4)));
  $('#numbers').textContent = draft.number ?? (free.length ? `${words.numbersLeft} ${free.length}` : words.numbersNone);
  document.body.dataset.ready = 'yes';
}

function fill() {
  refill.forEach((each) => each());
  partyKind();
  spot.show();
  showItems();
  officers();
  rules();
  payment();
}

window.addEventListener('online', () => sendAll(() => {}));
navigator.serviceWorker?.register('/field/sw.js', { scope: '/field/' });
begin();
