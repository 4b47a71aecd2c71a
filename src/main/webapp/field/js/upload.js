// Sends a file in pieces and goes on where the line broke, whatever broke it: the network, the page, the server.
// Pieces grow on a good line and shrink on a bad one, so that little is ever sent twice.
import { ask, NotNow, Refused } from './api.js';

const SMALLEST = 128 * 1024;
const FIRST = 1024 * 1024;
const LARGEST = 16 * 1024 * 1024;
const GOOD_MILLIS = 1500;
const PATIENCE_MILLIS = 90_000;
const LONGEST_WAIT = 30_000;
const GONE = ['evidence.upload.lost', 'evidence.upload.part-unknown'];
const AGAIN = ['evidence.upload.offset', 'kernel.content.piece-damaged', 'kernel.content.piece-under-way'];

const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

async function checksum(bytes) {
  // only pages that came over a safe connection may compute it; elsewhere the transport's own has to do
  return crypto.subtle ? { 'Upload-Checksum': 'sha256 ' + base64(await crypto.subtle.digest('SHA-256', bytes)) } : {};
}

async function begin(id, name, size) {
  const answer = await ask('uploads', {
    method: 'POST', body: JSON.stringify({ uploadId: id, name, size }), headers: { 'Content-Type': 'application/json' },
  });
  return answer.json();
}

async function next(id, file, offset, length, stop) {
  const bytes = await file.slice(offset, offset + length).arrayBuffer();
  const late = AbortSignal.timeout(PATIENCE_MILLIS);
  const answer = await ask(`uploads/${id}`, {
    method: 'PATCH', body: bytes, signal: stop && AbortSignal.any ? AbortSignal.any([stop, late]) : late,
    headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset), ...await checksum(bytes) },
  });
  return answer.json();
}

const reached = (said) => said.received ?? said.size;

/** Waits, but no longer than until the network is back. */
function wait(millis, stop) {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, millis);
    addEventListener('online', end);
    stop?.addEventListener('abort', end);
  });
}

/**
 * Sends a file and resolves to what the server says of it: uploadId, sha256, size, mediaType.
 *
 * @param id      of the upload; the same id goes on with what has arrived
 * @param file    a File or Blob
 * @param name    with its extension
 * @param patient true: waits for the network as long as it takes; false: throws NotNow at the first break
 * @param tell    called with { received, size, state: 'sending' | 'waiting' | 'login', words }
 * @param stop    AbortSignal of whoever gives the file up; then it throws Refused
 */
export async function upload({ id, file, name, patient, tell, stop }) {
  let offset = null;
  let length = FIRST;
  let broke = 0;
  for (;;) {
    if (stop?.aborted) {
      throw new Refused('', 'stopped');
    }
    try {
      const began = performance.now();
      const said = offset === null ? await begin(id, name, file.size) : await next(id, file, offset, length, stop);
      if (said.sha256) {
        return said;
      }
      if (offset !== null) {
        length = performance.now() - began < GOOD_MILLIS ? Math.min(LARGEST, length * 2) : Math.max(SMALLEST, length);
      }
      offset = reached(said);
      broke = 0;
      tell?.({ received: offset, size: file.size, state: 'sending' });
    } catch (problem) {
      const later = problem instanceof NotNow || AGAIN.includes(problem.key) || GONE.includes(problem.key);
      if (!later || broke > 8 && !(problem instanceof NotNow) || problem instanceof NotNow && !patient) {
        throw problem;
      }
      length = Math.max(SMALLEST, length / 4);
      tell?.({ received: offset ?? 0, size: file.size, state: problem.login ? 'login' : 'waiting', words: problem.words });
      await wait(Math.min(LONGEST_WAIT, 500 * 2 ** broke), stop);
      broke += 1;
      offset = null;
    }
  }
}
