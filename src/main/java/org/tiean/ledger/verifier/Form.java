package org.tiean.ledger.verifier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The files of a package that say something about it, read by the one form each may have. */
final class Form {

    record File(String path, String sha256, long size) {
    }

    record Manifest(String chain, String edition, long entries, List<File> files, String head, String log, long size, long withheld,
            long withheldFiles) {
    }

    record Head(String log, String root, long size) {
    }

    record Leaf(String hash, long index, List<byte[]> path, long sequence) {
    }

    record Step(long from, String fromRoot, List<byte[]> proof) {
    }

    record Proofs(String chain, List<Step> consistency, List<Leaf> leaves, String root, long size) {
    }

    record Filmed(String device, long entry, String from, String path, String sha256, String to) {
    }

    record Move(long entry, String kind) {
    }

    record Thing(String label, List<Move> moves) {
    }

    record Inventory(List<Filmed> recordings, List<Thing> things) {
    }

    private static final Pattern CHAIN = Pattern.compile("case:[A-Za-z0-9._/-]{1,80}");
    private static final Pattern LOG = Pattern.compile("[A-Za-z0-9._-]{1,80}");
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._/-]{1,200}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9._/-]{1,80}");
    private static final Pattern MOMENT = Pattern.compile("[0-9TZ:.-]{10,40}");
    private static final Pattern KIND = Pattern.compile("[A-Z_]{1,40}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z");

    private final Map<?, ?> object;

    private Form(Object value, Set<String> names) {
        if (!(value instanceof Map<?, ?> map) || !map.keySet().equals(names)) {
            throw new IllegalArgumentException();
        }
        object = map;
    }

    static Manifest manifest(byte[] bytes) {
        return orNull(() -> {
            Form form = new Form(CanonicalJson.object(bytes), Set.of("case", "edition", "entries", "files", "head", "log", "made", "size", "v",
                    "withheld", "withheldFiles"));
            form.version();
            form.text("made", INSTANT);
            List<File> files = form.list("files", one -> {
                Form file = new Form(one, Set.of("path", "sha256", "size"));
                return new File(file.text("path", PATH), file.text("sha256", HASH), file.number("size"));
            });
            return new Manifest(form.text("case", CHAIN), form.text("edition", Pattern.compile("full|party")), form.number("entries"), files,
                    form.text("head", HASH), form.text("log", LOG), form.number("size"), form.number("withheld"),
                    form.number("withheldFiles"));
        });
    }

    static Head head(byte[] bytes) {
        return orNull(() -> {
            Form form = new Form(CanonicalJson.object(bytes), Set.of("alg", "log", "made", "root", "size", "v"));
            form.version();
            form.text("made", INSTANT);
            if (!Map.of("canonical", "RFC8785", "hash", "SHA-256", "tree", "RFC6962").equals(form.object.get("alg"))) {
                throw new IllegalArgumentException();
            }
            return new Head(form.text("log", LOG), form.text("root", HASH), form.number("size"));
        });
    }

    static Proofs proofs(byte[] bytes) {
        return orNull(() -> {
            Form form = new Form(CanonicalJson.object(bytes), Set.of("chain", "consistency", "leaves", "root", "size", "v"));
            form.version();
            List<Step> steps = form.list("consistency", one -> {
                Form step = new Form(one, Set.of("from", "fromRoot", "proof"));
                return new Step(step.number("from"), step.text("fromRoot", HASH), step.hashes("proof"));
            });
            List<Leaf> leaves = form.list("leaves", one -> {
                Form leaf = new Form(one, Set.of("hash", "index", "path", "seq"));
                return new Leaf(leaf.text("hash", HASH), leaf.number("index"), leaf.hashes("path"), leaf.number("seq"));
            });
            if (leaves.isEmpty()) {
                throw new IllegalArgumentException();
            }
            return new Proofs(form.text("chain", CHAIN), steps, leaves, form.text("root", HASH), form.number("size"));
        });
    }

    static Inventory inventory(byte[] bytes) {
        return orNull(() -> {
            Form form = new Form(CanonicalJson.object(bytes), Set.of("recordings", "things", "v"));
            form.version();
            List<Filmed> recordings = form.list("recordings", one -> {
                Form filmed = new Form(one, Set.of("device", "entry", "from", "path", "sha256", "to"));
                return new Filmed(filmed.text("device", LABEL), filmed.number("entry"), filmed.text("from", MOMENT),
                        filmed.object.get("path") == null ? null : filmed.text("path", PATH), filmed.text("sha256", HASH), filmed.text("to", MOMENT));
            });
            return new Inventory(recordings, form.list("things", one -> {
                Form thing = new Form(one, Set.of("label", "moves"));
                List<Move> moves = thing.list("moves", each -> {
                    Form move = new Form(each, Set.of("entry", "kind"));
                    return new Move(move.number("entry"), move.text("kind", KIND));
                });
                if (moves.isEmpty()) {
                    throw new IllegalArgumentException();
                }
                return new Thing(thing.text("label", LABEL), moves);
            }));
        });
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T orNull(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IllegalArgumentException notOfThisForm) {
            return null;
        }
    }

    private void version() {
        if (number("v") != 1) {
            throw new IllegalArgumentException();
        }
    }

    private String text(String name, Pattern form) {
        if (!(object.get(name) instanceof String text) || !form.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private long number(String name) {
        if (!(object.get(name) instanceof BigDecimal number) || number.signum() < 0 || number.scale() > 0
                || number.compareTo(BigDecimal.valueOf(1_000_000_000_000_000L)) >= 0) {
            throw new IllegalArgumentException();
        }
        return number.longValueExact();
    }

    private List<byte[]> hashes(String name) {
        return list(name, one -> {
            byte[] hash = Bytes.hash(one);
            if (hash == null) {
                throw new IllegalArgumentException();
            }
            return hash;
        });
    }

    private <T> List<T> list(String name, Function<Object, T> reading) {
        if (!(object.get(name) instanceof List<?> list)) {
            throw new IllegalArgumentException();
        }
        List<T> read = new ArrayList<>();
        list.forEach(one -> read.add(reading.apply(one)));
        return read;
    }
}
