// Maps of public pages. Without it, or without tiles, the pages show the drawing to scale, and words.
import { possible } from './map-ground.js';
import { offerPick } from './map-pick.js';
import { showPlaces } from './map-places.js';

if (possible()) {
  document.querySelectorAll('[data-basemap]').forEach((element) => (element.dataset.basemap === 'pick' ? offerPick : showPlaces)(element));
}
