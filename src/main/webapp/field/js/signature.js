// A field one signs in with finger or pen.
export function signature(canvas, changed) {
  const context = canvas.getContext('2d');
  let last = null;
  let empty = true;

  function size() {
    const ratio = window.devicePixelRatio || 1;
    const { width, height } = canvas.getBoundingClientRect();
    if (width === 0 || canvas.width === Math.round(width * ratio)) {
      return;
    }
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    context.scale(ratio, ratio);
    context.lineWidth = 2.5;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.strokeStyle = '#1f2733';
    empty = true;
  }

  const at = (event) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  canvas.addEventListener('pointerdown', (event) => {
    size();
    canvas.setPointerCapture(event.pointerId);
    last = at(event);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!last) {
      return;
    }
    const here = at(event);
    context.beginPath();
    context.moveTo(last.x, last.y);
    context.lineTo(here.x, here.y);
    context.stroke();
    last = here;
    empty = false;
  });
  for (const end of ['pointerup', 'pointercancel']) {
    canvas.addEventListener(end, () => {
      if (last && !empty) {
        changed();
      }
      last = null;
    });
  }
  return {
    size,
    isEmpty: () => empty,
    clear: () => {
      context.clearRect(0, 0, canvas.width, canvas.height);
      empty = true;
    },
    picture: () => new Promise((resolve) => canvas.toBlob(resolve, 'image/png')),
  };
}
