// Numbers of on-the-spot decisions lent to this device. Each is used by a decision or given back with a reason.
import * as store from './store.js';
import { call } from './send.js';

/** This device, as the house knows it. */
export async function device() {
  let id = await store.kept('device');
  if (!id) {
    id = crypto.randomUUID();
    await store.keep('device', id);
  }
  return id;
}

/** Has the house fill the block up to so many, and brings what is kept here in line with it. */
export async function hold(count, user) {
  const id = await device();
  const answer = await call(`lent-numbers/${id}`, { method: 'PUT', body: JSON.stringify({ count }), headers: { 'Content-Type': 'application/json' } });
  const known = new Map((await store.numbers()).map((each) => [each.number, each]));
  const held = new Set();
  for (const { number, year } of answer.numbers) {
    held.add(number);
    if (!known.has(number)) {
      await store.saveNumber({ number, year, user, state: 'free', actId: null });
    }
  }
  for (const each of known.values()) {
    if (each.state === 'free' && each.user === user && !held.has(each.number)) {
      await store.removeNumber(each.number);
    }
  }
}

/** Those that no draft has yet. */
export const free = async (user, year) => (await store.numbers())
  .filter((each) => each.state === 'free' && each.user === user && (!year || each.year === year));

/** A number of this year for a draft; with network and none left, one more is drawn. Null if there is none. */
export async function take(actId, user, year) {
  const suits = (each) => each.user === user && each.year === year;
  let number = await store.takeNumber(actId, suits);
  if (!number) {
    try {
      await hold(1, user);
    } catch {
      return null;
    }
    number = await store.takeNumber(actId, suits);
  }
  return number;
}

/** Marks numbers as never to be used; the house hears of it at once or when the line returns. */
export async function giveBack(numbers, reason) {
  for (const each of numbers) {
    await store.saveNumber({ ...each, state: 'void', reason });
  }
  await sendVoids();
}

export async function sendVoids() {
  const id = await device();
  for (const each of (await store.numbers()).filter((one) => one.state === 'void')) {
    await call(`lent-numbers/${id}/voids`, {
      method: 'POST', body: JSON.stringify({ numbers: [each.number], reason: each.reason }), headers: { 'Content-Type': 'application/json' },
    });
    await store.removeNumber(each.number);
  }
}

/** Numbers lent to the same officer on other devices, or on this one before its memory was cleared. */
export async function elsewhere() {
  const here = new Set((await store.numbers()).map((each) => each.number));
  return (await call('lent-numbers', { method: 'GET' })).numbers.filter((each) => !here.has(each.number));
}
