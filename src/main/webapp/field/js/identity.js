// Whether an identity number can be one at all: asked while the party is still there. The house asks again.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const UNIT_DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 居民身份证号码 (GB 11643). */
function citizen(number) {
  if (!/^\d{17}[\dX]$/.test(number)) {
    return false;
  }
  const day = new Date(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}T00:00:00Z`);
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10).replaceAll('-', '') === number.slice(6, 14);
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return exists && '10X98765432'[sum % 11] === number[17];
}

/** 统一社会信用代码 (GB 32100). */
function unit(number) {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(number)) {
    return false;
  }
  let sum = 0;
  let weight = 1;
  for (const character of number.slice(0, 17)) {
    sum += UNIT_DIGITS.indexOf(character) * weight;
    weight = weight * 3 % 31;
  }
  return UNIT_DIGITS[(31 - sum % 31) % 31] === number[17];
}

/** @param party with {@code idType} and {@code idNumber}; no number at all is no wrong one */
export const plausible = ({ idType, idNumber }) => !idNumber || (idType === '居民身份证' ? citizen(idNumber) : unit(idNumber));
