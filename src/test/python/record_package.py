"""Evidence packages from record-specification.md alone, in Python's standard library and openssl: makes the published
test vectors and verifies packages. Shares nothing with the two verifiers of the product.

    python3 record_package.py vectors package-vectors.zip      new keys, new vectors
    python3 record_package.py verify package.zip [--older f] [--fingerprint h]   one line of JSON
"""
import base64
import hashlib
import io
import json
import mmap
import os
import re
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib

FULL = 0xFFFFFFFF
FIRST = ["manifest.json", "manifest.sig", "certificates.pem", "log/head.json", "log/head.sig", "log/head.tst",
         "log/certificates.pem", "log/proofs.json", "record.txt"]


def sha(*parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


# ---- canonical JSON ----

def number(value):
    """As ECMAScript writes a double; whole numbers that are exact are ints here."""
    if isinstance(value, int):
        value = float(value)
    if value == 0:
        return "0"
    if value in (float("inf"), float("-inf")) or value != value:
        raise ValueError
    sign, digits = ("-", repr(-value)) if value < 0 else ("", repr(value))
    mantissa, _, exponent = digits.partition("e")
    whole, _, part = mantissa.partition(".")
    part = "" if part == "0" else part
    point = len(whole) + int(exponent or 0)
    all_digits = (whole + part)
    stripped = all_digits.lstrip("0")
    point -= len(all_digits) - len(stripped)
    all_digits = stripped.rstrip("0")
    k, n = len(all_digits), point
    if k <= n <= 21:
        text = all_digits + "0" * (n - k)
    elif 0 < n <= 21:
        text = all_digits[:n] + "." + all_digits[n:]
    elif -6 < n <= 0:
        text = "0." + "0" * -n + all_digits
    else:
        text = all_digits[0] + ("." + all_digits[1:] if k > 1 else "") + "e" + ("+" if n > 0 else "-") + str(abs(n - 1))
    return sign + text


def string(text):
    out = []
    for c in text:
        if 0xD800 <= ord(c) <= 0xDFFF:
            raise ValueError
        out.append({'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}.get(c)
                   or ("\\u%04x" % ord(c) if ord(c) < 0x20 else c))
    return '"' + "".join(out) + '"'


def write(value, depth=0):
    if depth > 100:
        raise ValueError
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, str):
        return string(value)
    if isinstance(value, list):
        return "[" + ",".join(write(one, depth + 1) for one in value) + "]"
    return "{" + ",".join(string(name) + ":" + write(value[name], depth + 1)
                          for name in sorted(value, key=lambda n: n.encode("utf-16-be"))) + "}"


def canonical(value):
    return write(value).encode()


def read(data):
    """The object these bytes are in canonical form, else None."""
    try:
        text = data.decode()
        value = json.loads(text, parse_constant=lambda _: 1 / 0)
        return value if isinstance(value, dict) and write(value) == text else None
    except (ValueError, ZeroDivisionError, RecursionError, OverflowError):
        return None


# ---- the tree ----

def leaf_hash(leaf):
    return sha(b"\0", leaf)


def node(left, right):
    return sha(b"\1", left, right)


def split(n):
    return 1 << (n - 1).bit_length() - 1


def mth(hashes):
    return hashes[0] if len(hashes) == 1 else node(mth(hashes[:split(len(hashes))]), mth(hashes[split(len(hashes)):]))


def path(m, hashes):
    if len(hashes) == 1:
        return []
    k = split(len(hashes))
    return path(m, hashes[:k]) + [mth(hashes[k:])] if m < k else path(m - k, hashes[k:]) + [mth(hashes[:k])]


def subproof(m, hashes, whole):
    n = len(hashes)
    if m == n:
        return [] if whole else [mth(hashes)]
    k = split(n)
    return subproof(m, hashes[:k], whole) + [mth(hashes[k:])] if m <= k else subproof(m - k, hashes[k:], False) + [mth(hashes[:k])]


def root_by(m, n, leaf, steps):
    if n == 1:
        return leaf if not steps else None
    if not steps:
        return None
    k = split(n)
    if m < k:
        below = root_by(m, k, leaf, steps[:-1])
        return below and node(below, steps[-1])
    below = root_by(m - k, n - k, leaf, steps[:-1])
    return below and node(steps[-1], below)


def roots_by(m, n, whole, old, steps):
    if m == n:
        return (old, old) if whole and not steps else (steps[0], steps[0]) if not whole and len(steps) == 1 else None
    if not steps:
        return None
    k = split(n)
    below = roots_by(m, k, whole, old, steps[:-1]) if m <= k else roots_by(m - k, n - k, False, old, steps[:-1])
    if below is None:
        return None
    return (below[0], node(below[1], steps[-1])) if m <= k else (node(steps[-1], below[0]), node(steps[-1], below[1]))


# ---- the container ----

def wide(*numbers):
    """The extra field 0x0001 with these numbers; nothing for none."""
    return struct.pack("<HH%dQ" % len(numbers), 1, 8 * len(numbers), *numbers) if numbers else b""


def local_header(name, crc, size):
    extra = wide(size, size) if size >= FULL else b""
    return struct.pack("<IHHHHHIIIHH", 0x04034b50, 45 if extra else 20, 0x0800, 0, 0, 0x21, crc, min(size, FULL), min(size, FULL), len(name),
                       len(extra)) + name.encode() + extra


def central_header(name, crc, size, at):
    extra = wide(*([size, size] if size >= FULL else []) + ([at] if at >= FULL else []))
    version = 45 if extra else 20
    return struct.pack("<IHHHHHHIIIHHHHHII", 0x02014b50, version, version, 0x0800, 0, 0, 0x21, crc, min(size, FULL), min(size, FULL), len(name),
                       len(extra), 0, 0, 0, 0, min(at, FULL)) + name.encode() + extra


def end_of(count, central, at):
    """What stands after the central directory of that length, which begins there."""
    end = b""
    if count >= 0xFFFF or central >= FULL or at >= FULL:
        end = struct.pack("<IQHHIIQQQQ", 0x06064b50, 44, 45, 45, 0, 0, count, count, central, at) + struct.pack("<IIQI", 0x07064b50, 0, at + central, 1)
        count, central, at = 0xFFFF, FULL, FULL
    return end + struct.pack("<IHHHHIIH", 0x06054b50, 0, 0, count, count, central, at, 0)


def container(members):
    out, directory = io.BytesIO(), io.BytesIO()
    for name, data in members:
        crc = zlib.crc32(data)
        directory.write(central_header(name, crc, len(data), out.tell()))
        out.write(local_header(name, crc, len(data)) + data)
    at, central = out.tell(), directory.getvalue()
    out.write(central + end_of(len(members), len(central), at))
    return out.getvalue()


def members_of(data):
    """Name and bytes of each member, or None; headers, directory and end are made again and compared."""
    view = memoryview(data)
    found, names, directory, at = [], set(), io.BytesIO(), 0
    while view[at:at + 4] == b"PK\3\4":
        if at + 30 > len(view):
            return None
        size, = struct.unpack_from("<I", view, at + 22)
        name_length, extra = struct.unpack_from("<HH", view, at + 26)
        begin = at + 30 + name_length + extra
        name = bytes(view[at + 30:at + 30 + name_length]).decode("latin-1")
        if size == FULL:
            if extra != 20 or begin > len(view):
                return None
            size, = struct.unpack_from("<Q", view, begin - 16)
        if begin + size > len(view) or not re.fullmatch(r"[A-Za-z0-9._/-]{1,200}", name) or name in names:
            return None
        content = view[begin:begin + size]
        crc = zlib.crc32(content)
        if local_header(name, crc, size) != view[at:begin]:
            return None
        directory.write(central_header(name, crc, size, at))
        # what a package itself says is small; the files of the case stay where they are
        found.append((name, content if size > 1 << 28 else bytes(content)))
        names.add(name)
        at = begin + size
    central = directory.getvalue()
    return found if view[at:] == central + end_of(len(found), len(central), at) else None


# ---- DER, signatures, time stamps ----

def der(data, at=0):
    """tag, content, whole, end"""
    tag, length, begin = data[at], data[at + 1], at + 2
    if length > 127:
        n = length & 127
        if not 1 <= n <= 3:
            raise ValueError
        length, begin = int.from_bytes(data[begin:begin + n], "big"), begin + n
    if begin + length > len(data):
        raise ValueError
    return tag, data[begin:begin + length], data[at:begin + length], begin + length


def inside(content):
    found, at = [], 0
    while at < len(content):
        one = der(content, at)
        found.append(one)
        at = one[3]
    return found


OIDS = {"2a864886f70d010702": "signed", "2a864886f70d0109100104": "tst", "2a864886f70d010903": "type", "2a864886f70d010904": "digest",
        "608648016503040201": "sha256", "608648016503040202": "sha384", "608648016503040203": "sha512",
        "2a864886f70d010101": "rsa", "2a8648ce3d0201": "ec", "2a8648ce3d030107": "p256"}
# the DER of DigestInfo before the digest
INFO = {"sha256": "3031300d060960864801650304020105000420", "sha384": "3041300d060960864801650304020205000430",
        "sha512": "3051300d060960864801650304020305000440"}
P = 2 ** 256 - 2 ** 224 + 2 ** 192 + 2 ** 96 - 1
N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551
G = (0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296, 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5)


def oid(one):
    return OIDS.get(one[1].hex()) if one[0] == 6 else None


def certificate(data):
    tbs = inside(inside(der(data)[1])[0][1])
    shift = 1 if tbs[0][0] == 0xa0 else 0
    return {"serial": tbs[shift][2], "issuer": tbs[shift + 2][2], "key": tbs[shift + 5], "fingerprint": sha(data).hex()}


def first_certificate(pem):
    found = re.search(rb"-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----", pem)
    try:
        return certificate(base64.b64decode(found.group(1))) if found else None
    except (ValueError, IndexError):
        return None


def add(a, b):
    if a is None or b is None:
        return a or b
    if a[0] == b[0]:
        if (a[1] + b[1]) % P == 0:
            return None
        slope = (3 * a[0] * a[0] - 3) * pow(2 * a[1], -1, P)
    else:
        slope = (b[1] - a[1]) * pow(b[0] - a[0], -1, P)
    x = (slope * slope - a[0] - b[0]) % P
    return x, (slope * (a[0] - x) - a[1]) % P


def times(k, point):
    result = None
    while k:
        if k & 1:
            result = add(result, point)
        point, k = add(point, point), k >> 1
    return result


def signed(by, digest, content, signature):
    try:
        algorithm, bits = inside(by["key"][1])
        kind = [oid(one) for one in inside(algorithm[1])[:2]]
        hashed = hashlib.new(digest, content).digest()
        if kind[0] == "rsa":
            modulus, exponent = (int.from_bytes(one[1], "big") for one in inside(inside(bits[1][1:])[0][1]))
            length = (modulus.bit_length() + 7) // 8
            info = bytes.fromhex(INFO[digest]) + hashed
            padded = b"\0\1" + b"\xff" * (length - 3 - len(info)) + b"\0" + info
            number_ = int.from_bytes(signature, "big")
            return len(signature) == length and number_ < modulus and pow(number_, exponent, modulus).to_bytes(length, "big") == padded
        if kind != ["ec", "p256"]:
            return False
        public = int.from_bytes(bits[1][2:34], "big"), int.from_bytes(bits[1][34:], "big")
        outer = der(signature)
        r, s = (int.from_bytes(one[1], "big") for one in inside(outer[1]))
        if outer[3] != len(signature) or not (0 < r < N and 0 < s < N):
            return False
        w, e = pow(s, -1, N), int.from_bytes(hashed[:32], "big")
        point = add(times(e * w % N, G), times(r * w % N, public))
        return point is not None and point[0] % N == r
    except (ValueError, IndexError, KeyError):
        return False


def stamped(token, content):
    try:
        outer = der(token)
        content_type, explicit = inside(outer[1])
        if outer[3] != len(token) or oid(content_type) != "signed":
            return False
        data = inside(inside(explicit[1])[0][1])
        kind, explicit = inside(data[2][1])
        tst = inside(explicit[1])[0][1]
        signer = inside(inside(data[-1][1])[0][1])
        issuer, serial = inside(signer[1][1])
        by = next(one for one in (certificate(c[2]) for c in inside(data[3][1])) if one["issuer"] == issuer[2] and one["serial"] == serial[2])
        digest = oid(inside(signer[2][1])[0])
        attributes = {}
        for one in inside(signer[3][1]):
            name, values = inside(one[1])
            attributes.setdefault(oid(name), inside(values[1])[0])
        imprint = inside(inside(der(tst)[1])[2][1])
        return (oid(kind) == "tst" and oid(attributes["type"]) == "tst" and digest in INFO and signer[3][0] == 0xa0
                and attributes["digest"][1] == hashlib.new(digest, tst).digest()
                and signed(by, digest, b"\x31" + signer[3][2][1:], signer[5][1])
                and oid(inside(imprint[0][1])[0]) == "sha256" and imprint[1][1] == sha(content))
    except (ValueError, IndexError, KeyError, StopIteration):
        return False


# ---- verifying ----

class Broken(Exception):
    def __init__(self, code, at="", flaw=None):
        self.code, self.at, self.flaw = code, str(at), flaw


HASH, WHEN, LOG, CASE = r"[0-9a-f]{64}", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", r"[A-Za-z0-9._-]{1,80}", r"case:[A-Za-z0-9._/-]{1,80}"
NAME = r"[A-Za-z0-9._/-]{1,200}"
HEADER = re.compile(r'\{"act":"[a-z0-9.-]{1,100}","actor":"[A-Za-z0-9._:/-]{1,100}","alg":\{"canonical":"RFC8785","hash":"SHA-256"\},'
                    r'"article":(?:null|"[^"\\\x00-\x1f\x7f]{1,200}"),"chain":"(system|(?:case|register):[A-Za-z0-9._/-]{1,80})",'
                    r'"occurred":"%s","payload":"([0-9a-f]{64})","prev":"([0-9a-f]{64})","recorded":"%s","seq":([1-9][0-9]{0,14}),"v":1\}'
                    % (WHEN, WHEN), re.ASCII)


def is_number(value):
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10 ** 15


def shaped(value, form):
    """Exactly these members, each of its form."""
    if not isinstance(value, dict) or value.keys() != form.keys():
        return False
    for name, wanted in form.items():
        found = value[name]
        if wanted is int:
            fits = is_number(found)
        elif isinstance(wanted, str):
            fits = isinstance(found, str) and re.fullmatch(wanted, found, re.ASCII) is not None
        elif isinstance(wanted, dict):
            fits = shaped(found, wanted)
        elif isinstance(wanted, list):
            fits = isinstance(found, list) and all(shaped(one, wanted[0]) if isinstance(wanted[0], dict)
                                                   else isinstance(one, str) and re.fullmatch(wanted[0], one) for one in found)
        else:
            fits = wanted(found)
        if not fits:
            return False
    return True


def one(value):
    return value == 1 and is_number(value)


MANIFEST = {"case": CASE, "edition": "full|party", "entries": int, "files": [{"path": NAME, "sha256": HASH, "size": int}], "head": HASH,
            "log": LOG, "made": WHEN, "size": int, "v": one, "withheld": int, "withheldFiles": int}
HEAD = {"alg": {"canonical": "RFC8785", "hash": "SHA-256", "tree": "RFC6962"}, "log": LOG, "made": WHEN, "root": HASH, "size": int, "v": one}
PROOFS = {"chain": CASE, "consistency": [{"from": int, "fromRoot": HASH, "proof": [HASH]}],
          "leaves": [{"hash": HASH, "index": int, "path": [HASH], "seq": int}], "root": HASH, "size": int, "v": one}

LABEL, MOMENT = r"[A-Za-z0-9._/-]{1,80}", r"[0-9TZ:.-]{10,40}"
INVENTORY = {"recordings": [{"device": LABEL, "entry": int, "from": MOMENT, "sha256": HASH, "to": MOMENT,
                             "path": lambda p: p is None or isinstance(p, str) and re.fullmatch(NAME, p) is not None}],
             "things": [{"label": LABEL, "moves": lambda m: isinstance(m, list) and m != []
                         and all(shaped(each, {"entry": int, "kind": "[A-Z_]{1,40}"}) for each in m)}], "v": one}


def formed(data, form):
    value = read(data)
    return value if value is not None and shaped(value, form) else None


class Chain:
    def __init__(self, name):
        self.name, self.entries, self.withheld, self.hashes = name, 0, 0, ["0" * 64]
        self.told = {}

    def accept(self, stored, header, kept, salt, payload):
        n = self.entries + 1

        def fail(flaw):
            raise Broken("RECORD", n, flaw)
        if stored != n:
            fail("MISSING" if stored > n else "MOVED")
        try:
            form = HEADER.fullmatch(header.decode()) if len(header) <= 4096 else None
        except ValueError:
            form = None
        if form is None:
            fail("MALFORMED")
        if form[1] != self.name:
            fail("FOREIGN")
        if int(form[4]) != n:
            fail("MOVED")
        if kept is not None and kept != sha(header):
            fail("HEADER_CHANGED")
        if form[3] != self.hashes[-1]:
            fail("LINK_BROKEN")
        if payload is None:
            self.withheld += 1
        elif salt is None or len(salt) != 16 or sha(salt, payload).hex() != form[2] or read(payload) is None:
            fail("PAYLOAD_CHANGED")
        else:
            act = json.loads(header)["act"]
            if act in ("accept-recording", "keep-item", "move-item"):
                self.told[n] = act, read(payload).get("facts")
        self.entries = n
        self.hashes.append(sha(header).hex())

    def knows(self, sequence, known):
        if sequence > self.entries:
            raise Broken("RECORD", self.entries + 1, "TRUNCATED")
        if self.hashes[sequence] != known:
            raise Broken("RECORD", sequence, "HEAD_DIFFERS")


def record(name, data):
    chain = Chain(name)
    lines = data.split(b"\n")
    last = lines.pop()
    for i in range(0, len(lines), 2):
        n = chain.entries + 1
        if lines[i] == b"" or i + 1 >= len(lines):
            raise Broken("RECORD", n, "MALFORMED")
        rest = lines[i + 1]
        if rest == b"-":
            chain.accept(n, lines[i], None, None, None)
        elif re.match(rb"[0-9a-f]{32} ", rest):
            chain.accept(n, lines[i], None, bytes.fromhex(rest[:32].decode()), rest[33:])
        else:
            raise Broken("RECORD", n, "MALFORMED")
    if last != b"":
        raise Broken("RECORD", chain.entries + 1, "MALFORMED")
    return chain


def check_inventory(inventory, told, listed):
    """Raises at the first entry of which inventory and record say different things."""
    open_entries = dict(told)
    files = {(file["path"], file["sha256"]) for file in listed}

    def facts_of(entry, act, last):
        kind, facts = open_entries.pop(entry, (None, None))
        if kind != act or not isinstance(facts, dict) or entry <= last:
            raise Broken("INVENTORY", entry)
        return facts
    last = 0
    for film in inventory["recordings"]:
        facts = facts_of(film["entry"], "accept-recording", last)
        if any(facts.get(name) != film[name] for name in ("device", "from", "to", "sha256")):
            raise Broken("INVENTORY", film["entry"])
        if film["path"] is not None and (film["path"], film["sha256"]) not in files:
            raise Broken("INVENTORY", film["entry"])
        last = film["entry"]
    for thing in inventory["things"]:
        last, item = 0, None
        for move in thing["moves"]:
            entry = move["entry"]
            facts = facts_of(entry, "move-item" if last else "keep-item", last)
            how = facts if last else facts.get("move")
            if not isinstance(how, dict) or how.get("kind") != move["kind"] or not isinstance(facts.get("itemId"), str):
                raise Broken("INVENTORY", entry)
            if last and facts["itemId"] != item or not last and facts.get("label") != thing["label"]:
                raise Broken("INVENTORY", entry)
            last, item = entry, facts["itemId"]
    if open_entries:
        raise Broken("INVENTORY", min(open_entries))


def older_of(data):
    try:
        if data[:2] == b"PK":
            found, chain, manifest, head = examine(data, None, None)
            return manifest["case"], chain, manifest["log"], head["size"], head["root"]
        published = json.loads(data)
        head, by = formed(published["head"].encode(), HEAD), first_certificate(published["certificates"].encode())
        if head and by and signed(by, "sha256", published["head"].encode(), base64.b64decode(published["signature"], validate=True)):
            return None, None, head["log"], head["size"], head["root"]
    except (Broken, ValueError, KeyError):
        pass
    return None


def opened(file):
    """Its bytes without reading it whole."""
    with open(file, "rb") as source:
        return mmap.mmap(source.fileno(), 0, access=mmap.ACCESS_READ) if os.path.getsize(file) else b""


def examine(data, older, fingerprint):
    found = members_of(data)
    if found is None or [name for name, _ in found[:9]] != FIRST:
        raise Broken("CONTAINER")
    files = dict(found)
    manifest = formed(files["manifest.json"], MANIFEST)
    if manifest is None:
        raise Broken("MANIFEST")
    by, log_by = first_certificate(files["certificates.pem"]), first_certificate(files["log/certificates.pem"])
    if not by or not log_by or fingerprint and {by["fingerprint"], log_by["fingerprint"]} != {fingerprint}:
        raise Broken("CERTIFICATE")
    if not signed(by, "sha256", files["manifest.json"], files["manifest.sig"]):
        raise Broken("MANIFEST_SIGNATURE")
    for i, listed in enumerate(manifest["files"]):
        name, content = found[i + 2] if i + 2 < len(found) else (None, b"")
        if listed != {"path": name, "sha256": sha(content).hex(), "size": len(content)}:
            raise Broken("FILE", listed["path"])
    if len(found) - 2 > len(manifest["files"]):
        raise Broken("FILE", found[len(manifest["files"]) + 2][0])
    chain = record(manifest["case"], bytes(files["record.txt"]))
    if (chain.entries, chain.hashes[-1], chain.withheld) != (manifest["entries"], manifest["head"], manifest["withheld"]):
        raise Broken("RECORD", chain.entries, "MANIFEST_DIFFERS")
    if "inventory.json" in files:
        inventory = formed(files["inventory.json"], INVENTORY) if len(files["inventory.json"]) <= 256 << 20 else None
        if inventory is None:
            raise Broken("INVENTORY", 0)
        check_inventory(inventory, chain.told, manifest["files"])
    head = formed(files["log/head.json"], HEAD)
    if head is None or head["log"] != manifest["log"] or head["size"] != manifest["size"]:
        raise Broken("HEAD")
    if not signed(log_by, "sha256", files["log/head.json"], files["log/head.sig"]):
        raise Broken("HEAD_SIGNATURE")
    if not stamped(files["log/head.tst"], files["log/head.json"]):
        raise Broken("TIME_STAMP")
    proofs = formed(files["log/proofs.json"], PROOFS)
    if proofs is None or not proofs["leaves"] or (proofs["chain"], proofs["size"], proofs["root"]) != (manifest["case"], head["size"], head["root"]):
        raise Broken("INCLUSION", 0)
    root, before = bytes.fromhex(head["root"]), (-1, -1)
    for leaf in proofs["leaves"]:
        coded = canonical({"chain": proofs["chain"], "hash": leaf["hash"], "seq": leaf["seq"], "v": 1})
        steps = [bytes.fromhex(step) for step in leaf["path"]]
        grows = leaf["index"] > before[0] and leaf["seq"] > before[1]
        if not grows or leaf["index"] >= head["size"] or root_by(leaf["index"], head["size"], leaf_hash(coded), steps) != root:
            raise Broken("INCLUSION", leaf["seq"])
        chain.knows(leaf["seq"], leaf["hash"])
        before = leaf["index"], leaf["seq"]
    for step in proofs["consistency"]:
        old = bytes.fromhex(step["fromRoot"])
        if not 1 <= step["from"] <= head["size"] or roots_by(step["from"], head["size"], True, old, [bytes.fromhex(s) for s in step["proof"]]) != (old, root):
            raise Broken("CONSISTENCY", step["from"])
    result = None
    if older is not None:
        kept = older_of(older)
        if kept is None or kept[2] != manifest["log"] or kept[0] not in (None, manifest["case"]):
            raise Broken("OLDER")
        if kept[1] is not None:
            chain.knows(kept[1].entries, kept[1].hashes[-1])
        step = next((s for s in proofs["consistency"] if s["from"] == kept[3]), None)
        same = kept[3] == head["size"]
        if kept[3] > head["size"] or same and kept[4] != head["root"] or not same and step and step["fromRoot"] != kept[4]:
            raise Broken("OLDER_HEAD", kept[3])
        result = ("head" if kept[1] is None else "package") if same or step else "unproved"
    return ({"ok": True, "code": None, "at": "", "flaw": None, "entries": chain.entries, "withheld": chain.withheld,
             "withheldFiles": manifest["withheldFiles"], "older": result}, chain, manifest, head)


def verify(data, older=None, fingerprint=None):
    try:
        return examine(data, older, fingerprint)[0]
    except Broken as broken:
        return {"ok": False, "code": broken.code, "at": broken.at, "flaw": broken.flaw}


# ---- making vectors ----

class Keys:
    """A key with its certificate, and a time stamp authority, made by openssl."""

    def __init__(self, folder, name, kind):
        self.folder, self.name = folder, name
        how = ["-newkey", "rsa:2048"] if kind == "rsa" else ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
        self.run("req", "-x509", *how, "-nodes", "-keyout", self.at("key"), "-out", self.at("pem"), "-subj", "/CN=" + name, "-days", "7000", "-utf8",
                 *(["-addext", "extendedKeyUsage=critical,timeStamping"] if name.startswith("tsa") else []))
        self.pem = open(self.at("pem"), "rb").read()

    def at(self, ending):
        return os.path.join(self.folder, self.name + "." + ending)

    @staticmethod
    def run(*arguments):
        return subprocess.run(("openssl",) + arguments, check=True, capture_output=True).stdout

    def sign(self, content):
        with open(self.at("in"), "wb") as out:
            out.write(content)
        return self.run("dgst", "-sha256", "-sign", self.at("key"), self.at("in"))

    def stamp(self, content):
        with open(self.at("in"), "wb") as out:
            out.write(content)
        with open(self.at("cnf"), "w") as out:
            out.write("[tsa]\ndefault_tsa=t\n[t]\nserial=%s\ncrypto_device=builtin\nsigner_digest=sha256\ndefault_policy=1.2.3.4\n"
                      "digests=sha256\nordering=no\ntsa_name=no\ness_cert_id_chain=no\n" % self.at("serial"))
        self.run("ts", "-query", "-data", self.at("in"), "-sha256", "-cert", "-out", self.at("tsq"))
        self.run("ts", "-reply", "-config", self.at("cnf"), "-queryfile", self.at("tsq"), "-inkey", self.at("key"), "-signer", self.at("pem"),
                 "-token_out", "-out", self.at("tst"))
        return open(self.at("tst"), "rb").read()


CASE_NAME = "case:6f1c1a1e-52d2-4a5e-9f0a-3f6b5c7d8e90"
PAYLOADS = [{"item": "占道经营", "photos": 3}, {"note": "当事人在场\n\"已核对\"", "n": [1, 0.1, 1e21, 1e-7, -2.5, 123456789012345680000]},
            {"\ue000": 1, "\U0001f600": "😀", "a": None, "ä": True, "": {}, "\u0001": "\u001f\b\u007f"}, {"result": {}, "facts": {"ok": False}},
            {"text": "x" * 3000}, {"last": 5e-324, "max": 1.7976931348623157e308}]


def entry(chain, n, previous, payload, salt, act="evidence.collect"):
    header = canonical({"act": act, "actor": "officer:1", "alg": {"canonical": "RFC8785", "hash": "SHA-256"},
                        "article": "《行政处罚法》第五十五条第一款" if n % 2 else None, "chain": chain,
                        "occurred": "2026-03-02T01:15:00.000000Z", "payload": sha(salt, payload).hex(), "prev": previous,
                        "recorded": "2026-03-02T01:15:02.%06dZ" % n, "seq": n, "v": 1})
    return header, salt, payload


def chain_of(payloads, chain=CASE_NAME, act="evidence.collect"):
    """A payload with an act of its own is a pair."""
    entries, previous = [], "0" * 64
    for n, payload in enumerate(payloads, 1):
        own, payload = payload if isinstance(payload, tuple) else (act, payload)
        entries.append(entry(chain, n, previous, payload if isinstance(payload, bytes) else canonical(payload), sha(b"salt%d" % n)[:16], own))
        previous = sha(entries[-1][0]).hex()
    return entries


def text(entries, withheld=()):
    return b"".join(h + b"\n" + (b"-" if n in withheld else s.hex().encode() + b" " + p) + b"\n" for n, (h, s, p) in enumerate(entries, 1))


class Maker:
    def __init__(self, folder):
        self.rsa, self.ec, self.other = Keys(folder, "log-rsa", "rsa"), Keys(folder, "log-ec", "ec"), Keys(folder, "other", "rsa")
        self.tsa = Keys(folder, "tsa-rsa", "rsa")
        self.files = [("documents/001-penalty-notice.pdf", b"%PDF-1.7 first"), ("documents/002-penalty-decision.pdf", b"%PDF-1.7 second"),
                      ("evidence/001.jpeg", b"\xff\xd8\xff photo")]
        entries = chain_of(PAYLOADS)
        named = canonical({"facts": {"file": {"sha256": sha(self.files[2][1]).hex()}}})
        self.entries = chain_of(PAYLOADS + [named, {"end": 1}])
        assert self.entries[:6] == entries
        # the log: 9 leaves, the chain's own at 2, 5 and 8
        self.leaves = [canonical({"chain": "case:%d" % i, "hash": sha(b"%d" % i).hex(), "seq": 1, "v": 1}) for i in range(9)]
        for index, seq in ((2, 3), (5, 6), (8, 8)):
            self.leaves[index] = self.leaf(self.entries, seq)

    @staticmethod
    def leaf(entries, seq):
        return canonical({"chain": CASE_NAME, "hash": sha(entries[seq - 1][0]).hex(), "seq": seq, "v": 1})

    def head(self, size, root=None, log="tiean"):
        hashes = [leaf_hash(leaf) for leaf in self.leaves[:size]]
        return canonical({"alg": {"canonical": "RFC8785", "hash": "SHA-256", "tree": "RFC6962"}, "log": log, "made": "2026-03-02T04:00:00.000000Z",
                          "root": (root or mth(hashes)).hex(), "size": size, "v": 1})

    def proofs(self, size, seqs, froms, change=None):
        hashes = [leaf_hash(leaf) for leaf in self.leaves[:size]]
        places = {json.loads(leaf)["seq"]: i for i, leaf in enumerate(self.leaves[:size]) if json.loads(leaf)["chain"] == CASE_NAME}
        value = {"chain": CASE_NAME, "consistency": [{"from": m, "fromRoot": mth(hashes[:m]).hex(), "proof": [h.hex() for h in subproof(m, hashes, True)]}
                                                     for m in froms],
                 "leaves": [{"hash": json.loads(self.leaves[places[s]])["hash"], "index": places[s],
                             "path": [h.hex() for h in path(places[s], hashes)], "seq": s} for s in seqs],
                 "root": mth(hashes).hex(), "size": size, "v": 1}
        if change:
            change(value)
        return canonical(value)

    def package(self, record_text=None, entries=None, withheld=(), withheld_files=0, size=9, seqs=(3, 6, 8), froms=(3, 6), head=None, head_sig=None,
                token=None, keys=None, files=None, edition="full", proofs=None, manifest=None, change=None):
        keys = keys or self.rsa
        entries = self.entries if entries is None else entries
        record_text = text(entries, withheld) if record_text is None else record_text
        head = head or self.head(size)
        body = [("certificates.pem", keys.pem), ("log/head.json", head), ("log/head.sig", head_sig or keys.sign(head)),
                ("log/head.tst", token or self.tsa.stamp(head)), ("log/certificates.pem", keys.pem),
                ("log/proofs.json", proofs or self.proofs(size, seqs, froms)), ("record.txt", record_text)] + (self.files if files is None else files)
        value = {"case": CASE_NAME, "edition": edition, "entries": len(entries),
                 "files": [{"path": n, "sha256": sha(d).hex(), "size": len(d)} for n, d in body],
                 "head": sha(entries[-1][0]).hex(), "log": "tiean", "made": "2026-03-02T05:00:00.000000Z", "size": size, "v": 1,
                 "withheld": len(withheld), "withheldFiles": withheld_files}
        value.update(change or {})
        manifest = manifest(value) if manifest else canonical(value)
        return [("manifest.json", manifest), ("manifest.sig", keys.sign(manifest))] + body


def flipped(data, at=-1):
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1:] if at != -1 else data[:-1] + bytes([data[-1] ^ 1])


def replaced(members, name, change):
    return [(n, change(d) if n == name else d) for n, d in members]


def vectors(target):
    with tempfile.TemporaryDirectory() as folder:
        maker = Maker(folder)
        good = maker.package()
        out = []

        def add_vector(name, members, older=None, fingerprint=None, **expected):
            data = members if isinstance(members, bytes) else container(members)
            wanted = {"ok": "code" not in expected, "code": None, "at": "", "flaw": None} | expected
            out.append((name, data, older, fingerprint, wanted))

        e = maker.entries
        early = maker.package(entries=e[:3], size=3, seqs=(3,), froms=())
        middle = maker.package(entries=e[:6], size=6, seqs=(3, 6), froms=(3,))
        published = json.dumps({"size": 6, "head": maker.head(6).decode(), "signature": base64.b64encode(maker.rsa.sign(maker.head(6))).decode(),
                                "certificates": maker.rsa.pem.decode()}).encode()
        finger = first_certificate(maker.rsa.pem)["fingerprint"]
        add_vector("full", good, withheld=0)
        add_vector("party's edition", maker.package(withheld=(2, 4), withheld_files=5, edition="party", files=maker.files[:1]), withheld=2, withheldFiles=5)
        add_vector("ECDSA", maker.package(keys=maker.ec))
        add_vector("fingerprint known", good, fingerprint=finger)
        add_vector("entries after the last leaf", maker.package(seqs=(3, 6), froms=()))
        add_vector("earlier package", good, older=container(middle), older_="package")
        add_vector("earlier head as published", good, older=published, older_="head")
        add_vector("earlier head without a proof", maker.package(froms=(3,)), older=published, older_="unproved")
        # entry 5 was recorded an hour before entry 4 by a clock that had been set back
        back = chain_of(PAYLOADS)
        for n in range(5, 7):
            header = json.loads(back[n - 1][0]) | {"recorded": "2026-03-02T00:15:02.00000%dZ" % n, "prev": sha(back[n - 2][0]).hex()}
            back[n - 1] = (canonical(header),) + back[n - 1][1:]
        add_vector("a clock that stepped back", maker.package(entries=back, size=3, seqs=(3,), froms=()), entries=6)
        # the container
        whole = container(good)
        add_vector("a byte after the end", whole + b"\0", code="CONTAINER")
        add_vector("cut short", whole[:-1], code="CONTAINER")
        add_vector("another time in a local header", whole[:10] + b"\1" + whole[11:], code="CONTAINER")
        add_vector("another attribute in the directory", flipped(whole, whole.rindex(b"PK\1\2") + 38), code="CONTAINER")
        add_vector("order of the first members", good[:3] + [good[4], good[3]] + good[5:], code="CONTAINER")
        add_vector("packed again with compression", zipped(good), code="CONTAINER")
        # the manifest
        add_vector("manifest not canonical", maker.package(manifest=lambda v: json.dumps(v).encode()), code="MANIFEST")
        add_vector("manifest with one member more", maker.package(change={"more": 1}), code="MANIFEST")
        add_vector("manifest of version 2", maker.package(change={"v": 2}), code="MANIFEST")
        add_vector("manifest with a number below zero", maker.package(change={"withheldFiles": -1}), code="MANIFEST")
        add_vector("another certificate than the known one", maker.package(keys=maker.other), fingerprint=finger, code="CERTIFICATE")
        add_vector("no certificate", replaced(good, "certificates.pem", lambda d: b"none"), code="CERTIFICATE")
        add_vector("manifest changed", replaced(good, "manifest.json", lambda d: d.replace(b'"edition":"full"', b'"edition":"party"')), code="MANIFEST_SIGNATURE")
        add_vector("signature changed", replaced(good, "manifest.sig", lambda d: flipped(d, 20)), code="MANIFEST_SIGNATURE")
        add_vector("signature of the ECDSA manifest changed", replaced(maker.package(keys=maker.ec), "manifest.sig", flipped), code="MANIFEST_SIGNATURE")
        add_vector("certificate exchanged", replaced(good, "certificates.pem", lambda d: maker.other.pem), code="MANIFEST_SIGNATURE")
        # files
        add_vector("document changed", replaced(good, "documents/001-penalty-notice.pdf", flipped), code="FILE", at="documents/001-penalty-notice.pdf")
        add_vector("document removed", [m for m in good if m[0] != "documents/001-penalty-notice.pdf"], code="FILE", at="documents/001-penalty-notice.pdf")
        add_vector("last file removed", good[:-1], code="FILE", at="evidence/001.jpeg")
        add_vector("file added", good + [("evidence/002.jpeg", b"new")], code="FILE", at="evidence/002.jpeg")
        add_vector("documents exchanged", good[:9] + [good[10], good[9]] + good[11:], code="FILE", at="documents/001-penalty-notice.pdf")
        add_vector("record cut without a new manifest", replaced(good, "record.txt", lambda d: text(e[:7])), code="FILE", at="record.txt")
        # the record, by somebody who holds the key
        def bad_record(name, lines, entries=None, at=None, flaw=None, **more):
            add_vector(name, maker.package(record_text=lines, entries=entries, **more), code="RECORD", at=str(at), flaw=flaw)
        swapped = e[:2] + [e[3], e[2]] + e[4:]
        bad_record("payload changed", text(e).replace("占道".encode(), "占路".encode()), None, 1, "PAYLOAD_CHANGED")
        bad_record("salt changed", text(e).replace(e[2][1].hex().encode(), flipped(e[2][1]).hex().encode()), None, 3, "PAYLOAD_CHANGED")
        blank = chain_of(PAYLOADS[:1] + [b'{"a": 1}'] + PAYLOADS[2:])
        bad_record("payload not canonical", text(blank), blank, 2, "PAYLOAD_CHANGED")
        twice = chain_of(PAYLOADS[:1] + [b'{"a":1,"a":2}'] + PAYLOADS[2:])
        bad_record("a name twice in a payload", text(twice), twice, 2, "PAYLOAD_CHANGED")
        digits = chain_of(PAYLOADS[:1] + [b'{"a":1.0}'] + PAYLOADS[2:])
        bad_record("number not as it is written", text(digits), digits, 2, "PAYLOAD_CHANGED")
        sorted_ = chain_of(PAYLOADS[:1] + ['{"\ue000":1,"\U0001f600":2}'.encode()] + PAYLOADS[2:])
        bad_record("names sorted by code points", text(sorted_), sorted_, 2, "PAYLOAD_CHANGED")
        deep = chain_of(PAYLOADS[:1] + [b'{"a":' + b"[" * 120 + b"]" * 120 + b"}"] + PAYLOADS[2:])
        bad_record("nested too deep", text(deep), deep, 2, "PAYLOAD_CHANGED")
        bad_record("header changed", text(e).replace(b'02.000004Z', b'02.900004Z'), None, 5, "LINK_BROKEN")
        bad_record("entry removed", text(e[:3] + e[4:]), None, 4, "MOVED")
        bad_record("entries exchanged", text(swapped), None, 3, "MOVED")
        bad_record("entry twice", text(e[:3] + e[2:]), None, 4, "MOVED")
        foreign = chain_of(PAYLOADS, chain="case:other")
        bad_record("entry of another chain", text(e[:4] + [foreign[4]] + e[5:]), None, 5, "FOREIGN")
        bad_record("no line feed at the end", text(e)[:-1], None, 8, "MALFORMED")
        bad_record("blank line", text(e[:4]) + b"\n" + text(e)[len(text(e[:4])):], None, 5, "MALFORMED")
        bad_record("an entry with an upper-case salt", text(e).replace(e[5][1].hex().encode(), e[5][1].hex().upper().encode()), None, 6, "MALFORMED")
        bad_record("article with a control character", text(e).replace("《行政处罚法》".encode(), "\u007f".encode(), 1), None, 1, "MALFORMED")
        bad_record("fewer withheld than said", text(e, (2,)), None, 8, "MANIFEST_DIFFERS", withheld=(2, 3))
        bad_record("truncated by the key holder", text(e[:7]), e[:7], 8, "TRUNCATED")
        rewritten = chain_of(PAYLOADS + [{"new": 1}, {"end": 1}], act="evidence.verify")
        bad_record("rewritten whole by the key holder", text(rewritten), rewritten, 3, "HEAD_DIFFERS")
        # the log
        add_vector("head of another log", maker.package(head=maker.head(9, log="other")), code="HEAD")
        add_vector("head of another size", maker.package(change={"size": 8}), code="HEAD")
        add_vector("head not canonical", maker.package(head=maker.head(9).replace(b",", b", ", 1)), code="HEAD")
        add_vector("head signed by another", maker.package(head_sig=maker.other.sign(maker.head(9))), code="HEAD_SIGNATURE")
        add_vector("stamp over something else", maker.package(token=maker.tsa.stamp(b"else")), code="TIME_STAMP")
        token = maker.tsa.stamp(maker.head(9))
        add_vector("stamp's signature changed", maker.package(token=flipped(token)), code="TIME_STAMP")
        add_vector("stamp's time changed", maker.package(token=turned(token)), code="TIME_STAMP")
        add_vector("no stamp", maker.package(token=b"none"), code="TIME_STAMP")

        def proofs(name, change, code, at):
            add_vector(name, maker.package(proofs=maker.proofs(9, (3, 6, 8), (3, 6), change)), code=code, at=str(at))
        proofs("path changed", lambda v: v["leaves"][1]["path"].__setitem__(0, "0" * 64), "INCLUSION", 6)
        proofs("path too long", lambda v: v["leaves"][0]["path"].append("0" * 64), "INCLUSION", 3)
        proofs("path too short", lambda v: v["leaves"][2]["path"].pop(), "INCLUSION", 8)
        proofs("index changed", lambda v: v["leaves"][0].__setitem__("index", 3), "INCLUSION", 3)
        proofs("index beyond the tree", lambda v: v["leaves"][2].__setitem__("index", 9), "INCLUSION", 8)
        proofs("leaves out of order", lambda v: v["leaves"].reverse(), "INCLUSION", 6)
        proofs("no leaf", lambda v: v["leaves"].clear(), "INCLUSION", 0)
        proofs("another root", lambda v: v.__setitem__("root", "0" * 64), "INCLUSION", 0)
        proofs("consistency changed", lambda v: v["consistency"][0]["proof"].__setitem__(0, "0" * 64), "CONSISTENCY", 3)
        proofs("consistency from another root", lambda v: v["consistency"][1].__setitem__("fromRoot", "0" * 64), "CONSISTENCY", 6)
        proofs("consistency too long", lambda v: v["consistency"][1]["proof"].append("0" * 64), "CONSISTENCY", 6)
        proofs("consistency from nothing", lambda v: v["consistency"].insert(0, {"from": 0, "fromRoot": "0" * 64, "proof": []}), "CONSISTENCY", 0)
        # something older
        add_vector("newest entries cut off against an earlier package", middle, older=whole, code="RECORD", at="7", flaw="TRUNCATED")
        other_end = chain_of(PAYLOADS[:5] + [{"other": 1}])
        add_vector("last entry exchanged against an earlier package", maker.package(entries=other_end, size=3, seqs=(3,), froms=()),
                   older=container(middle), code="RECORD", at="6", flaw="HEAD_DIFFERS")
        forked = json.dumps({"head": maker.head(9, root=b"\1" * 32).decode(), "certificates": maker.rsa.pem.decode(),
                             "signature": base64.b64encode(maker.rsa.sign(maker.head(9, root=b"\1" * 32))).decode()}).encode()
        add_vector("log with two heads of one size", good, older=forked, code="OLDER_HEAD", at="9")
        forked6 = json.dumps({"head": maker.head(6, root=b"\1" * 32).decode(), "certificates": maker.rsa.pem.decode(),
                              "signature": base64.b64encode(maker.rsa.sign(maker.head(6, root=b"\1" * 32))).decode()}).encode()
        add_vector("log rewritten before this head", good, older=forked6, code="OLDER_HEAD", at="6")
        add_vector("head older than the one kept", early, older=published, code="OLDER_HEAD", at="6")
        add_vector("what is kept does not verify", good, older=container(replaced(middle, "manifest.sig", flipped)), code="OLDER")
        add_vector("what is kept is nothing", good, older=b"{}", code="OLDER")

        # recordings and things: the same case went on
        film, ink = b"film", b"ink"
        span = {"device": "BWC-07", "from": "2026-03-02T01:00:00Z", "to": "2026-03-02T01:20:00Z"}
        thing, other = "0e5f1b5c-0001-4000-8000-000000000001", "0e5f1b5c-0002-4000-8000-000000000002"
        went = [("accept-recording", {"facts": span | {"sha256": sha(film).hex(), "recordingId": "r"}, "result": {}}),
                ("keep-item", {"facts": {"itemId": thing, "label": "SF-20260302-0E5F1B5C", "move": {"kind": "TAKEN_IN", "toSignature": sha(ink).hex()}}, "result": {}}),
                ("keep-item", {"facts": {"itemId": other, "label": "SF-20260302-0E5F1B5D", "move": {"kind": "SAMPLED"}}, "result": {}}),
                ("move-item", {"facts": {"itemId": thing, "kind": "SENT_FOR_TEST"}, "result": {}}),
                ("move-item", {"facts": {"itemId": thing, "kind": "RETURNED"}, "result": {}})]
        kept = [json.loads(p) if isinstance(p, bytes) else p for p in PAYLOADS] + [json.loads(maker.entries[6][2]), {"end": 1}]
        longer = chain_of(kept + went)
        assert longer[:8] == maker.entries
        with_films = maker.files + [("recordings/001.mp4", film), ("custody/001-01-taken.png", ink)]

        def told():
            return {"recordings": [span | {"entry": 9, "path": "recordings/001.mp4", "sha256": sha(film).hex()}],
                    "things": [{"label": "SF-20260302-0E5F1B5C", "moves": [{"entry": 10, "kind": "TAKEN_IN"}, {"entry": 12, "kind": "SENT_FOR_TEST"},
                                                                          {"entry": 13, "kind": "RETURNED"}]},
                               {"label": "SF-20260302-0E5F1B5D", "moves": [{"entry": 11, "kind": "SAMPLED"}]}], "v": 1}

        def inventory(name, change=None, at=None, files=with_films, entries=longer, data=None, **more):
            value = told()
            if change:
                change(value)
            expected = {} if at is None else {"code": "INVENTORY", "at": str(at)}
            add_vector(name, maker.package(entries=entries, files=[("inventory.json", data or canonical(value))] + files, **more), **expected)
        inventory("recordings and things")
        inventory("a film that is not in the package", lambda v: v["recordings"][0].__setitem__("path", None), files=maker.files)
        inventory("things withheld from the party", lambda v: v["things"].clear(), withheld=(10, 11, 12, 13), edition="party")
        inventory("inventory not canonical", data=json.dumps(told()).encode(), at=0)
        inventory("inventory of version 2", lambda v: v.__setitem__("v", 2), at=0)
        inventory("a thing without a move", lambda v: v["things"][1]["moves"].clear(), at=0)
        inventory("a path that is a number", lambda v: v["recordings"][0].__setitem__("path", 1), at=0)
        inventory("a film left out", lambda v: v["recordings"].clear(), at=9)
        inventory("a film named twice", lambda v: v["recordings"].append(v["recordings"][0]), at=9)
        inventory("a film under another file", lambda v: v["recordings"][0].__setitem__("path", "evidence/001.jpeg"), at=9)
        inventory("a film under no file", lambda v: v["recordings"][0].__setitem__("path", "recordings/002.mp4"), at=9)
        inventory("a film of another time", lambda v: v["recordings"][0].__setitem__("to", "2026-03-02T01:10:00Z"), at=9)
        inventory("a film of another device", lambda v: v["recordings"][0].__setitem__("device", "BWC-08"), at=9)
        inventory("a film at an entry of another act", lambda v: v["recordings"][0].__setitem__("entry", 10), at=10)
        inventory("a film at an entry that is not there", lambda v: v["recordings"][0].__setitem__("entry", 99), at=99)
        inventory("a move left out", lambda v: v["things"][0]["moves"].pop(1), at=12)
        inventory("the newest move left out", lambda v: v["things"][0]["moves"].pop(), at=13)
        inventory("moves out of order", lambda v: v["things"][0]["moves"].insert(1, v["things"][0]["moves"].pop()), at=12)
        inventory("a move of another kind", lambda v: v["things"][0]["moves"][2].__setitem__("kind", "DESTROYED"), at=13)
        inventory("a move of another thing", lambda v: v["things"][1]["moves"].append(v["things"][0]["moves"].pop()), at=13)
        inventory("a move under two things", lambda v: v["things"][1]["moves"].append({"entry": 13, "kind": "RETURNED"}), at=13)
        inventory("a thing under another label", lambda v: v["things"][1].__setitem__("label", "SF-20260302-0E5F1B5E"), at=11)
        inventory("a thing left out", lambda v: v["things"].pop(), at=11)
        inventory("a thing that begins with a move", lambda v: v["things"][0]["moves"].pop(0), at=12)
        inventory("a move whose payload is withheld", withheld=(12,), at=12)
        strange = chain_of(kept + [("keep-item", {"facts": [], "result": {}})])
        inventory("an entry that says nothing of what it is about", lambda v: (v["recordings"].clear(), v["things"].clear()), entries=strange, at=9)
        inventory("a thing of which the entry says nothing", lambda v: (v["recordings"].clear(), v.__setitem__("things", [
            {"label": "SF-1", "moves": [{"entry": 9, "kind": "TAKEN_IN"}]}])), entries=strange, at=9)

        index = []
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as pack:
            for i, (name, data, older, fingerprint, wanted) in enumerate(out):
                wanted = {("older" if k == "older_" else k): v for k, v in wanted.items()}
                got = verify(data, older, fingerprint)
                assert all(got.get(k) == v for k, v in wanted.items()), (name, wanted, got)
                entry_ = {"name": name, "package": "%03d.zip" % i, "expected": wanted}
                put(pack, entry_["package"], data)
                if older is not None:
                    entry_["older"] = "%03d-older.%s" % (i, "zip" if older[:2] == b"PK" else "json")
                    put(pack, entry_["older"], older)
                if fingerprint:
                    entry_["fingerprint"] = fingerprint
                index.append(entry_)
            put(pack, "index.json", json.dumps(index, indent=1, ensure_ascii=False).encode())
        print(len(index), "vectors")


def put(pack, name, data):
    pack.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, data in members:
            pack.writestr(name, data)
    return out.getvalue()


def turned(token):
    """Another second in the time of the token."""
    at = re.search(rb"\x18.(\d{14})", token).end() - 1
    return token[:at] + bytes([token[at] ^ 1]) + token[at + 1:]


def main(arguments):
    if arguments[0] == "vectors":
        vectors(arguments[1])
        return 0
    if arguments[0] == "lines":
        # a job a line: package, older or "-", fingerprint or "-", parted by tabs
        for line in sys.stdin:
            package, older, fingerprint = line.rstrip("\n").split("\t")
            print(json.dumps(verify(opened(package), None if older == "-" else open(older, "rb").read(),
                                    None if fingerprint == "-" else fingerprint)), flush=True)
        return 0
    options = dict(zip(arguments[2::2], arguments[3::2]))
    found = verify(opened(arguments[1]), open(options["--older"], "rb").read() if "--older" in options else None, options.get("--fingerprint"))
    print(json.dumps(found))
    return 0 if found["ok"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
