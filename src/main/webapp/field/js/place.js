// Where it is: asked of the phone, kept in the draft.
export function place({ button, line, words, draft, save }) {
  const show = () => {
    line.textContent = draft().longitude == null ? '' : `${words.located} ${draft().latitude}, ${draft().longitude}`;
  };
  function locate() {
    if (!navigator.geolocation) {
      return;
    }
    line.textContent = words.locating;
    navigator.geolocation.getCurrentPosition((found) => {
      draft().longitude = Number(found.coords.longitude.toFixed(6));
      draft().latitude = Number(found.coords.latitude.toFixed(6));
      show();
      save();
    }, () => { line.textContent = words.notLocated; }, { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 });
  }
  button.addEventListener('click', locate);
  return { show, locate };
}
