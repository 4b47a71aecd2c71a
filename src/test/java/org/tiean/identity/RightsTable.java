package org.tiean.identity;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;

/** The table of rights as it stands in the repository, read here a second time and asked nothing else. */
final class RightsTable {

    private final Set<String> granted = new HashSet<>();

    RightsTable() {
        for (CsvRow row : read("/org/tiean/identity/authorization.csv", "role", "subject", "scope", "see", "see_unmasked", "act")) {
            for (Action action : Action.values()) {
                if (row.text(action.name().toLowerCase()).equals("yes")) {
                    granted.add(key(row.text("role"), Subject.valueOf(row.text("subject")), Scope.valueOf(row.text("scope")), action));
                }
            }
        }
    }

    boolean grants(String role, Subject subject, Collection<Scope> scopes, Action action) {
        return scopes.stream().anyMatch(scope -> granted.contains(key(role, subject, scope, action)));
    }

    /** Which roles have a case on their desk at which stage, as {@code desks.csv} says. */
    static Map<String, Set<String>> desks() {
        Map<String, Set<String>> desks = new HashMap<>();
        read("/identity/desks.csv", "stage", "role").forEach(row ->
                desks.computeIfAbsent(row.text("stage"), stage -> new HashSet<>()).add(row.text("role")));
        return desks;
    }

    static List<CsvRow> read(String file, String... columns) {
        try (Reader reader = new InputStreamReader(RightsTable.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return CsvRows.read(reader, file, columns).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String role, Subject subject, Scope scope, Action action) {
        return role + " " + subject + " " + scope + " " + action;
    }
}
