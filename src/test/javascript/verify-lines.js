// Runs the verifier of the page on files: one line in, parted by tabs (package, older or -, fingerprint or -), one line of JSON out.
'use strict';
const fs = require('fs');
const readline = require('readline');
const verifier = require(process.argv[2]);

/** A file as a browser hands it to the page; fs.openAsBlob of Node 20 counts its bytes in 32 bits only. */
class FileOnDisk {
  constructor(handle, from, to) {
    this.handle = handle;
    this.from = from;
    this.size = Math.max(0, to - from);
  }

  static async open(name) {
    const handle = await fs.promises.open(name);
    return new FileOnDisk(handle, 0, (await handle.stat()).size);
  }

  slice(from, to) {
    const within = at => Math.min(at, this.size);
    return new FileOnDisk(this.handle, this.from + within(from), this.from + within(to));
  }

  async arrayBuffer() {
    const bytes = new Uint8Array(this.size);
    for (let at = 0; at < bytes.length;) {
      const {bytesRead} = await this.handle.read(bytes, at, bytes.length - at, this.from + at);
      if (bytesRead === 0) { throw new Error('the file is shorter than it was'); }
      at += bytesRead;
    }
    return bytes.buffer;
  }

  async text() {
    return new TextDecoder().decode(await this.arrayBuffer());
  }
}

(async () => {
  for await (const line of readline.createInterface({input: process.stdin})) {
    const [file, older, fingerprint] = line.split('\t');
    const looked = await FileOnDisk.open(file);
    const kept = older === '-' ? undefined : await FileOnDisk.open(older);
    console.log(JSON.stringify(await verifier.check(looked, {older: kept, fingerprint: fingerprint === '-' ? undefined : fingerprint})));
    await looked.handle.close();
    await (kept && kept.handle.close());
  }
})();
