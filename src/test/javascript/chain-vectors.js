// Runs the verifier of the page over vectors.json: a line of JSON for each chain.
'use strict';
const fs = require('fs');
const verifier = require(process.argv[2]);

for (const vector of JSON.parse(fs.readFileSync(process.argv[3], 'utf8')).vectors) {
  const chain = new verifier.Chain(vector.chain);
  for (const entry of vector.entries) {
    chain.accept(entry.seq, verifier.utf8(entry.header), entry.hash ? verifier.unhex(entry.hash) : null,
      entry.salt ? verifier.unhex(entry.salt) : null, entry.payload ? verifier.utf8(entry.payload) : null);
    if (vector.known && chain.entries === vector.known.seq && chain.head !== vector.known.hash) { chain.broken(chain.entries, 'HEAD_DIFFERS'); }
  }
  if (vector.known && chain.entries < vector.known.seq) { chain.broken(chain.entries + 1, 'TRUNCATED'); }
  console.log(JSON.stringify({name: vector.name, flaw: chain.flaw, firstBroken: chain.at}));
}
