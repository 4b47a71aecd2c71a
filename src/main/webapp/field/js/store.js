// What is kept on the phone until it has arrived: drafts, photos, and the kit (officers and items).
// A draft is deleted, photos and all, as soon as the server has it: no personal data stay behind.
const NAME = 'tiean-field';
let opened;

function open() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('drafts', { keyPath: 'actId' });
      request.result.createObjectStore('photos', { keyPath: 'uploadId' }).createIndex('draft', 'actId');
      request.result.createObjectStore('kept', { keyPath: 'key' });
    };
    request.onsuccess = () => resolve(request.result);
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
export const draft = (actId) => run(['drafts'], 'readonly', (t) => t.objectStore('drafts').get(actId));
export const drafts = () => run(['drafts'], 'readonly', (t) => t.objectStore('drafts').getAll());
export const savePhoto = (photo) => run(['photos'], 'readwrite', (t) => t.objectStore('photos').put(photo));
export const removePhoto = (uploadId) => run(['photos'], 'readwrite', (t) => t.objectStore('photos').delete(uploadId));
export const photos = (actId) => run(['photos'], 'readonly', (t) => t.objectStore('photos').index('draft').getAll(actId));
export const keep = (key, value) => run(['kept'], 'readwrite', (t) => t.objectStore('kept').put({ key, value }));
export const kept = async (key) => (await run(['kept'], 'readonly', (t) => t.objectStore('kept').get(key)))?.value;

export async function removeDraft(actId) {
  const ids = (await photos(actId)).map((photo) => photo.uploadId);
  return run(['drafts', 'photos'], 'readwrite', (t) => {
    ids.forEach((id) => t.objectStore('photos').delete(id));
    return t.objectStore('drafts').delete(actId);
  });
}
