// One way to the interface for all pages' scripts: what the server refuses, and what only has to wait.
const OWN = { 'X-Tiean-Page': '1' };

/** The server said no, in words for the user. */
export class Refused extends Error {
  constructor(words, key) {
    super(words);
    this.key = key;
  }
}

/** There is no connection, the login is over, or the server cannot just now: try later. */
export class NotNow extends Error {
  constructor(login, words) {
    super(words ?? (login ? 'login' : 'offline'));
    this.login = login;
    this.words = words;
  }
}

async function said(answer) {
  return (answer.headers.get('content-type') ?? '').includes('json') ? answer.json() : {};
}

/** The answer with its headers; throws Refused or NotNow. */
export async function ask(path, options) {
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
    throw new NotNow(false, (await said(answer).catch(() => ({}))).message);
  }
  if (!answer.ok) {
    const json = await said(answer);
    if (json.key === 'identity.login-needed') {
      throw new NotNow(true);
    }
    throw new Refused(json.message ?? String(answer.status), json.key);
  }
  return answer;
}

/** What the server says; throws Refused or NotNow. */
export async function call(path, options) {
  return said(await ask(path, options));
}
