// What is found on the spot and kept as a file: photos, films, sound and papers. What each is, and what it is called.
const SORTS = { photo: ['jpg', 'jpeg', 'png', 'heic', 'heif'], film: ['mp4', 'mov', 'm4v', 'webm'], sound: ['mp3', 'm4a', 'wav'] };
const ENDINGS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/heic': 'heic', 'video/mp4': 'mp4', 'video/quicktime': 'mov', 'video/webm': 'webm', 'audio/mpeg': 'mp3', 'audio/mp4': 'm4a', 'audio/x-m4a': 'm4a', 'audio/wav': 'wav' };

/** The ending its name has, or its type asks for; empty where neither says. */
export function endingOf(file) {
  const named = /\.([A-Za-z0-9]{1,5})$/.exec(file.name ?? '')?.[1]?.toLowerCase();
  return named ?? ENDINGS[file.type] ?? '';
}

/** photo, film, sound or paper. */
export const sortOf = (ending) => Object.keys(SORTS).find((sort) => SORTS[sort].includes(ending)) ?? 'paper';

/** Whether it was found on the spot, and is no signature; drafts of older versions said it by their kind. */
export const isFound = (each) => (each.sort ? true : !each.signer && each.kind === 'AUDIO_VISUAL');

/** Files of a draft in the order they were taken, each with what was said of it since. */
export const withWords = (draft, files) => files.map((each) => ({ ...each, ...draft.said?.[each.uploadId] })).sort((a, b) => (a.order ?? 0) - (b.order ?? 0));

export const sortOfKept = (each) => each.sort ?? 'photo';

/** Bytes in words. */
export const inWords = (bytes) => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);

/** The next free name of what a camera took; what was chosen keeps its own. */
export function nameFor(file, sort, ending, words, others) {
  if (sort === 'paper') {
    return file.name;
  }
  const word = words[sort];
  const used = others.filter((each) => each.name.startsWith(word)).map((each) => Number(/\d+/.exec(each.name)?.[0] ?? 0));
  return `${word}${Math.max(0, ...used) + 1}.${ending}`;
}

/** How many of what, as a decision lists its evidence. */
export function counted(all, words) {
  return ['photo', 'film', 'sound', 'paper'].map((sort) => [words.counts[sort], all.filter((each) => sortOfKept(each) === sort).length])
    .filter(([, count]) => count > 0).map(([word, count]) => word.replace('#', count)).join(words.and);
}
