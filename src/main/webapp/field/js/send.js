// Brings drafts to the server. The same ids go out every time, so that sending again after a lost answer
// changes nothing there.
import * as store from './store.js';

const OWN = { 'X-Tiean-Page': '1' };

/** The server said no, in words for the user. */
export class Refused extends Error {}

/** There is no connection, or the login is over: try later. */
export class NotNow extends Error {
  constructor(login) {
    super(login ? 'login' : 'offline');
    this.login = login;
  }
}

async function call(path, options) {
  let answer;
  try {
    answer = await fetch('/api/v1/' + path, { credentials: 'same-origin', redirect: 'manual', ...options, headers: { ...OWN, ...options?.headers } });
  } catch {
    throw new NotNow(false);
  }
  if (answer.type === 'opaqueredirect' || answer.status === 401) {
    throw new NotNow(true);
  }
  if (answer.status >= 500 && answer.status !== 501) {
    throw new NotNow(false);
  }
  const json = (answer.headers.get('content-type') ?? '').includes('json') ? await answer.json() : {};
  if (!answer.ok) {
    if (json.key === 'identity.login-needed') {
      throw new NotNow(true);
    }
    throw new Refused(json.message ?? String(answer.status));
  }
  return json;
}

export const kit = () => call('field-kit', { method: 'GET' });

/** Sends one draft: its photos first, then the case. Throws Refused or NotNow. */
export async function send(draft) {
  const photos = await store.photos(draft.actId);
  for (const photo of photos.filter((each) => !each.sent)) {
    await call(`uploads/${photo.uploadId}?name=${encodeURIComponent(photo.name)}`, {
      method: 'PUT', body: photo.blob, headers: { 'Content-Type': 'application/octet-stream' },
    });
    await store.savePhoto({ ...photo, sent: true });
  }
  const answer = await call('field-filings', {
    method: 'POST', body: JSON.stringify(filing(draft, photos)), headers: { 'Content-Type': 'application/json' },
  });
  await store.removeDraft(draft.actId);
  return answer;
}

function filing(draft, photos) {
  const place = { place: draft.place, ...(draft.longitude == null ? {} : { longitude: draft.longitude, latitude: draft.latitude }) };
  const body = {
    actId: draft.actId,
    caseId: draft.caseId,
    occurredAt: draft.occurredAt,
    clue: { source: 'PATROL', title: draft.item ? draft.item.name : draft.facts.slice(0, 60), content: draft.facts, receivedAt: draft.occurredAt, seenAt: draft.occurredAt, ...place },
    officerIds: draft.officerIds,
    photos: photos.map((photo) => ({
      kind: photo.kind, name: photo.name, proves: photo.proves, source: photo.source, seenAt: photo.takenAt,
      officerIds: draft.officerIds, uploadId: photo.uploadId, ...place,
    })),
  };
  if (draft.party?.name) {
    body.party = Object.fromEntries(Object.entries({ partyId: draft.partyId, ...draft.party }).filter(([, value]) => value));
    if (draft.item) {
      body.act = { suspectedActId: draft.suspectedActId, partyId: draft.partyId, itemCode: draft.item.code, beganOn: draft.day, endedOn: draft.day };
    }
  }
  return body;
}

const AGAIN_AFTER = [3000, 15000, 60000];

/** Sends everything that is ready; says of each what came of it. One page of this phone at a time. */
export function sendAll(tell, attempt = 0) {
  const locked = (work) => (navigator.locks ? navigator.locks.request('tiean-send', work) : work());
  return locked(async () => {
    for (const draft of (await store.drafts()).filter((each) => each.state === 'ready')) {
      try {
        await send(draft);
        tell?.(draft, 'sent');
      } catch (problem) {
        if (problem instanceof NotNow) {
          tell?.(draft, problem.message);
          if (!problem.login && navigator.onLine && attempt < AGAIN_AFTER.length) {
            setTimeout(() => sendAll(tell, attempt + 1), AGAIN_AFTER[attempt]);
          }
          return;
        }
        const refused = { ...draft, state: 'refused', message: problem.message };
        await store.saveDraft(refused);
        tell?.(refused, 'refused');
      }
    }
  });
}
