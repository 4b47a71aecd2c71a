// Shows of the particulars of a piece of evidence only those its kind asks for; without this all of them are shown.
const kind = document.getElementById('task:kind_input');
const copy = document.getElementById('task:copy_input');

function show() {
  for (const part of document.querySelectorAll('[data-asked]')) {
    const asked = part.dataset.asked.split(' ');
    part.hidden = !asked.includes(kind.value) && !(copy.checked && asked.includes(`${kind.value}:COPY`));
  }
}

// the components tell of a change through jQuery only
window.jQuery([kind, copy]).on('change', show);
show();
