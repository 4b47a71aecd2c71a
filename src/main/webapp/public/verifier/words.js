/* What the page says, in Chinese and English; {0} and {1} are filled in. */
(function (world) {
  'use strict';

  const zh = {
    title: '证据包离线校验',
    lead: '文件只在您的设备上读取，不上传。断开网络后同样可以使用；也可以把本页的五个文件存到磁盘上打开。',
    file: '证据包（ZIP）', older: '较早取得的证据包或者树头（可不填）', fingerprint: '签名证书指纹 SHA-256（可不填）', check: '校验', checking: '正在校验…',
    yours: '不必信任本页：规范和测试数据是公开的，可以另写程序核对。', specification: '规范', program: '命令行校验程序（需要 Java 17）',
    vectors: '测试数据：记录链', packages: '测试数据：证据包', language: 'English', insecure: '浏览器在此地址不提供签名校验功能。请用 https 地址打开，或者把本页存到磁盘上打开。', unreadable: '文件无法读取。',
    whole: '校验通过', full: '全本', party: '当事人本', proved: '已经证明', unproved: '没有证明', broken: '校验不通过', first: '最先出现的问题',
    files: '包内 {0} 个文件自机关签名以来没有任何一个字节被改动、增加、删去或者调换；其中 {1} 个的校验值写在案件记录里。',
    record: '案件记录共 {0} 条，依次相连，无一被改、被删、被插入或者调换。',
    inventory: '{0} 段音像记录、{1} 件涉案物品的全部流转，与案件记录逐条相符，没有遗漏。',
    log: '第 {0} 条及以前的记录已写入公开日志（树的大小 {1}），时间戳机构证明其树头在 {2} 以前已经存在。',
    olderPackage: '与您留存的较早的证据包相符：当时的记录一条不少、一字未改，公开日志也是在当时的基础上接续的。',
    olderHead: '与您留存的较早的树头相符：公开日志是在当时的基础上接续的。',
    signer: '签名人是谁。证书写的是 {0}，指纹 {1}；请向机关或者从其他途径核对指纹。',
    authority: '时间戳机构是谁。证书写的是 {0}，指纹 {1}。',
    withheld: '依法不予提供的内容：{0} 条记录的内容、{1} 个文件。它们存在且位置未变，但内容没有给出，无从核对。',
    tail: '最后 {0} 条记录还没有写入这份树头，只有机关的签名。',
    newest: '此后是否又有记录、末尾是否曾被删去：请把较早取得的证据包或者树头一并交来校验。',
    olderUnproved: '与您留存的较早树头的关系：包内没有从那一份到这一份的一致性证明，可向公开日志索取。',
    truth: '记录的内容是否属实。校验只说明写下来的没有变过。',
    CONTAINER: '文件不是规范规定的证据包，或者容器的字节被改动、截断、增加。', MANIFEST: '清单 manifest.json 的格式不符合规范。',
    CERTIFICATE: '证书无法读取，或者不是您指定的那一份。', MANIFEST_SIGNATURE: '清单的签名不成立：清单或者签名被改动。',
    FILE: '文件 {0} 与清单不符：被改动、删去、增加或者调换。', RECORD: '案件记录在第 {0} 条出现问题。',
    INVENTORY: '清单 inventory.json 与案件记录第 {0} 条不符：音像记录或者物品流转被删去、增加或者改动。',
    HEAD: '树头的格式不符合规范，或者与清单不符。', HEAD_SIGNATURE: '树头的签名不成立。', TIME_STAMP: '树头的时间戳不成立。',
    INCLUSION: '第 {0} 条记录不在公开日志的这棵树里：包含证明不成立。', CONSISTENCY: '公开日志不是在大小为 {0} 的树头的基础上接续的：一致性证明不成立。',
    OLDER: '您提供的较早的证据包或者树头自身不成立，或者属于另一案件、另一日志。', OLDER_HEAD: '公开日志与您留存的大小为 {0} 的树头不一致：日志被改写。',
    MALFORMED: '第 {0} 条记录的格式不符合规范，记录已被改动。', FOREIGN: '第 {0} 条记录属于另一条记录链，系从他处移入。',
    MOVED: '第 {0} 条处的记录不在原来的位置，顺序已被改动。', MISSING: '第 {0} 条记录缺失。', HEADER_CHANGED: '第 {0} 条记录已被改动。',
    LINK_BROKEN: '第 {0} 条记录与前一条不相连，两条之一已被改动或者替换。', PAYLOAD_CHANGED: '第 {0} 条记录的内容已被改动。',
    TRUNCATED: '从第 {0} 条起的记录已被删去。', HEAD_DIFFERS: '第 {0} 条记录与此前留存或者公布的校验值不符，该条或者此前的记录已被改写。',
    MANIFEST_DIFFERS: '记录与清单所写的条数、末条或者不予提供的条数不符（读到第 {0} 条）。'
  };

  const en = {
    title: 'Check an evidence package offline',
    lead: 'Files are read on your device only; nothing is uploaded. It works without a network, and from a disk: save the five files of this page side by side.',
    file: 'Evidence package (ZIP)', older: 'Earlier package or tree head (optional)', fingerprint: 'Fingerprint of the signing certificate, SHA-256 (optional)', check: 'Check', checking: 'Checking…',
    yours: 'You need not trust this page: specification and test data are public, write a program of your own.', specification: 'Specification', program: 'Command-line verifier (needs Java 17)',
    vectors: 'Test data: chains', packages: 'Test data: packages', language: '中文', insecure: 'The browser does not check signatures at this address. Open the page by https, or from a disk.', unreadable: 'The file cannot be read.',
    whole: 'Everything fits', full: 'full edition', party: 'party edition', proved: 'Proved', unproved: 'Not proved', broken: 'It does not fit', first: 'What broke first',
    files: 'Not one byte of the {0} files was changed, added, removed or exchanged since the agency signed; the hash of {1} of them stands in the record of the case.',
    record: 'The record has {0} entries, each linked to the one before; none was changed, removed, inserted or moved.',
    inventory: '{0} recordings and every move of {1} things in custody agree with the record entry by entry; none is left out.',
    log: 'Entries up to {0} are in the public log (tree of {1} leaves), whose head existed before {2}, says a time stamp authority.',
    olderPackage: 'It continues the earlier package you kept: what was recorded then is all there, unchanged, and the public log went on from where it stood.',
    olderHead: 'The public log went on from the earlier head you kept.',
    signer: 'Who signed. The certificate says {0}, fingerprint {1}; compare it with the agency or elsewhere.',
    authority: 'Who stamped the time. The certificate says {0}, fingerprint {1}.',
    withheld: 'What is withheld by law: the particulars of {0} entries and {1} files. They exist and stand where they stood, but they are not here to be looked at.',
    tail: 'The last {0} entries are not in this head yet; the agency alone signed them.',
    newest: 'That nothing newer was recorded, or cut off at the end: hand in an earlier package or head along with it.',
    olderUnproved: 'How the log relates to the earlier head you kept: there is no proof from it in the package; the public log gives it.',
    truth: 'That what was recorded is true. It only was not changed afterwards.',
    CONTAINER: 'The file is no package of the specification, or bytes of the container were changed, cut off or added.', MANIFEST: 'The manifest does not have the form of the specification.',
    CERTIFICATE: 'A certificate cannot be read or is not the one you named.', MANIFEST_SIGNATURE: 'The signature of the manifest does not hold: manifest or signature was changed.',
    FILE: 'The file {0} is not as the manifest says: changed, removed, added or moved.', RECORD: 'The record of the case breaks at entry {0}.',
    INVENTORY: 'The inventory of recordings and things does not agree with entry {0} of the record: something was left out, added or changed.',
    HEAD: 'The head of the log does not have the form of the specification or is not the manifest\'s.', HEAD_SIGNATURE: 'The signature of the head does not hold.', TIME_STAMP: 'The time stamp of the head does not hold.',
    INCLUSION: 'Entry {0} is not in this tree of the public log: the inclusion proof does not hold.', CONSISTENCY: 'The public log did not go on from its head of size {0}: the consistency proof does not hold.',
    OLDER: 'The earlier package or head you gave does not verify itself, or is of another case or log.', OLDER_HEAD: 'The public log does not agree with the head of size {0} you kept: the log was rewritten.',
    MALFORMED: 'Entry {0} does not have the form of the specification; it was changed.', FOREIGN: 'Entry {0} belongs to another chain and was moved here.',
    MOVED: 'The entry at place {0} is not where it was written; the order was changed.', MISSING: 'Entry {0} is missing.', HEADER_CHANGED: 'Entry {0} was changed.',
    LINK_BROKEN: 'Entry {0} does not follow from the one before; one of the two was changed or replaced.', PAYLOAD_CHANGED: 'The particulars of entry {0} were changed.',
    TRUNCATED: 'The entries from {0} on were removed.', HEAD_DIFFERS: 'Entry {0} is not the one whose hash was kept or published; it or what is before it was rewritten.',
    MANIFEST_DIFFERS: 'The record does not have the count, the last entry or the number of withheld payloads the manifest names (read up to {0}).'
  };

  const say = (words, key, ...values) => words[key].replace(/\{(\d)\}/g, (_, i) => String(values[i]));

  /** The verdict as {ok, title, parts: [[heading, [sentence]]]}. */
  function report(words, found) {
    if (!found.ok) {
      const lines = [say(words, found.code, found.at)];
      if (found.flaw) { lines.push(say(words, found.flaw, found.at)); }
      return {ok: false, title: words.broken, parts: [[words.first, lines]]};
    }
    const proved = [say(words, 'files', found.files, found.named), say(words, 'record', found.entries),
      say(words, 'log', found.lastLeaf, found.size, found.stamp.time)];
    if (found.recordings + found.things > 0) { proved.push(say(words, 'inventory', found.recordings, found.things)); }
    if (found.older === 'package') { proved.push(words.olderPackage); }
    if (found.older === 'head') { proved.push(words.olderHead); }
    const open = [say(words, 'signer', found.signer, found.fingerprint), say(words, 'authority', found.stamp.authority, found.stamp.fingerprint)];
    if (found.withheld + found.withheldFiles > 0) { open.push(say(words, 'withheld', found.withheld, found.withheldFiles)); }
    if (found.entries > found.lastLeaf) { open.push(say(words, 'tail', found.entries - found.lastLeaf)); }
    if (found.older === null) { open.push(words.newest); }
    if (found.older === 'unproved') { open.push(words.olderUnproved); }
    open.push(words.truth);
    return {ok: true, title: words.whole + ' · ' + words[found.edition] + ' · ' + found.chain, parts: [[words.proved, proved], [words.unproved, open]]};
  }

  const all = {zh, en, report};
  if (typeof module !== 'undefined' && module.exports) { module.exports = all; } else { world.TieanWords = all; }
}(typeof self !== 'undefined' ? self : globalThis));
