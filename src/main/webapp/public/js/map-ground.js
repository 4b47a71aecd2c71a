// A Leaflet map on the tiles of the settings tiean.map.*, for one element [data-basemap] of a page.
import { fromMap, toMap } from './datum.js';

const text = (words) => {
  const plain = document.createElement('span');
  plain.textContent = words;
  return plain.innerHTML;
};

/** Without the library there is no map. */
export const possible = () => Boolean(window.L);

/**
 * Draws the map and says how its places are written; hands over to `failed` when not one tile of the lowest layer can be had.
 */
export const ground = (element, failed) => {
  const { tiles, attribution, datum, start, deepest, closer, farther } = element.dataset;
  const { L } = window;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = element.querySelector('.t-basemap__map');
  const map = L.map(box, {
    attributionControl: false, zoomControl: false, scrollWheelZoom: false, minZoom: 3, maxZoom: Number(deepest),
    fadeAnimation: !still, zoomAnimation: !still, markerZoomAnimation: !still, inertia: !still,
  });
  L.control.zoom({ zoomInTitle: closer, zoomOutTitle: farther, zoomInText: '+', zoomOutText: '−' }).addTo(map);
  L.control.attribution({ prefix: false }).addTo(map);
  L.control.scale({ imperial: false, position: 'bottomleft' }).addTo(map);
  let had = false;
  tiles.split(' ').forEach((template, index) => {
    // services that bind their key to a site are told the site, and not the page
    const layer = L.tileLayer(template, { maxZoom: Number(deepest), referrerPolicy: 'strict-origin', attribution: index === 0 ? text(attribution) : '' });
    if (index === 0) {
      layer.on('tileload', () => { had = true; });
      layer.on('tileerror', () => {
        if (!had) {
          had = true;
          failed();
        }
      });
    }
    layer.addTo(map);
  });
  // the wheel moves the page until somebody is at the map
  map.on('focus', () => map.scrollWheelZoom.enable());
  map.on('blur', () => map.scrollWheelZoom.disable());
  const [longitude, latitude, zoom] = start.split(',').map(Number);
  const at = (place) => {
    const [x, y] = toMap(place, datum);
    return L.latLng(y, x);
  };
  map.setView(at([longitude, latitude]), Math.min(zoom, Number(deepest)), { animate: false });
  return {
    map,
    box,
    /** Of a place [longitude, latitude]. */
    at,
    /** The place [longitude, latitude] of a point of the map. */
    place: (point) => {
      const { lng, lat } = point.wrap();
      return fromMap([lng, lat], datum);
    },
  };
};
