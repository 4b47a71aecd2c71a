// A canvas to sign on with finger, pen or mouse: <canvas data-signature="id of the hidden input">, <button data-signature-clear="id of the canvas">.
(() => {
  const pads = () => document.querySelectorAll('canvas[data-signature]:not([data-ready])');
  const point = (canvas, event) => {
    const box = canvas.getBoundingClientRect();
    return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
  };
  function prepare(canvas) {
    const input = document.getElementById(canvas.dataset.signature);
    const pen = canvas.getContext('2d');
    canvas.dataset.ready = 'yes';
    canvas.width = canvas.clientWidth * 2;
    canvas.height = canvas.clientHeight * 2;
    pen.lineWidth = 5;
    pen.lineCap = 'round';
    if (input.value) {
      const drawn = new Image();
      drawn.onload = () => pen.drawImage(drawn, 0, 0, canvas.width, canvas.height);
      drawn.src = input.value;
    }
    let down = false;
    canvas.addEventListener('pointerdown', (event) => { down = true; canvas.setPointerCapture(event.pointerId); pen.beginPath(); pen.moveTo(...point(canvas, event)); });
    canvas.addEventListener('pointermove', (event) => { if (down) { pen.lineTo(...point(canvas, event)); pen.stroke(); } });
    canvas.addEventListener('pointerup', () => { down = false; input.value = canvas.toDataURL('image/png'); });
  }
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-signature-clear]');
    if (button) {
      const canvas = document.getElementById(button.dataset.signatureClear);
      canvas.getContext('2d').clearRect(0, 0, canvas.width, canvas.height);
      document.getElementById(canvas.dataset.signature).value = '';
    }
  });
  pads().forEach(prepare);
  // A form that comes back with a message brings a new canvas: what was drawn on the old one is drawn again.
  new MutationObserver(() => pads().forEach(prepare)).observe(document.body, { childList: true, subtree: true });
})();
