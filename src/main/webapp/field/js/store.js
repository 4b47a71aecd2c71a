// What is kept on the phone until it has arrived: drafts, photos, numbers lent to it, and the kits (officers, items).
// A draft is deleted, photos and all, as soon as the server has it: no personal data stay behind.
const NAME = 'tiean-field';
const STORES = { drafts: 'actId', photos: 'uploadId', kept: 'key', numbers: 'number' };
let opened;

function open() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 2);
    request.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(STORES)) {
        if (!request.result.objectStoreNames.contains(name)) {
          request.result.createObjectStore(name, { keyPath });
        }
      }
      const photos = request.transaction.objectStore('photos');
      if (!photos.indexNames.contains('draft')) {
        photos.createIndex('draft', 'actId');
      }
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function run(stores, mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(stores, mode);
    const request = work(transaction);
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

export const saveDraft = (draft) => run(['drafts'], 'readwrite', (t) => t.objectStore('drafts').put(draft));
export const drafts = () => run(['drafts'], 'readonly', (t) => t.objectStore('drafts').getAll());
export const savePhoto = (photo) => run(['photos'], 'readwrite', (t) => t.objectStore('photos').put(photo));
export const removePhoto = (uploadId) => run(['photos'], 'readwrite', (t) => t.objectStore('photos').delete(uploadId));
export const photos = (actId) => run(['photos'], 'readonly', (t) => t.objectStore('photos').index('draft').getAll(actId));
export const keep = (key, value) => run(['kept'], 'readwrite', (t) => t.objectStore('kept').put({ key, value }));
export const kept = async (key) => (await run(['kept'], 'readonly', (t) => t.objectStore('kept').get(key)))?.value;
export const numbers = () => run(['numbers'], 'readonly', (t) => t.objectStore('numbers').getAll());
export const saveNumber = (number) => run(['numbers'], 'readwrite', (t) => t.objectStore('numbers').put(number));
export const removeNumber = (number) => run(['numbers'], 'readwrite', (t) => t.objectStore('numbers').delete(number));

/** Gives a number to a draft, the one it has already if it has one; two pages at once never get the same. */
export async function takeNumber(actId, suits) {
  let taken = null;
  await run(['numbers'], 'readwrite', (t) => {
    const store = t.objectStore('numbers');
    const all = store.getAll();
    all.onsuccess = () => {
      taken = all.result.find((each) => each.actId === actId) ?? all.result.find((each) => each.state === 'free' && suits(each)) ?? null;
      if (taken?.state === 'free') {
        taken = { ...taken, state: 'taken', actId };
        store.put(taken);
      }
    };
    return all;
  });
  return taken?.number ?? null;
}

export async function removeDraft(actId) {
  const ids = (await photos(actId)).map((photo) => photo.uploadId);
  return run(['drafts', 'photos'], 'readwrite', (t) => {
    ids.forEach((id) => t.objectStore('photos').delete(id));
    return t.objectStore('drafts').delete(actId);
  });
}
