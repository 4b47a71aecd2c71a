package org.tiean.ledger.verifier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares {@code inventory.json} with what the record says of recordings and of things in custody. */
final class Inventory {

    /** What the record says in one entry. */
    private record Said(String act, Map<?, ?> facts) {
    }

    /** The acts of which an inventory speaks. */
    static final Set<String> ACTS = Set.of("accept-recording", "keep-item", "move-item");

    private final SortedMap<Long, Said> said = new TreeMap<>();
    private final Set<Long> named = new HashSet<>();

    /** An entry with one of these acts whose payload is there. */
    void heard(long entry, String act, byte[] payload) {
        Map<?, ?> object = CanonicalJson.object(payload);
        said.put(entry, new Said(act, object != null && object.get("facts") instanceof Map<?, ?> facts ? facts : null));
    }

    /** @return the entry at which the two differ, -1 if nowhere */
    long differsFrom(Form.Inventory written, Form.Manifest manifest) {
        Map<String, String> files = new HashMap<>();
        manifest.files().forEach(file -> files.put(file.path(), file.sha256()));
        long before = 0;
        for (Form.Filmed one : written.recordings()) {
            Map<?, ?> facts = facts(one.entry(), "accept-recording");
            boolean fits = one.entry() > before && facts != null && one.device().equals(facts.get("device")) && one.from().equals(facts.get("from"))
                    && one.to().equals(facts.get("to")) && one.sha256().equals(facts.get("sha256"))
                    && (one.path() == null || one.sha256().equals(files.get(one.path())));
            if (!fits || !named.add(one.entry())) {
                return one.entry();
            }
            before = one.entry();
        }
        for (Form.Thing thing : written.things()) {
            long wrong = differs(thing);
            if (wrong >= 0) {
                return wrong;
            }
        }
        return said.keySet().stream().filter(entry -> !named.contains(entry)).findFirst().orElse(-1L);
    }

    private long differs(Form.Thing thing) {
        long before = 0;
        Object id = null;
        for (Form.Move move : thing.moves()) {
            boolean first = before == 0;
            Map<?, ?> facts = facts(move.entry(), first ? "keep-item" : "move-item");
            boolean fits = facts != null && move.entry() > before
                    && (first ? thing.label().equals(facts.get("label")) : id.equals(facts.get("itemId")))
                    && move.kind().equals(first ? facts.get("move") instanceof Map<?, ?> how ? how.get("kind") : null : facts.get("kind"));
            if (!fits || !(facts.get("itemId") instanceof String) || !named.add(move.entry())) {
                return move.entry();
            }
            id = facts.get("itemId");
            before = move.entry();
        }
        return -1;
    }

    private Map<?, ?> facts(long entry, String act) {
        Said found = said.get(entry);
        return found != null && found.act().equals(act) ? found.facts() : null;
    }
}
