// Draws frames, arrows and covers over the picture of a page; what is handed in are their places in parts of the picture. With
// the keyboard: arrow keys move a corner, Enter sets it, Escape takes the last mark away.
const KEY_STEP = 0.02;

function board(place) {
  const picture = place.querySelector('img');
  const canvas = place.querySelector('canvas');
  const value = place.querySelector('input[type=hidden]');
  const list = place.querySelector('ol');
  const words = { BOX: place.dataset.box, ARROW: place.dataset.arrow, COVER: place.dataset.cover };
  const marks = JSON.parse(value.value || '[]');
  let begun = null;
  let corner = { x: 0.5, y: 0.5 };

  const tool = () => place.querySelector('input[name=tool]:checked').value;
  const within = (part) => Math.min(1, Math.max(0, part));

  function made(from, to) {
    const kind = tool();
    const arrow = kind === 'ARROW';
    const round = (part) => Math.round(part * 10000) / 10000;
    return {
      tool: kind,
      x: round(arrow ? from.x : Math.min(from.x, to.x)), y: round(arrow ? from.y : Math.min(from.y, to.y)),
      width: round(arrow ? to.x - from.x : Math.abs(to.x - from.x)), height: round(arrow ? to.y - from.y : Math.abs(to.y - from.y)),
    };
  }

  function draw(more) {
    canvas.width = picture.clientWidth;
    canvas.height = picture.clientHeight;
    const pen = canvas.getContext('2d');
    pen.lineWidth = Math.max(2, canvas.width / 250);
    for (const mark of more ? [...marks, more] : marks) {
      const [x, y, w, h] = [mark.x * canvas.width, mark.y * canvas.height, mark.width * canvas.width, mark.height * canvas.height];
      pen.strokeStyle = '#b3261e';
      pen.fillStyle = '#000';
      if (mark.tool === 'COVER') {
        pen.fillRect(x, y, w, h);
      } else if (mark.tool === 'BOX') {
        pen.strokeRect(x, y, w, h);
      } else {
        const angle = Math.atan2(h, w);
        const head = pen.lineWidth * 6;
        pen.beginPath();
        pen.moveTo(x, y);
        pen.lineTo(x + w, y + h);
        for (const side of [-Math.PI / 6, Math.PI / 6]) {
          pen.moveTo(x + w, y + h);
          pen.lineTo(x + w - head * Math.cos(angle + side), y + h - head * Math.sin(angle + side));
        }
        pen.stroke();
      }
    }
    if (document.activeElement === canvas) {
      pen.strokeStyle = '#1d4f91';
      pen.strokeRect(corner.x * canvas.width - 4, corner.y * canvas.height - 4, 8, 8);
    }
  }

  function show() {
    value.value = marks.length === 0 ? '' : JSON.stringify(marks);
    list.replaceChildren(...marks.map((mark, index) => {
      const item = document.createElement('li');
      const away = Object.assign(document.createElement('button'), { type: 'button', className: 't-button t-quiet', textContent: place.dataset.remove });
      away.setAttribute('aria-label', `${place.dataset.remove} ${index + 1}`);
      away.addEventListener('click', () => {
        marks.splice(index, 1);
        show();
      });
      item.append(words[mark.tool], ' ', away);
      return item;
    }));
    draw();
  }

  function add(from, to) {
    const mark = made(from, to);
    if (mark.tool === 'ARROW' ? Math.hypot(mark.width, mark.height) > 0.01 : mark.width > 0.003 && mark.height > 0.003) {
      marks.push(mark);
    }
    show();
  }

  const point = (event) => {
    const box = canvas.getBoundingClientRect();
    return { x: within((event.clientX - box.left) / box.width), y: within((event.clientY - box.top) / box.height) };
  };
  canvas.addEventListener('pointerdown', (event) => {
    begun = point(event);
    canvas.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  canvas.addEventListener('pointermove', (event) => begun && draw(made(begun, point(event))));
  canvas.addEventListener('pointerup', (event) => {
    if (begun) {
      add(begun, point(event));
      begun = null;
    }
  });
  canvas.addEventListener('pointercancel', () => {
    begun = null;
    draw();
  });

  canvas.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (step) {
      corner = { x: within(corner.x + step[0] * KEY_STEP), y: within(corner.y + step[1] * KEY_STEP) };
      draw(begun ? made(begun, corner) : undefined);
    } else if (event.key === 'Enter' && begun) {
      add(begun, corner);
      begun = null;
    } else if (event.key === 'Enter') {
      begun = corner;
    } else if (event.key === 'Escape') {
      begun = null;
      marks.pop();
      show();
    } else {
      return;
    }
    event.preventDefault();
  });

  picture.addEventListener('load', show);
  addEventListener('resize', () => draw());
  if (picture.complete) {
    show();
  }
}

document.querySelectorAll('[data-marks]').forEach(board);
