// A small picture of a photo or a film, drawn by the browser for the list on the phone. The file itself is never touched.
const SIDE = 360;
const PATIENCE = 4000;

function draw(source, width, height) {
  const scale = Math.min(1, SIDE / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  canvas.getContext('2d').drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
}

async function ofPhoto(file) {
  const picture = await createImageBitmap(file);
  try {
    return await draw(picture, picture.width, picture.height);
  } finally {
    picture.close();
  }
}

function ofFilm(file) {
  const video = Object.assign(document.createElement('video'), { muted: true, playsInline: true, preload: 'auto' });
  const url = URL.createObjectURL(file);
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('no picture in time')), PATIENCE);
    video.addEventListener('error', () => reject(new Error('no film the browser knows')));
    video.addEventListener('loadeddata', () => { video.currentTime = Number.isFinite(video.duration) ? Math.min(1, video.duration / 2) : 0.1; });
    video.addEventListener('seeked', () => draw(video, video.videoWidth, video.videoHeight).then(resolve, reject));
    video.src = url;
  }).finally(() => {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(url);
  });
}

/** Resolves to a JPEG, or to null where the browser cannot draw one. */
export async function preview(file, sort) {
  try {
    return sort === 'photo' ? await ofPhoto(file) : sort === 'film' ? await ofFilm(file) : null;
  } catch {
    return null;
  }
}
