package org.tiean.coercion.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tiean.coercion.entity.SeizureGround;
import org.tiean.coercion.entity.SeizureKind;
import org.tiean.coercion.entity.Thing;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;

/**
 * Which clauses let seal or detain for which acts, what, and when (查封、扣押的法定依据): {@code seizure-bases.csv}, a row for each
 * coercive measure of the power list. What is in no row cannot be sealed or detained (行政强制法 10, 11). That the clause is in
 * force, its rank, and that the agency holds it say the power list and its statutes.
 */
@ApplicationScoped
public class SeizureBases {

    private static final String FILE = "/org/tiean/coercion/seizure-bases.csv";

    /**
     * A clause.
     *
     * @param code          the item of the power list
     * @param items         families of penal items it serves begin so, e.g. CG-ZS
     * @param objects       measure and kind of thing, e.g. {@code SEAL_PREMISES}
     * @param operatorsOnly only against enterprises and others who produce or trade, never against a citizen
     * @param grounds       one of them has to be found
     */
    public record Basis(String code, List<String> items, Set<String> objects, boolean operatorsOnly, Set<SeizureGround> grounds) {

        /** Whether an act under this penal item is one the clause is about. */
        public boolean serves(String itemCode) {
            return items.stream().anyMatch(itemCode::startsWith);
        }

        /** Whether the clause lets do this to such a thing. */
        public boolean reaches(SeizureKind kind, Thing.Kind thing) {
            return objects.contains(kind + "_" + thing);
        }

        /** Whether the clause knows this measure at all. */
        public boolean knows(SeizureKind kind) {
            return objects.stream().anyMatch(object -> object.startsWith(kind + "_"));
        }
    }

    private final List<Basis> all = read();

    private static List<Basis> read() {
        try (Reader reader = new InputStreamReader(SeizureBases.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            return CsvRows.read(reader, FILE, "code", "items", "objects", "operators_only", "grounds", "reading").map(SeizureBases::basis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Basis basis(CsvRow row) {
        Set<SeizureGround> grounds = new TreeSet<>();
        row.texts("grounds").forEach(ground -> grounds.add(SeizureGround.valueOf(ground)));
        return new Basis(row.text("code"), List.copyOf(row.texts("items")), Set.copyOf(row.texts("objects")),
                row.text("operators_only").equals("yes"), grounds);
    }

    /** The clause of that item; empty where it lets nobody seal or detain anything. */
    public Optional<Basis> of(String code) {
        return all.stream().filter(basis -> basis.code().equals(code)).findFirst();
    }

    public List<Basis> all() {
        return all;
    }
}
