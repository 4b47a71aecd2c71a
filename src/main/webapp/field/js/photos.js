// Photos of a draft: made smaller, kept at once, shown and taken away again.
import * as store from './store.js';
import { now } from './clock.js';

const LONGEST_SIDE = 2560;

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

export const isPhoto = (each) => each.kind === 'AUDIO_VISUAL';

/** @param draft () => the draft; @param taken called after photos were taken */
export function photos({ input, list, words, draft, taken }) {
  async function show() {
    const items = [];
    for (const photo of (await store.photos(draft().actId)).filter(isPhoto)) {
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
        await show();
      });
      item.append(image, remove);
      items.push(item);
    }
    list.replaceChildren(...items);
  }

  input.addEventListener('change', async (event) => {
    for (const file of event.target.files) {
      const names = (await store.photos(draft().actId)).filter(isPhoto).map((each) => Number(/\d+/.exec(each.name)?.[0] ?? 0));
      const type = file.type === 'image/png' ? 'png' : 'jpg';
      await store.savePhoto({
        uploadId: crypto.randomUUID(), actId: draft().actId, blob: await smaller(file), name: `${words.photo}${Math.max(0, ...names) + 1}.${type}`,
        kind: 'AUDIO_VISUAL', proves: words.photoProves, source: words.photoSource, takenAt: now().toISOString(),
      });
    }
    event.target.value = '';
    await taken();
    await show();
  });
  return show;
}
