// Runs the verifier of the page on files: one line in, parted by tabs (package, older or -, fingerprint or -), one line of JSON out.
'use strict';
const fs = require('fs');
const readline = require('readline');
const verifier = require(process.argv[2]);

(async () => {
  for await (const line of readline.createInterface({input: process.stdin})) {
    const [file, older, fingerprint] = line.split('\t');
    const found = await verifier.check(await fs.openAsBlob(file), {older: older === '-' ? undefined : await fs.openAsBlob(older),
      fingerprint: fingerprint === '-' ? undefined : fingerprint});
    console.log(JSON.stringify(found));
  }
})();
