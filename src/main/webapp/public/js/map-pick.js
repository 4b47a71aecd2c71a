// The place of a report, picked on the base map: a tap puts a pin, which can be dragged, all of it by keyboard too. The fields
// belong to report.js, which hears of a "pick" and tells of every "position".
import { ground } from './map-ground.js';

const CLOSE = 17;
const STEP = 8;
const ARROWS = { ArrowUp: [0, -STEP], ArrowDown: [0, STEP], ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0] };
const PIN = '<svg viewBox="0 0 28 38" aria-hidden="true"><path class="t-pin__shape" d="M14 1C6.8 1 1 6.8 1 14c0 9.6 13 23 13 23s13-13.4 13-23C27 6.8 21.2 1 14 1z"/>'
  + '<circle class="t-pin__eye" cx="14" cy="14" r="5"/></svg>';

export const offerPick = (element) => {
  const where = document.querySelector('[data-position]');
  const opener = where?.querySelector('[data-pick]');
  if (!opener) {
    return;
  }
  const { L } = window;
  const help = element.querySelector('[data-pin]');
  let drawn;
  let pin;

  const told = () => {
    const [longitude, latitude] = (where.dataset.position || '').split(' ').map(Number);
    return where.dataset.position ? [longitude, latitude] : null;
  };

  const pick = (point) => where.dispatchEvent(new CustomEvent('pick', { detail: drawn.place(point) }));

  const makePin = (point) => {
    pin = L.marker(point, { draggable: true, autoPan: true, title: help.dataset.pin, icon: L.divIcon({ className: 't-pin', html: PIN, iconSize: [44, 44], iconAnchor: [22, 41] }) })
      .addTo(drawn.map).on('dragend', () => pick(pin.getLatLng()));
    const icon = pin.getElement();
    icon.setAttribute('aria-label', help.dataset.pin);
    icon.addEventListener('keydown', (event) => {
      const by = ARROWS[event.key];
      if (by) {
        event.preventDefault();
        event.stopPropagation();
        pick(drawn.map.containerPointToLatLng(drawn.map.latLngToContainerPoint(pin.getLatLng()).add(by)));
      }
    });
  };

  // the pin stands where the fields say, whoever filled them in
  const show = (closer) => {
    const place = told();
    if (!place) {
      pin?.remove();
      pin = undefined;
      return;
    }
    const point = drawn.at(place);
    if (pin) {
      pin.setLatLng(point);
    } else {
      makePin(point);
    }
    if (closer) {
      drawn.map.setView(point, Math.max(drawn.map.getZoom(), Math.min(CLOSE, drawn.map.getMaxZoom())), { animate: false });
    } else {
      drawn.map.panInside(point, { padding: [48, 48] });
    }
  };

  const draw = () => {
    drawn = ground(element, () => {
      drawn.map.remove();
      drawn.box.hidden = true;
      opener.hidden = true;
      help.textContent = help.dataset.failed;
      drawn = undefined;
    });
    const { map, box } = drawn;
    map.on('click', (event) => pick(event.latlng));
    box.addEventListener('keydown', (event) => {
      if (event.target === box && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        pick(map.getCenter());
      }
    });
    show(true);
  };

  opener.hidden = false;
  where.hidden = false;
  opener.addEventListener('click', () => {
    element.hidden = !element.hidden;
    opener.setAttribute('aria-expanded', String(!element.hidden));
    if (!element.hidden) {
      if (!drawn) {
        draw();
      }
      drawn?.box.focus({ preventScroll: true });
    }
  });
  where.addEventListener('position', (event) => {
    if (drawn) {
      show(event.detail.found);
    }
  });
};
