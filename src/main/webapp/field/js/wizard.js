// One question per screen: steps forward and back, with what is missing said before going on.
const $ = (selector) => document.querySelector(selector);

/**
 * @param words    texts of the page
 * @param missing  (id of the step) => what is missing in words, or null
 * @param entering (id of the step) => called before it is shown; may say why it cannot be entered
 * @param finish   called on the last step when nothing is missing
 */
export function wizard({ words, missing, entering, finish }) {
  const steps = [...document.querySelectorAll('[data-step]')];
  let here = 0;
  let busy = false;

  function problem(text) {
    $('#problem').textContent = text;
    $('#problem').hidden = false;
    $('#problem').scrollIntoView({ block: 'nearest' });
  }

  async function show(step) {
    const wanted = Math.max(0, Math.min(step, steps.length - 1));
    const obstacle = await entering?.(steps[wanted].id);
    if (obstacle) {
      problem(obstacle);
      return;
    }
    here = wanted;
    steps.forEach((section, index) => { section.hidden = index !== here; });
    $('#progress').max = steps.length;
    $('#progress').value = here + 1;
    $('#progress-words').textContent = `${here + 1} / ${steps.length}　${steps[here].dataset.step}`;
    $('#back').hidden = here === 0;
    $('#next').textContent = here === steps.length - 1 ? words.submit : words.next;
    steps[here].dispatchEvent(new CustomEvent('shown'));
    window.scrollTo(0, 0);
    $('#problem').hidden = true;
  }

  async function forward() {
    $('#problem').hidden = true;
    const gap = missing(steps[here].id);
    if (gap) {
      problem(gap);
      return;
    }
    if (here < steps.length - 1) {
      await show(here + 1);
      return;
    }
    for (let step = 0; step < steps.length; step++) {
      const text = missing(steps[step].id);
      if (text) {
        await show(step);
        problem(text);
        return;
      }
    }
    await finish();
  }

  $('#next').addEventListener('click', async () => {
    if (busy) {
      return;
    }
    busy = true;
    try {
      await forward();
    } finally {
      busy = false;
    }
  });
  $('#back').addEventListener('click', () => show(here - 1));
  // What was said is answered by typing; and a line that is back is no longer gone.
  $('#filing').addEventListener('input', () => { $('#problem').hidden = true; });
  window.addEventListener('online', () => { $('#offline').hidden = true; });
  return { show, problem };
}
