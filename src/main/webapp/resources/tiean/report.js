// The report of the public: takes the position, and says beforehand when pictures are too many or too large.
// Without it the page works all the same.
(() => {
  'use strict';

  // Where it is: taken from the phone, or picked on the map (public/js/map-pick.js) if there is one.
  const where = document.querySelector('[data-position]');
  if (where) {
    const longitude = document.getElementById('report:longitude');
    const latitude = document.getElementById('report:latitude');
    const said = where.querySelector('[role=status]');
    const forget = where.querySelector('[data-forget]');
    const locate = where.querySelector('[data-locate]');
    const tell = (found) => {
      const known = longitude.value !== '' && latitude.value !== '';
      where.dataset.position = known ? `${longitude.value} ${latitude.value}` : '';
      said.textContent = known ? `${where.dataset.found} ${latitude.value}, ${longitude.value}` : '';
      forget.hidden = !known;
      where.hidden = where.hidden && !known;
      where.dispatchEvent(new CustomEvent('position', { detail: { found } }));
    };
    const set = (east, north, found) => {
      longitude.value = east;
      latitude.value = north;
      tell(found);
    };
    where.addEventListener('pick', (event) => set(...event.detail.map((degrees) => degrees.toFixed(6)), false));
    forget.addEventListener('click', () => {
      set('', '', false);
      [...where.querySelectorAll('button')].find((button) => !button.hidden)?.focus();
    });
    if (navigator.geolocation) {
      where.hidden = false;
      locate.hidden = false;
      locate.addEventListener('click', () => {
        said.textContent = where.dataset.busy;
        navigator.geolocation.getCurrentPosition(({ coords }) => set(coords.longitude.toFixed(6), coords.latitude.toFixed(6), true),
          () => { said.textContent = where.dataset.failed; }, { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 });
      });
    }
    tell(false);
  }

  const photos = document.getElementById('photos');
  const problem = document.getElementById('photos-problem');
  photos?.addEventListener('change', () => {
    const files = [...photos.files];
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    problem.textContent = files.length > Number(photos.dataset.most) ? photos.dataset.tooMany
      : bytes > Number(photos.dataset.bytes) ? photos.dataset.tooLarge : '';
    problem.hidden = problem.textContent === '';
    if (!problem.hidden) {
      photos.value = '';
    }
  });
})();
