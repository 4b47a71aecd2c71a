// The report of the public: asks the phone where it is, and says beforehand when pictures are too many or too large.
// Without it the page works all the same.
(() => {
  'use strict';

  const line = document.querySelector('[data-locate]');
  if (line && navigator.geolocation) {
    const said = line.querySelector('[role=status]');
    line.hidden = false;
    line.querySelector('button').addEventListener('click', () => {
      said.textContent = line.dataset.busy;
      navigator.geolocation.getCurrentPosition((found) => {
        document.getElementById('report:longitude').value = found.coords.longitude.toFixed(6);
        document.getElementById('report:latitude').value = found.coords.latitude.toFixed(6);
        said.textContent = `${line.dataset.found} ${found.coords.latitude.toFixed(6)}, ${found.coords.longitude.toFixed(6)}`;
      }, () => { said.textContent = line.dataset.failed; }, { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 });
    });
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
