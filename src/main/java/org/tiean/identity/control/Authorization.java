package org.tiean.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;

/**
 * The table of rights (权限表), {@code authorization.csv}. What is not in it is refused.
 *
 * <p>It answers who may come near a thing. Whether the act is lawful is the legality gate's question, and
 * whether the two people are different ones (handler, reviewer, chair) is the case's.
 */
@ApplicationScoped
public class Authorization {

    /** Rows with this role hold for everybody, logged in or not. */
    static final String EVERYONE = "everyone";

    private static final String TABLE = "/org/tiean/identity/authorization.csv";

    private final Set<Right> rights = new HashSet<>();

    /** @param role null for everybody */
    private record Right(Role role, Subject subject, Scope scope, Action action) {
    }

    public Authorization() {
        try (InputStream in = Authorization.class.getResourceAsStream(TABLE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
                read(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(CSVRecord row) {
        String name = row.get("role");
        Role role = EVERYONE.equals(name) ? null : Role.ofRealmName(name)
                .orElseThrow(() -> new IllegalStateException("authorization.csv names an unknown role: " + name));
        Subject subject = Subject.valueOf(row.get("subject"));
        Scope scope = Scope.valueOf(row.get("scope"));
        for (Action action : Action.values()) {
            if ("yes".equals(row.get(action.name().toLowerCase()))) {
                rights.add(new Right(role, subject, scope, action));
            }
        }
    }

    /** Whether one of the roles opens a case that stands in this relation to the actor. */
    public boolean may(Set<Role> roles, Scope scope, Action action) {
        return may(roles, Subject.CASE, scope, action);
    }

    public boolean may(Set<Role> roles, Subject subject, Scope scope, Action action) {
        return rights.contains(new Right(null, subject, scope, action))
                || roles.stream().anyMatch(role -> rights.contains(new Right(role, subject, scope, action)));
    }

    /** Whether any of the relations that hold at once opens the thing. */
    public boolean may(Set<Role> roles, Subject subject, Set<Scope> scopes, Action action) {
        return scopes.stream().anyMatch(scope -> may(roles, subject, scope, action));
    }
}
