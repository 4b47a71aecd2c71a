// Degrees as we store them (CGCS2000, WGS-84 within centimetres) and as a map of China in GCJ-02 shows them: the approximation
// that is published, good to a few metres. The way back looks for the place whose shift ends where it was asked.

const AXIS = 6378245;
const ECCENTRICITY = 0.00669342162296594323;
const ENOUGH = 1e-9;
const MOST_STEPS = 20;

const sine = (turns) => Math.sin(turns * Math.PI);
const swell = (at, slow) => 20 * sine(at) + 40 * sine(at / 3) + slow * sine(at / 12) + 2 * slow * sine(at / 30);

/** By how much, in degrees of longitude and latitude. */
const shift = ([longitude, latitude]) => {
  const x = longitude - 105;
  const y = latitude - 35;
  const ripple = 20 * sine(6 * x) + 20 * sine(2 * x);
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x)) + (ripple + swell(x, 150)) * 2 / 3;
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x)) + (ripple + swell(y, 160)) * 2 / 3;
  const angle = latitude * Math.PI / 180;
  const flat = 1 - ECCENTRICITY * Math.sin(angle) ** 2;
  const degree = Math.PI / 180 * AXIS;
  return [east / (degree / Math.sqrt(flat) * Math.cos(angle)), north / (degree * (1 - ECCENTRICITY) / (flat * Math.sqrt(flat)))];
};

/** Maps of other countries are not shifted. */
const inChina = ([longitude, latitude]) => longitude > 72.004 && longitude < 137.8347 && latitude > 0.8293 && latitude < 55.8271;

/** Where a stored place [longitude, latitude] stands on a map of that datum. */
export const toMap = (place, datum) => {
  if (datum !== 'gcj02' || !inChina(place)) {
    return place;
  }
  const [east, north] = shift(place);
  return [place[0] + east, place[1] + north];
};

/** Which place it is that stands there on a map of that datum. */
export const fromMap = (point, datum) => {
  let place = point;
  for (let step = 0; step < MOST_STEPS; step++) {
    const [x, y] = toMap(place, datum);
    place = [place[0] + point[0] - x, place[1] + point[1] - y];
    if (Math.abs(point[0] - x) < ENOUGH && Math.abs(point[1] - y) < ENOUGH) {
      break;
    }
  }
  return place;
};
