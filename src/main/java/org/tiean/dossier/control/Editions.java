package org.tiean.dossier.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.evidence.entity.EvidenceKind;
import org.tiean.kernel.control.CsvRows;

/**
 * What the party's edition of a package shows (当事人本): {@code package-editions.csv}, row by row with its reason. What stands
 * in no row is left out, and so is whatever names another party of the case.
 */
@ApplicationScoped
public class Editions {

    /** Whether something is shown to a party. */
    enum Shown {
        /** 正卷. */
        YES,
        /** 副卷, the complainant, a third person. */
        NO,
        /** Where it is about this party. */
        OWN,
        /** Where the file it names is shown. */
        FILE
    }

    private final Map<String, Shown> rows = read();

    private static Map<String, Shown> read() {
        try (InputStream in = Editions.class.getResourceAsStream("/org/tiean/dossier/package-editions.csv")) {
            CsvRows table = CsvRows.read(new InputStreamReader(in, StandardCharsets.UTF_8), "package-editions.csv", "what", "key", "party", "reason");
            Map<String, Shown> rows = new HashMap<>();
            table.map(row -> Map.entry(row.text("what") + "/" + row.text("key"), row.choice("party", Shown.class)))
                    .forEach(row -> rows.put(row.getKey(), row.getValue()));
            table.refuseIfFaulty();
            return Map.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a row; a kind without one is left out. */
    boolean knows(String what, String key) {
        return rows.containsKey(what + "/" + key);
    }

    private Shown shown(String what, String key) {
        return rows.getOrDefault(what + "/" + key, Shown.NO);
    }

    /** Whether a document goes into this party's edition. */
    public boolean shows(DocumentView document, UUID party) {
        return switch (shown("document", document.kind().name())) {
            case YES -> document.partyId() == null || document.partyId().equals(party);
            case OWN -> party.equals(document.partyId());
            case NO, FILE -> false;
        };
    }

    /** @param onlyParty whether the case has no other party */
    public boolean shows(EvidenceKind kind, boolean onlyParty) {
        return switch (shown("evidence", kind.name())) {
            case YES -> true;
            case OWN -> onlyParty;
            case NO, FILE -> false;
        };
    }

    /**
     * Whether a recording of a body camera goes into a party's edition.
     *
     * @param step      key of the act it shows, null for the case as a whole
     * @param onlyParty whether the case has no other party
     */
    public boolean showsRecording(String step, boolean onlyParty) {
        Shown shown = shown("recording", step == null ? "CASE" : "STEP");
        return shown == Shown.YES || shown == Shown.OWN && onlyParty && step != null && shown("act", step) == Shown.YES;
    }

    /** Whether what a party handed in goes into a party's edition. */
    public boolean showsMaterial(UUID of, UUID party) {
        return shown("material", "PARTY") == Shown.OWN && of.equals(party);
    }

    /** Whether the signatures under moves of things in custody do. */
    public boolean showsCustody() {
        return shown("custody", "SIGNATURE") == Shown.YES;
    }

    /**
     * Whether the payload of an entry goes into this party's edition.
     *
     * @param header  canonical bytes of the header
     * @param payload canonical bytes of the payload
     * @param files   hashes of the files in the edition
     * @param others  the other parties of the case
     */
    public boolean shows(byte[] header, byte[] payload, Set<String> files, List<UUID> others) {
        String text = new String(payload, StandardCharsets.UTF_8);
        if (others.stream().anyMatch(other -> text.contains(other.toString()))) {
            return false;
        }
        return switch (shown("act", act(header))) {
            case YES -> true;
            case FILE -> files.stream().anyMatch(text::contains);
            case NO, OWN -> false;
        };
    }

    private static String act(byte[] header) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(header))) {
            JsonObject read = reader.readObject();
            return read.getString("act");
        }
    }

    /** How the package names a document's file. */
    static String path(DocumentKind kind, int number) {
        return "documents/%03d-%s.pdf".formatted(number, kind.folder());
    }
}
