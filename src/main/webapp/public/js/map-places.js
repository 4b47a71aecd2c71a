// Places of a list on the base map, in the stead of the drawing to scale; each opens what its row says, with its links.
import { ground } from './map-ground.js';

const LEAST = 28;
const MORE = 20;
const CLOSEST = 15;
const BESIDE_ZOOM = [60, 12];

const mark = (weight, heaviest) => {
  const across = Math.round(LEAST + (weight > 1 ? MORE * Math.sqrt(weight / heaviest) : 0));
  return window.L.divIcon({ className: 't-spot', html: weight > 1 ? String(weight) : '', iconSize: [across, across], popupAnchor: [0, -across / 2] });
};

export const showPlaces = (element) => {
  const rows = [...element.querySelectorAll('li[data-longitude]')];
  const drawn = element.closest('.t-map').querySelector('.t-map__drawn');
  if (rows.length === 0) {
    return;
  }
  const height = drawn.offsetHeight;
  element.hidden = false;
  element.querySelector('.t-basemap__map').style.height = `${Math.max(height, 320)}px`;
  drawn.hidden = true;
  const { map, at } = ground(element, () => {
    map.remove();
    element.hidden = true;
    drawn.hidden = false;
  });
  const heaviest = Math.max(...rows.map((row) => Number(row.dataset.weight)));
  const points = rows.map((row) => {
    const point = at([Number(row.dataset.longitude), Number(row.dataset.latitude)]);
    const words = document.createElement('div');
    words.append(...row.cloneNode(true).childNodes);
    const name = row.querySelector('strong').textContent;
    const marker = window.L.marker(point, { icon: mark(Number(row.dataset.weight), heaviest), title: name, riseOnHover: true })
      .bindPopup(words, { maxWidth: Math.min(260, element.clientWidth - 118), autoPanPaddingTopLeft: BESIDE_ZOOM }).addTo(map);
    const icon = marker.getElement();
    icon.setAttribute('aria-label', name);
    // who opened it by keyboard goes on inside, leaves with Escape, and comes back to the marker
    let byKeyboard = false;
    marker.on('popupopen', ({ popup }) => {
      const opened = popup.getElement();
      opened.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', element.dataset.close);
      opened.onkeydown = (event) => {
        if (event.key === 'Escape') {
          map.closePopup();
        }
      };
      byKeyboard = document.activeElement === icon && icon.matches(':focus-visible');
      if (byKeyboard) {
        opened.querySelector('a[href]')?.focus({ preventScroll: true });
      }
    }).on('popupclose', ({ popup }) => {
      if (byKeyboard && (document.activeElement === document.body || popup.getElement().contains(document.activeElement))) {
        icon.focus({ preventScroll: true });
      }
    });
    return point;
  });
  map.fitBounds(window.L.latLngBounds(points).pad(0.15), { maxZoom: CLOSEST, animate: false });
};
