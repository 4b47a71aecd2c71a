package org.tiean.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;

class AuthorizationTest {

    private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);

    private final Authorization authorization = new Authorization();

    @ParameterizedTest(name = "{0}: {5}")
    @CsvFileSource(resources = "/identity/who-may.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void whoMay(String who, String roles, Subject subject, Scope scope, Action action, String allowed) {
        Set<Role> held = roles == null ? Set.of() : Role.ofRealmNames(Set.of(roles.split(";")));
        assertEquals("yes".equals(allowed), authorization.may(held, subject, scope, action), who);
    }

    @Test
    void administratorsReadNothingOfACase() {
        for (Subject subject : EnumSet.of(Subject.CASE, Subject.CLUE, Subject.PAYMENT, Subject.SUPERVISION)) {
            for (Scope scope : Scope.values()) {
                assertFalse(authorization.may(ADMINISTRATORS, subject, scope, Action.SEE), subject + " " + scope);
            }
        }
    }

    @Test
    void noAdministratorDoesAnothersWork() {
        for (Subject subject : Subject.values()) {
            for (Scope scope : Scope.values()) {
                long acting = ADMINISTRATORS.stream()
                        .filter(role -> authorization.may(Set.of(role), subject, scope, Action.ACT)).count();
                assertTrue(acting <= 1, subject + " " + scope);
            }
        }
    }

    /** Read from the file itself: nobody acts on, or sees in the clear, what they may not see. */
    @TestFactory
    Iterable<DynamicTest> everyRowIsConsistent() throws Exception {
        try (InputStream in = Authorization.class.getResourceAsStream("/org/tiean/identity/authorization.csv")) {
            return CsvRows.read(new InputStreamReader(in, StandardCharsets.UTF_8), "authorization.csv", "role", "subject",
                            "scope", "see", "see_unmasked", "act").rows().stream()
                    .map(row -> DynamicTest.dynamicTest(row.text("role") + " " + row.text("subject") + " "
                            + row.text("scope"), () -> consistent(row))).toList();
        }
    }

    private void consistent(CsvRow row) {
        Set<Role> role = Role.ofRealmNames(Set.of(row.text("role")));
        for (String column : Set.of("see", "see_unmasked", "act")) {
            assertTrue(Set.of("yes", "no").contains(row.text(column)), column);
        }
        assertEquals("yes", row.text("see"), "a row that does not even let see says nothing");
        Subject subject = Subject.valueOf(row.text("subject"));
        Scope scope = Scope.valueOf(row.text("scope"));
        assertEquals("yes".equals(row.text("act")), authorization.may(role, subject, scope, Action.ACT));
        assertEquals("yes".equals(row.text("see_unmasked")), authorization.may(role, subject, scope, Action.SEE_UNMASKED));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasWorkAndAName(Role role) throws Exception {
        boolean acts = EnumSet.allOf(Subject.class).stream().anyMatch(subject -> EnumSet.allOf(Scope.class).stream()
                .anyMatch(scope -> authorization.may(Set.of(role), subject, scope, Action.SEE)
                        && !authorization.may(Set.of(), subject, scope, Action.SEE)));
        assertTrue(acts);
        for (String language : Set.of("zh_CN", "en")) {
            Properties messages = new Properties();
            try (InputStream in = Role.class.getResourceAsStream("/org/tiean/identity/messages_" + language + ".properties")) {
                messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            assertFalse(messages.getProperty(role.labelKey(), "").isBlank(), role.labelKey());
        }
    }

    @Test
    void foreignRolesOfATokenGiveNothing() {
        assertEquals(Set.of(Role.OFFICER), Role.ofRealmNames(Set.of("officer", "offline_access", "uma_authorization")));
    }
}
