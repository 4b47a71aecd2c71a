// The time of the house: a phone whose own clock is wrong would write wrong times into the record. What was learnt with
// network is used without.
let ahead = Number(localStorage.getItem('tiean-clock-ahead') ?? 0);

export const now = () => new Date(Date.now() + ahead);

/** The day in China, 2026-11-21. */
export const today = () => new Date(now().getTime() + 8 * 3600e3).toISOString().slice(0, 10);

/** 2026年11月21日9时05分 in China. */
export function minute(iso) {
  const china = new Date(new Date(iso).getTime() + 8 * 3600e3);
  return `${china.getUTCFullYear()}年${china.getUTCMonth() + 1}月${china.getUTCDate()}日${china.getUTCHours()}时${String(china.getUTCMinutes()).padStart(2, '0')}分`;
}

/** @param iso what the house said a moment ago */
export function learn(iso) {
  ahead = Math.round(new Date(iso).getTime() - Date.now());
  localStorage.setItem('tiean-clock-ahead', String(ahead));
}
