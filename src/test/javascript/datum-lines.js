// Runs the datum of the maps: a line of longitude and latitude in, a line of JSON out: shifted to GCJ-02, back from it, and unshifted.
'use strict';
const fs = require('fs');

(async () => {
  // as the page loads it, a module, which Node would take for one by its name only
  const datum = await import(`data:text/javascript,${encodeURIComponent(fs.readFileSync(process.argv[2], 'utf8'))}`);
  for (const line of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
    const place = line.split(' ').map(Number);
    console.log(JSON.stringify({ to: datum.toMap(place, 'gcj02'), from: datum.fromMap(place, 'gcj02'), same: datum.toMap(datum.fromMap(place, 'cgcs2000'), 'cgcs2000') }));
  }
})();
