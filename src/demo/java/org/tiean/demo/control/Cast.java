package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.control.CsvRows;

/** Who plays in the demo: the fictional people with the roles their realm accounts have. */
@ApplicationScoped
public class Cast {

    @Inject
    CurrentActor actor;

    @Inject
    Officers officers;

    private final Map<String, Set<Role>> roles = new HashMap<>();
    private final Map<String, Officer> known = new ConcurrentHashMap<>();

    public Cast() {
        read("/demo/officers.csv");
        read("/demo/accounts.csv");
    }

    private void read(String file) {
        try (Reader reader = new InputStreamReader(Cast.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            CsvRows.read(reader, file, "username", "roles").rows().forEach(row ->
                    roles.put(row.text("username"), Role.ofRealmNames(Arrays.asList(row.text("roles").split("[;,]")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From here on this person acts. */
    public void enter(String username) {
        actor.is(username, roles.get(username));
    }

    /** The squad of an officer. */
    public UUID squad(String username) {
        return officer(username).squadId();
    }

    /** Nobody in the cast changes squad or name. */
    private Officer officer(String username) {
        return known.computeIfAbsent(username, name -> officers.byUsername(name).orElseThrow());
    }

    /** Names of officers by login. */
    public List<String> names(String... usernames) {
        return Arrays.stream(usernames).map(name -> officer(name).name()).toList();
    }

    /** Ids of officers by login. */
    public List<UUID> ids(String... usernames) {
        return Arrays.stream(usernames).map(name -> officer(name).id()).toList();
    }
}
