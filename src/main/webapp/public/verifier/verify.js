/*
 * Checks an evidence package of format version 1, as record-specification.md says; written from that text alone.
 * Runs in a browser, from a disk too, or in Node; reads the files it is given and sends nothing anywhere.
 * TieanVerifier.check(blob, {older, fingerprint, progress}) promises a verdict.
 */
(function (world) {
  'use strict';

  const FIRST = ['manifest.json', 'manifest.sig', 'certificates.pem', 'log/head.json', 'log/head.sig', 'log/head.tst',
    'log/certificates.pem', 'log/proofs.json', 'record.txt'];
  const NAME = /^[A-Za-z0-9._/-]{1,200}$/;
  const HASH = /^[0-9a-f]{64}$/;
  const INSTANT = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z';
  const FULL = 0xFFFFFFFF;
  const PIECE = 4 << 20;
  const LARGEST = 256 * 1024 * 1024;

  // ---- SHA-256 (FIPS 180-4), piece by piece: browsers digest whole buffers only ----
  const K = new Int32Array(64);
  (function () {
    let n = 2;
    for (let i = 0; i < 64; n++) {
      let prime = true;
      for (let d = 2; d * d <= n; d++) {
        if (n % d === 0) { prime = false; break; }
      }
      if (prime) {
        const root = Math.cbrt(n);
        K[i++] = Math.floor((root - Math.floor(root)) * 4294967296) | 0;
      }
    }
  }());

  class Sha256 {
    constructor() {
      this.state = Int32Array.of(0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19);
      this.block = new Uint8Array(64);
      this.filled = 0;
      this.total = 0;
      this.words = new Int32Array(64);
    }

    update(bytes) {
      let at = 0;
      this.total += bytes.length;
      if (this.filled > 0) {
        at = Math.min(64 - this.filled, bytes.length);
        this.block.set(bytes.subarray(0, at), this.filled);
        this.filled += at;
        if (this.filled < 64) { return this; }
        this.compress(this.block, 0);
        this.filled = 0;
      }
      for (; at + 64 <= bytes.length; at += 64) { this.compress(bytes, at); }
      this.block.set(bytes.subarray(at));
      this.filled = bytes.length - at;
      return this;
    }

    compress(b, o) {
      const w = this.words;
      for (let i = 0; i < 16; i++, o += 4) { w[i] = b[o] << 24 | b[o + 1] << 16 | b[o + 2] << 8 | b[o + 3]; }
      for (let i = 16; i < 64; i++) {
        const x = w[i - 15], y = w[i - 2];
        w[i] = (w[i - 16] + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3) + w[i - 7]
          + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10)) | 0;
      }
      let [a, p, c, d, e, f, g, h] = this.state;
      for (let i = 0; i < 64; i++) {
        const t = (h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) + K[i] + w[i]) | 0;
        const u = (((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & p ^ a & c ^ p & c)) | 0;
        h = g; g = f; f = e; e = (d + t) | 0; d = c; c = p; p = a; a = (t + u) | 0;
      }
      const s = this.state;
      s[0] += a; s[1] += p; s[2] += c; s[3] += d; s[4] += e; s[5] += f; s[6] += g; s[7] += h;
    }

    digest() {
      const bits = this.total * 8;
      const pad = new Uint8Array((this.filled < 56 ? 64 : 128) - this.filled);
      pad[0] = 0x80;
      const view = new DataView(pad.buffer);
      view.setUint32(pad.length - 8, Math.floor(bits / 4294967296));
      view.setUint32(pad.length - 4, bits >>> 0);
      this.update(pad);
      const out = new DataView(new ArrayBuffer(32));
      this.state.forEach((word, i) => out.setInt32(4 * i, word));
      return new Uint8Array(out.buffer);
    }
  }

  const sha256 = (...parts) => parts.reduce((sum, part) => sum.update(part), new Sha256()).digest();
  const HEX = Array.from({length: 256}, (_, i) => (i + 256).toString(16).slice(1));
  const hex = bytes => { let s = ''; for (const b of bytes) { s += HEX[b]; } return s; };
  const unhex = text => Uint8Array.from(text.match(/../g) || [], pair => parseInt(pair, 16));
  const utf8 = text => new TextEncoder().encode(text);
  const same = (a, b) => a.length === b.length && a.every((x, i) => x === b[i]);
  const text = bytes => {
    try { return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes); } catch (e) { return null; }
  };

  const CRC = new Int32Array(256).map((_, n) => { for (let i = 0; i < 8; i++) { n = n & 1 ? n >>> 1 ^ 0xEDB88320 : n >>> 1; } return n; });
  const crc32 = (crc, bytes) => { for (const b of bytes) { crc = CRC[(crc ^ b) & 255] ^ crc >>> 8; } return crc; };

  // ---- canonical JSON: read, written again, compared ----
  const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;

  function canonical(value, depth) {
    if (depth > 100) { throw new RangeError('nested too deep'); }
    if (value === null || typeof value === 'boolean') { return String(value); }
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) { throw new RangeError('no number'); }
      return String(value);
    }
    if (typeof value === 'string') {
      if (LONE.test(value)) { throw new RangeError('half a pair'); }
      return JSON.stringify(value);
    }
    if (Array.isArray(value)) { return '[' + value.map(one => canonical(one, depth + 1)).join(',') + ']'; }
    return '{' + Object.keys(value).sort().map(name => canonical(name, depth) + ':' + canonical(value[name], depth + 1)).join(',') + '}';
  }

  /** The object these bytes are in canonical form, or null. */
  function object(bytes) {
    const written = text(bytes);
    if (written === null || written[0] !== '{') { return null; }
    try {
      const value = JSON.parse(written);
      return canonical(value, 0) === written ? value : null;
    } catch (e) {
      return null;
    }
  }

  /** Whether an object has exactly these members, each of its form: a pattern, a test, or "number". */
  function shaped(value, members) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) { return false; }
    const names = Object.keys(members);
    return Object.keys(value).length === names.length && names.every(name => {
      if (!Object.prototype.hasOwnProperty.call(value, name)) { return false; }
      const found = value[name], form = members[name];
      if (form === 'number') { return Number.isInteger(found) && found >= 0 && found < 1e15; }
      return form instanceof RegExp ? typeof found === 'string' && form.test(found) : form(found);
    });
  }

  const each = form => list => Array.isArray(list) && list.every(one => shaped(one, form));
  const hashes = list => Array.isArray(list) && list.every(one => typeof one === 'string' && HASH.test(one));
  const one = value => value === 1;
  const CASE = /^case:[A-Za-z0-9._/-]{1,80}$/;
  const LOG = /^[A-Za-z0-9._-]{1,80}$/;
  const WHEN = new RegExp('^' + INSTANT + '$');
  const MANIFEST = {case: CASE, edition: /^(full|party)$/, entries: 'number', files: each({path: NAME, sha256: HASH, size: 'number'}),
    head: HASH, log: LOG, made: WHEN, size: 'number', v: one, withheld: 'number', withheldFiles: 'number'};
  const HEAD = {alg: value => shaped(value, {canonical: /^RFC8785$/, hash: /^SHA-256$/, tree: /^RFC6962$/}), log: LOG, made: WHEN,
    root: HASH, size: 'number', v: one};
  const PROOFS = {chain: CASE, consistency: each({from: 'number', fromRoot: HASH, proof: hashes}),
    leaves: list => list.length > 0 && each({hash: HASH, index: 'number', path: hashes, seq: 'number'})(list), root: HASH, size: 'number', v: one};
  const LABEL = /^[A-Za-z0-9._/-]{1,80}$/, MOMENT = /^[0-9TZ:.-]{10,40}$/;
  const MOVES = each({entry: 'number', kind: /^[A-Z_]{1,40}$/});
  const INVENTORY = {
    recordings: each({device: LABEL, entry: 'number', from: MOMENT, path: path => path === null || typeof path === 'string' && NAME.test(path),
      sha256: HASH, to: MOMENT}),
    things: each({label: LABEL, moves: list => MOVES(list) && list.length > 0}), v: one};
  const formed = (bytes, form) => { const value = object(bytes); return value !== null && shaped(value, form) ? value : null; };

  // ---- the container ----
  class Bytes {
    constructor() { this.parts = []; }
    put(number, length) {
      const part = new Uint8Array(length);
      for (let i = 0; i < length; i++, number = Math.floor(number / 256)) { part[i] = number % 256; }
      this.parts.push(part);
      return this;
    }
    add(bytes) { this.parts.push(bytes); return this; }
    all() {
      const whole = new Uint8Array(this.parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of this.parts) { whole.set(part, at); at += part.length; }
      return whole;
    }
  }

  const read = async (blob, from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer());

  function header(signature, madeBy, large, crc, size, name, numbers) {
    const out = new Bytes().put(signature, 4);
    const version = large ? 45 : 20;
    if (madeBy) { out.put(version, 2); }
    return out.put(version, 2).put(0x0800, 2).put(0, 2).put(0, 2).put(0x21, 2).put(crc, 4).put(Math.min(size, FULL), 4)
      .put(Math.min(size, FULL), 4).put(name.length, 2).put(numbers.length ? 4 + 8 * numbers.length : 0, 2);
  }

  function extra(out, numbers) {
    if (numbers.length) {
      out.put(1, 2).put(8 * numbers.length, 2);
      numbers.forEach(number => out.put(number, 8));
    }
  }

  /** The members, or null if a byte is not as it must be. */
  async function members(blob, progress) {
    const found = [], names = new Set(), directory = new Bytes();
    let at = 0;
    for (;;) {
      const fixed = await read(blob, at, at + 30);
      if (fixed.length < 4) { return null; }
      const view = new DataView(fixed.buffer);
      if (view.getUint32(0, true) !== 0x04034b50) { break; }
      if (fixed.length < 30) { return null; }
      const nameLength = view.getUint16(26, true), extraLength = view.getUint16(28, true);
      const rest = await read(blob, at + 30, at + 30 + nameLength + extraLength);
      const nameBytes = rest.subarray(0, nameLength);
      const name = String.fromCharCode(...nameBytes);
      let size = view.getUint32(22, true);
      if (extraLength === 20 && rest.length === nameLength + 20) {
        const wide = new DataView(rest.buffer, rest.byteOffset + nameLength);
        size = wide.getUint32(4, true) + wide.getUint32(8, true) * 4294967296;
      }
      const from = at + 30 + nameLength + extraLength;
      if (!NAME.test(name) || names.has(name) || from + size > blob.size) { return null; }
      names.add(name);
      const digest = new Sha256();
      let crc = -1;
      for (let p = from; p < from + size; p += PIECE) {
        const piece = await read(blob, p, Math.min(p + PIECE, from + size));
        digest.update(piece);
        crc = crc32(crc, piece);
        if (progress) { progress(p / blob.size); }
      }
      crc = (crc ^ -1) >>> 0;
      const local = header(0x04034b50, false, size >= FULL, crc, size, nameBytes, size >= FULL ? [size, size] : []).add(nameBytes);
      extra(local, size >= FULL ? [size, size] : []);
      if (!same(local.all(), await read(blob, at, from))) { return null; }
      const numbers = (size >= FULL ? [size, size] : []).concat(at >= FULL ? [at] : []);
      directory.add(header(0x02014b50, true, numbers.length > 0, crc, size, nameBytes, numbers).all())
        .put(0, 2).put(0, 2).put(0, 2).put(0, 4).put(Math.min(at, FULL), 4).add(nameBytes);
      extra(directory, numbers);
      found.push({name, from, size, sha256: hex(digest.digest())});
      at = from + size;
    }
    const central = directory.all(), count = found.length;
    const wide = count >= 0xFFFF || central.length >= FULL || at >= FULL;
    const end = new Bytes().add(central);
    if (wide) {
      end.put(0x06064b50, 4).put(44, 8).put(45, 2).put(45, 2).put(0, 4).put(0, 4).put(count, 8).put(count, 8).put(central.length, 8).put(at, 8)
        .put(0x07064b50, 4).put(0, 4).put(at + central.length, 8).put(1, 4);
    }
    end.put(0x06054b50, 4).put(0, 2).put(0, 2).put(wide ? 0xFFFF : count, 2).put(wide ? 0xFFFF : count, 2)
      .put(wide ? FULL : central.length, 4).put(wide ? FULL : at, 4).put(0, 2);
    const expected = end.all();
    return blob.size - at === expected.length && same(expected, await read(blob, at, blob.size)) ? found : null;
  }

  // ---- DER, certificates, signatures, time stamps ----
  function der(bytes, at, limit) {
    if (at + 2 > limit) { throw new RangeError('DER'); }
    let length = bytes[at + 1], body = at + 2;
    if (length > 127) {
      const n = length & 127;
      if (n < 1 || n > 3 || body + n > limit) { throw new RangeError('DER'); }
      length = 0;
      for (let i = 0; i < n; i++) { length = length * 256 + bytes[body++]; }
    }
    if (body + length > limit) { throw new RangeError('DER'); }
    return {tag: bytes[at], whole: bytes.subarray(at, body + length), content: bytes.subarray(body, body + length)};
  }

  function inside(node) {
    const children = [];
    for (let at = 0; at < node.content.length;) {
      const child = der(node.content, at, node.content.length);
      children.push(child);
      at += child.whole.length;
    }
    return children;
  }

  const outermost = bytes => {
    const node = der(bytes, 0, bytes.length);
    if (node.whole.length !== bytes.length) { throw new RangeError('DER'); }
    return node;
  };
  const need = holds => { if (!holds) { throw new RangeError('not as specified'); } };
  const tagged = (node, tag) => { need(node !== undefined && node.tag === tag); return node; };

  /** Object identifiers by their encoded bytes, in digits. */
  const OID = {'2a864886f70d010702': 'signedData', '2a864886f70d0109100104': 'tstInfo', '2a864886f70d010903': 'contentType',
    '2a864886f70d010904': 'messageDigest', '608648016503040201': 'SHA-256', '608648016503040202': 'SHA-384', '608648016503040203': 'SHA-512',
    '2a864886f70d010101': 'RSA', '2a8648ce3d0201': 'EC', '2a8648ce3d030107': 'P-256', '550403': 'CN'};
  const oid = node => OID[hex(tagged(node, 6).content)];

  function certificate(bytes) {
    const parts = inside(inside(tagged(outermost(bytes), 0x30))[0]);
    const shift = parts[0].tag === 0xa0 ? 1 : 0;
    const subject = [];
    for (const set of inside(tagged(parts[shift + 4], 0x30))) {
      for (const pair of inside(set)) {
        const [type, value] = inside(pair);
        if (oid(type) === 'CN') { subject.push(text(value.content)); }
      }
    }
    return {der: bytes, serial: tagged(parts[shift], 2).whole, issuer: tagged(parts[shift + 2], 0x30).whole,
      key: tagged(parts[shift + 5], 0x30), subject: subject.join(', '), fingerprint: hex(sha256(bytes))};
  }

  function firstCertificate(pem) {
    const found = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(String.fromCharCode(...pem));
    try {
      return found ? certificate(fromBase64(found[1].replace(/\s/g, ''))) : null;
    } catch (e) {
      return null;
    }
  }

  const fromBase64 = coded => Uint8Array.from(atob(coded), c => c.charCodeAt(0));

  /** ECDSA in DER as the 64 bytes the browser wants. */
  function plain(signature) {
    const out = new Uint8Array(64);
    const parts = inside(tagged(outermost(signature), 0x30));
    need(parts.length === 2);
    parts.forEach((part, i) => {
      let number = tagged(part, 2).content;
      while (number.length > 32 && number[0] === 0) { number = number.subarray(1); }
      need(number.length <= 32);
      out.set(number, 32 * (i + 1) - number.length);
    });
    return out;
  }

  async function signed(by, digest, content, signature) {
    try {
      const algorithm = inside(inside(by.key)[0]);
      const rsa = oid(algorithm[0]) === 'RSA';
      need(rsa || oid(algorithm[0]) === 'EC' && oid(algorithm[1]) === 'P-256');
      const how = rsa ? {name: 'RSASSA-PKCS1-v1_5', hash: digest} : {name: 'ECDSA', namedCurve: 'P-256', hash: digest};
      const key = await crypto.subtle.importKey('spki', by.key.whole, how, false, ['verify']);
      return await crypto.subtle.verify(how, key, rsa ? signature : plain(signature), content);
    } catch (e) {
      return false;
    }
  }

  /** What a token says about these bytes, or null. */
  async function stamp(token, content) {
    try {
      const info = inside(tagged(outermost(token), 0x30));
      need(oid(info[0]) === 'signedData');
      const data = inside(tagged(inside(tagged(info[1], 0xa0))[0], 0x30));
      const inner = inside(tagged(data[2], 0x30));
      need(oid(inner[0]) === 'tstInfo');
      const tst = tagged(inside(tagged(inner[1], 0xa0))[0], 4).content;
      const signer = inside(tagged(inside(tagged(data[data.length - 1], 0x31))[0], 0x30));
      const [issuer, serial] = inside(tagged(signer[1], 0x30));
      const by = inside(tagged(data[3], 0xa0)).map(node => certificate(node.whole))
        .find(one => same(one.issuer, issuer.whole) && same(one.serial, serial.whole));
      const digest = oid(inside(signer[2])[0]);
      need(by && /^SHA-/.test(digest || ''));
      const attributes = {};
      inside(tagged(signer[3], 0xa0)).forEach(node => {
        const [type, values] = inside(tagged(node, 0x30));
        const name = oid(type);
        if (name && !(name in attributes)) { attributes[name] = inside(tagged(values, 0x31))[0]; }
      });
      need(attributes.contentType && oid(attributes.contentType) === 'tstInfo');
      need(attributes.messageDigest && same(tagged(attributes.messageDigest, 4).content, new Uint8Array(await crypto.subtle.digest(digest, tst))));
      const covered = Uint8Array.from(signer[3].whole);
      covered[0] = 0x31;
      need(await signed(by, digest, covered, tagged(signer[5], 4).content));
      const fields = inside(tagged(outermost(tst), 0x30));
      const imprint = inside(tagged(fields[2], 0x30));
      need(oid(inside(tagged(imprint[0], 0x30))[0]) === 'SHA-256' && same(tagged(imprint[1], 4).content, sha256(content)));
      const time = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(text(tagged(fields[4], 0x18).content));
      need(time);
      return {time: `${time[1]}-${time[2]}-${time[3]}T${time[4]}:${time[5]}:${time[6]}${time[7] || ''}Z`, authority: by.subject, fingerprint: by.fingerprint};
    } catch (e) {
      return null;
    }
  }

  // ---- the tree ----
  const leafHash = bytes => sha256(Uint8Array.of(0), bytes);
  const nodeHash = (left, right) => sha256(Uint8Array.of(1), left, right);
  const half = number => Math.floor(number / 2);
  const odd = number => number % 2 === 1;

  function included(hash, index, size, path, root) {
    let at = index, last = size - 1;
    if (at > last) { return false; }
    for (const step of path) {
      if (last === 0) { return false; }
      if (odd(at) || at === last) {
        hash = nodeHash(step, hash);
        while (!odd(at) && at !== 0) { at = half(at); last = half(last); }
      } else {
        hash = nodeHash(hash, step);
      }
      at = half(at);
      last = half(last);
    }
    return last === 0 && same(hash, root);
  }

  function consistent(earlier, earlierRoot, later, laterRoot, proof) {
    if (earlier < 1 || earlier > later) { return false; }
    if (earlier === later) { return proof.length === 0 && same(earlierRoot, laterRoot); }
    const steps = proof.slice();
    let at = earlier - 1, last = later - 1;
    while (odd(at)) { at = half(at); last = half(last); }
    if (at === 0) { steps.unshift(earlierRoot); }
    if (steps.length === 0) { return false; }
    let before = steps[0], after = steps[0];
    for (const step of steps.slice(1)) {
      if (last === 0) { return false; }
      if (odd(at) || at === last) {
        before = nodeHash(step, before);
        after = nodeHash(step, after);
        while (!odd(at) && at !== 0) { at = half(at); last = half(last); }
      } else {
        after = nodeHash(after, step);
      }
      at = half(at);
      last = half(last);
    }
    return last === 0 && same(before, earlierRoot) && same(after, laterRoot);
  }

  // ---- the record ----
  const ENTRY = new RegExp('^\\{"act":"(?<act>[a-z0-9.-]{1,100})","actor":"[A-Za-z0-9._:/-]{1,100}",'
    + '"alg":\\{"canonical":"RFC8785","hash":"SHA-256"\\},"article":(?:null|"[^"\\\\\\u0000-\\u001f\\u007f]{1,200}"),'
    + '"chain":"(?<chain>system|(?:case|register):[A-Za-z0-9._/-]{1,80})","occurred":"' + INSTANT + '","payload":"(?<payload>[0-9a-f]{64})",'
    + '"prev":"(?<prev>[0-9a-f]{64})","recorded":"' + INSTANT + '","seq":(?<seq>[1-9]\\d{0,14}),"v":1\\}$', 'u');

  const INVENTORIED = ['accept-recording', 'keep-item', 'move-item'];

  /** One chain, entry after entry. */
  class Chain {
    constructor(name) {
      this.name = name;
      this.entries = 0;
      this.withheld = 0;
      this.said = new Map();
      this.head = '0'.repeat(64);
      this.flaw = null;
      this.at = 0;
    }

    broken(at, flaw) {
      if (this.flaw === null) { this.at = at; this.flaw = flaw; }
    }

    /** stored: its place; kept, salt, payload: bytes or null. */
    accept(stored, bytes, kept, salt, payload) {
      if (this.flaw !== null) { return; }
      const n = this.entries + 1;
      if (stored !== n) { this.broken(n, stored > n ? 'MISSING' : 'MOVED'); return; }
      const written = bytes.length > 4096 ? null : text(bytes);
      const form = written === null ? null : ENTRY.exec(written);
      if (form === null) { this.broken(n, 'MALFORMED'); return; }
      if (form.groups.chain !== this.name) { this.broken(n, 'FOREIGN'); return; }
      if (Number(form.groups.seq) !== n) { this.broken(n, 'MOVED'); return; }
      const hash = sha256(bytes);
      if (kept !== null && !same(kept, hash)) { this.broken(n, 'HEADER_CHANGED'); return; }
      if (form.groups.prev !== this.head) { this.broken(n, 'LINK_BROKEN'); return; }
      if (payload !== null) {
        const said = object(payload);
        if (salt === null || salt.length !== 16 || hex(sha256(salt, payload)) !== form.groups.payload || said === null) {
          this.broken(n, 'PAYLOAD_CHANGED');
          return;
        }
        if (INVENTORIED.includes(form.groups.act)) { this.said.set(n, {act: form.groups.act, facts: said.facts}); }
      } else {
        this.withheld++;
      }
      this.entries = n;
      this.head = hex(hash);
    }
  }

  async function* lines(blob, member) {
    let rest = new Uint8Array(0);
    for (let p = member.from; p < member.from + member.size; p += PIECE) {
      const piece = await read(blob, p, Math.min(p + PIECE, member.from + member.size));
      const joined = new Uint8Array(rest.length + piece.length);
      joined.set(rest);
      joined.set(piece, rest.length);
      let begin = 0;
      for (let end = joined.indexOf(10, begin); end >= 0; end = joined.indexOf(10, begin)) {
        yield joined.subarray(begin, end);
        begin = end + 1;
      }
      rest = joined.slice(begin);
    }
    if (rest.length > 0) { yield null; }
  }

  async function record(blob, member, name, wanted, files) {
    const chain = new Chain(name), hashes = new Map(), named = new Set();
    let head = null, waiting = false;
    for await (const line of lines(blob, member)) {
      if (!waiting && line !== null && line.length > 0) {
        head = line;
        waiting = true;
        continue;
      }
      waiting = false;
      if (line === null || head === null || line.length === 0) {
        chain.broken(chain.entries + 1, 'MALFORMED');
      } else if (line.length === 1 && line[0] === 45) {
        chain.accept(chain.entries + 1, head, null, null, null);
      } else {
        const salt = String.fromCharCode(...line.subarray(0, 33));
        if (!/^[0-9a-f]{32} $/.test(salt)) {
          chain.broken(chain.entries + 1, 'MALFORMED');
        } else {
          chain.accept(chain.entries + 1, head, null, unhex(salt.slice(0, 32)), line.subarray(33));
          if (chain.flaw === null && files.size > 0) {
            (new TextDecoder().decode(line.subarray(33)).match(/[0-9a-f]+/g) || []).filter(run => files.has(run)).forEach(run => named.add(run));
          }
        }
      }
      if (chain.flaw !== null) { break; }
      head = null;
      if (wanted.has(chain.entries)) { hashes.set(chain.entries, chain.head); }
    }
    if (waiting) { chain.broken(chain.entries + 1, 'MALFORMED'); }
    return {chain, hashes, named};
  }

  /** The entry at which inventory and record differ, or null. */
  function differing(inventory, said, files) {
    const named = new Set();
    const isMap = value => value !== null && typeof value === 'object' && !Array.isArray(value);
    const own = (facts, name) => Object.prototype.hasOwnProperty.call(facts, name) ? facts[name] : undefined;
    const told = (entry, act, before) => {
      const found = said.get(entry);
      if (!found || found.act !== act || !isMap(found.facts) || entry <= before || named.has(entry)) { return null; }
      named.add(entry);
      return found.facts;
    };
    let before = 0;
    for (const film of inventory.recordings) {
      const facts = told(film.entry, 'accept-recording', before);
      const listed = film.path === null || files.some(file => file.path === film.path && file.sha256 === film.sha256);
      if (facts === null || !listed || ['device', 'from', 'to', 'sha256'].some(name => own(facts, name) !== film[name])) { return film.entry; }
      before = film.entry;
    }
    for (const thing of inventory.things) {
      let id = null;
      before = 0;
      for (const move of thing.moves) {
        const facts = told(move.entry, id === null ? 'keep-item' : 'move-item', before);
        if (facts === null || typeof own(facts, 'itemId') !== 'string') { return move.entry; }
        if (id === null) {
          const how = own(facts, 'move');
          if (own(facts, 'label') !== thing.label || !isMap(how) || own(how, 'kind') !== move.kind) { return move.entry; }
          id = facts.itemId;
        } else if (facts.itemId !== id || own(facts, 'kind') !== move.kind) {
          return move.entry;
        }
        before = move.entry;
      }
    }
    for (const entry of said.keys()) {
      if (!named.has(entry)) { return entry; }
    }
    return null;
  }

  // ---- something older ----
  async function olderOf(blob) {
    const begin = await read(blob, 0, 2);
    if (begin[0] === 0x50 && begin[1] === 0x4b) {
      const then = await check(blob, {});
      return then.ok ? then : null;
    }
    try {
      const published = JSON.parse(await blob.text());
      const bytes = utf8(published.head), head = formed(bytes, HEAD), by = firstCertificate(utf8(published.certificates));
      return head && by && await signed(by, 'SHA-256', bytes, fromBase64(published.signature))
        ? {chain: null, entries: 0, lastEntry: null, log: head.log, size: head.size, root: head.root} : null;
    } catch (e) {
      return null;
    }
  }

  // ---- the package ----
  async function check(blob, options) {
    const verdict = {ok: false, code: null, at: '', flaw: null, entries: 0, withheld: 0, withheldFiles: 0, named: 0, recordings: 0, things: 0, older: null};
    const fails = (code, at, flaw) => Object.assign(verdict, {code, at: String(at), flaw: flaw || null});
    const older = options.older ? await olderOf(options.older) : null;

    const found = await members(blob, options.progress);
    if (found === null || !FIRST.every((name, i) => found[i] && found[i].name === name)) { return fails('CONTAINER', ''); }
    const bytes = i => read(blob, found[i].from, found[i].from + found[i].size);

    const manifestBytes = await bytes(0);
    const manifest = formed(manifestBytes, MANIFEST);
    if (manifest === null) { return fails('MANIFEST', ''); }
    Object.assign(verdict, {chain: manifest.case, edition: manifest.edition, log: manifest.log, withheldFiles: manifest.withheldFiles});

    const signer = firstCertificate(await bytes(2)), logSigner = firstCertificate(await bytes(6));
    const wanted = (options.fingerprint || '').replace(/[:\s]/g, '').toLowerCase();
    if (!signer || !logSigner || wanted && (signer.fingerprint !== wanted || logSigner.fingerprint !== wanted)) { return fails('CERTIFICATE', ''); }
    Object.assign(verdict, {signer: signer.subject, fingerprint: signer.fingerprint});
    if (!await signed(signer, 'SHA-256', manifestBytes, await bytes(1))) { return fails('MANIFEST_SIGNATURE', ''); }

    const present = found.slice(2);
    for (let i = 0; i < manifest.files.length; i++) {
      const listed = manifest.files[i], there = present[i];
      if (!there || there.name !== listed.path || there.size !== listed.size || there.sha256 !== listed.sha256) { return fails('FILE', listed.path); }
    }
    if (present.length > manifest.files.length) { return fails('FILE', present[manifest.files.length].name); }

    const proofs = formed(await bytes(7), PROOFS);
    const others = found.slice(FIRST.length);
    const places = new Set(proofs ? proofs.leaves.map(leaf => leaf.seq) : []);
    if (older) { places.add(older.entries); }
    const {chain, hashes: at, named} = await record(blob, found[8], manifest.case, places, new Set(others.map(one => one.sha256)));
    Object.assign(verdict, {entries: chain.entries, withheld: chain.withheld, files: others.length,
      named: others.filter(one => named.has(one.sha256)).length, lastEntry: chain.head});
    if (chain.flaw !== null) { return fails('RECORD', chain.at, chain.flaw); }
    if (chain.entries !== manifest.entries || chain.head !== manifest.head || chain.withheld !== manifest.withheld) {
      return fails('RECORD', chain.entries, 'MANIFEST_DIFFERS');
    }

    const listing = found.findIndex(member => member.name === 'inventory.json');
    if (listing >= 0) {
      const inventory = found[listing].size > LARGEST ? null : formed(await bytes(listing), INVENTORY);
      if (inventory === null) { return fails('INVENTORY', 0); }
      Object.assign(verdict, {recordings: inventory.recordings.length, things: inventory.things.length});
      const differs = differing(inventory, chain.said, manifest.files);
      if (differs !== null) { return fails('INVENTORY', differs); }
    }

    const headBytes = await bytes(3);
    const head = formed(headBytes, HEAD);
    if (head === null || head.log !== manifest.log || head.size !== manifest.size) { return fails('HEAD', ''); }
    Object.assign(verdict, {size: head.size, root: head.root});
    if (!await signed(logSigner, 'SHA-256', headBytes, await bytes(4))) { return fails('HEAD_SIGNATURE', ''); }
    verdict.stamp = await stamp(await bytes(5), headBytes);
    if (verdict.stamp === null) { return fails('TIME_STAMP', ''); }

    if (proofs === null || proofs.chain !== manifest.case || proofs.size !== head.size || proofs.root !== head.root) { return fails('INCLUSION', 0); }
    const root = unhex(head.root);
    const has = (seq, hash) => {
      if (seq > chain.entries) { fails('RECORD', chain.entries + 1, 'TRUNCATED'); return false; }
      if (at.get(seq) !== hash) { fails('RECORD', seq, 'HEAD_DIFFERS'); return false; }
      return true;
    };
    let before = {index: -1, seq: -1};
    for (const leaf of proofs.leaves) {
      const coded = utf8(canonical({chain: proofs.chain, hash: leaf.hash, seq: leaf.seq, v: 1}, 0));
      if (leaf.index <= before.index || leaf.seq <= before.seq || !included(leafHash(coded), leaf.index, head.size, leaf.path.map(unhex), root)) {
        return fails('INCLUSION', leaf.seq);
      }
      if (!has(leaf.seq, leaf.hash)) { return verdict; }
      before = leaf;
    }
    verdict.lastLeaf = before.seq;

    for (const step of proofs.consistency) {
      if (!consistent(step.from, unhex(step.fromRoot), head.size, root, step.proof.map(unhex))) { return fails('CONSISTENCY', step.from); }
    }

    if (options.older) {
      if (!older || older.log !== manifest.log || older.chain !== null && older.chain !== manifest.case) { return fails('OLDER', ''); }
      if (older.chain !== null && !has(older.entries, older.lastEntry)) { return verdict; }
      const step = proofs.consistency.find(one => one.from === older.size);
      const equal = older.size === head.size;
      if (older.size > head.size || equal && older.root !== head.root || !equal && step && step.fromRoot !== older.root) {
        return fails('OLDER_HEAD', older.size);
      }
      verdict.older = equal || step ? older.chain === null ? 'head' : 'package' : 'unproved';
    }
    verdict.ok = true;
    return verdict;
  }

  const verifier = {check, Chain, unhex, utf8};
  if (typeof module !== 'undefined' && module.exports) { module.exports = verifier; } else { world.TieanVerifier = verifier; }
}(typeof self !== 'undefined' ? self : globalThis));
