// Brings drafts to the server. The same ids go out every time, so that sending again after a lost answer
// changes nothing there.
import * as store from './store.js';
import { learn, today } from './clock.js';
import { sendVoids } from './numbers.js';
import { isFound, sortOfKept, withWords } from './found.js';
import { call, NotNow, Refused } from './api.js';
import { upload } from './upload.js';

export { call, NotNow, Refused };

/** Whose session this is; sets the clock by the way. */
export async function me() {
  const answer = await call('me', { method: 'GET' });
  learn(answer.now);
  return answer.user;
}

/** What is taken along, fetched once a day and again when it is somebody else's: officers and items, or the words of decisions. */
export async function kit(name, user) {
  const kept = await store.kept(name);
  if (kept && kept.day === today() && kept.user === user) {
    return kept;
  }
  const fresh = { ...await call(name, { method: 'GET' }), user };
  await store.keep(name, fresh);
  return fresh;
}

const SIDE_BY_SIDE = 2;

/** Goes on at once where the line broke after something had come through, and gives up until later where nothing did. */
async function sendFile(file, tell) {
  for (let before = 0, reached = 0; ;) {
    try {
      return await upload({
        id: file.uploadId, file: file.blob, name: file.name,
        tell: ({ received, size }) => {
          reached = received;
          tell({ id: file.uploadId, name: file.name, received, size });
        },
      });
    } catch (problem) {
      if (!(problem instanceof NotNow) || problem.login || reached <= before) {
        throw problem;
      }
      before = reached;
    }
  }
}

/** Sends all files of a draft, some side by side; what has arrived before is only asked for. Resolves to their hashes by id. */
async function sendFiles(draft, tell) {
  const waiting = withWords(draft, await store.photos(draft.actId));
  const hashes = new Map();
  let broke = null;
  const one = async () => {
    for (let file = waiting.shift(); file && !broke; file = waiting.shift()) {
      try {
        tell({ id: file.uploadId, name: file.name, received: 0, size: file.blob.size });
        hashes.set(file.uploadId, (await sendFile(file, tell)).sha256);
        tell({ id: file.uploadId, name: file.name, received: file.blob.size, size: file.blob.size, done: true });
      } catch (problem) {
        broke ??= problem;
      }
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, one));
  if (broke) {
    throw broke;
  }
  return hashes;
}

/** Sends one draft: its files and signatures first, then the whole. Throws Refused or NotNow. */
async function send(draft, tell) {
  const hashes = await sendFiles(draft, (file) => tell?.(draft, 'sending', file));
  const photos = withWords(draft, await store.photos(draft.actId)).map((each) => ({ ...each, sha256: hashes.get(each.uploadId) }));
  const [path, body] = draft.type === 'spot' ? ['summary-decisions', decision(draft, photos)] : ['field-filings', filing(draft, photos)];
  const answer = await call(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
  await store.removeDraft(draft.actId);
  if (draft.number) {
    await store.removeNumber(draft.number);
  }
  return answer;
}

const spotOf = (draft) => ({ place: draft.place, ...(draft.longitude == null ? {} : { longitude: draft.longitude, latitude: draft.latitude }) });

const evidence = (draft, photos) => photos.map((photo) => ({
  kind: photo.kind, name: photo.name, proves: photo.proves, source: photo.source, seenAt: photo.takenAt,
  officerIds: draft.officerIds, uploadId: photo.uploadId, ...spotOf(draft),
  // of sound the field asks for its words where it asks of others what they prove
  ...(sortOfKept(photo) === 'sound' ? { particulars: { summary: photo.proves } } : {}),
}));

const party = (draft) => Object.fromEntries(Object.entries({ partyId: draft.partyId, ...draft.party }).filter(([, value]) => value));

function filing(draft, photos) {
  const body = {
    actId: draft.actId,
    caseId: draft.caseId,
    occurredAt: draft.occurredAt,
    clue: { source: 'PATROL', title: draft.item ? draft.item.name : draft.facts.slice(0, 60), content: draft.facts, receivedAt: draft.occurredAt, seenAt: draft.occurredAt, ...spotOf(draft) },
    officerIds: draft.officerIds,
    photos: evidence(draft, photos),
  };
  if (draft.party?.name) {
    body.party = party(draft);
    if (draft.item) {
      body.act = { suspectedActId: draft.suspectedActId, partyId: draft.partyId, itemCode: draft.item.code, beganOn: draft.day, endedOn: draft.day };
    }
  }
  return body;
}

function decision(draft, photos) {
  const signature = (signer) => photos.find((each) => each.signer === signer)?.sha256;
  const signed = signature('party') && !draft.refusal;
  return {
    actId: draft.actId,
    caseId: draft.caseId,
    occurredAt: draft.decidedAt,
    title: draft.item.name.slice(0, 60),
    facts: draft.facts,
    ...spotOf(draft),
    happenedAt: draft.occurredAt,
    officerIds: draft.officerIds,
    evidence: draft.evidence,
    party: party(draft),
    itemCode: draft.item.code,
    findings: draft.rule?.factor ? { [draft.rule.factor]: draft.rule.value } : {},
    fineFen: draft.fineFen,
    certificateShown: draft.certificateShown,
    identityChecked: draft.identityChecked,
    rightsTold: draft.rightsTold,
    ...(draft.defence ? { defence: draft.defence, defenceAnswer: draft.defenceAnswer } : {}),
    ...(draft.correction ? { correction: draft.correction } : {}),
    ...(draft.ground ? { collection: { ground: draft.ground, receiptNo: draft.receiptNo, ...(draft.request ? { request: draft.request } : {}) } } : {}),
    handover: {
      electronic: false,
      ...(signed ? { signer: draft.party.name, signatureDigest: signature('party') } : { refusal: draft.refusal }),
      officerSignatures: [signature('first'), signature('second')],
    },
    number: draft.number,
    photos: evidence(draft, photos.filter(isFound)),
  };
}

const AGAIN_AFTER = [3000, 15000, 60000];
let again;

/** Sends everything that is ready; says of each what came of it. One page of this phone at a time. */
export function sendAll(tell, attempt = 0) {
  const locked = (work) => (navigator.locks ? navigator.locks.request('tiean-send', work) : work());
  return locked(async () => {
    const ready = (await store.drafts()).filter((each) => each.state === 'ready');
    const voids = (await store.numbers()).filter((each) => each.state === 'void');
    if (ready.length + voids.length === 0) {
      return;
    }
    const wait = (problem) => {
      ready.forEach((draft) => tell?.(draft, problem.message));
      if (!problem.login && navigator.onLine) {
        clearTimeout(again);
        again = setTimeout(() => sendAll(tell, attempt + 1), AGAIN_AFTER[Math.min(attempt, AGAIN_AFTER.length - 1)]);
      }
    };
    let user;
    try {
      user = await me();
      await sendVoids();
    } catch (problem) {
      if (!(problem instanceof Refused)) {
        wait(problem);
        return;
      }
    }
    for (const draft of ready) {
      if (draft.user && draft.user !== user) {
        tell?.(draft, 'other');
        continue;
      }
      try {
        await send(draft, tell);
        tell?.(draft, 'sent');
      } catch (problem) {
        if (problem instanceof NotNow) {
          wait(problem);
          return;
        }
        const refused = { ...draft, state: 'refused', message: problem.message };
        await store.saveDraft(refused);
        tell?.(refused, 'refused');
      }
    }
  });
}
