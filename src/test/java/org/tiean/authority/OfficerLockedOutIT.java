package org.tiean.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.decision.InTransaction;
import org.tiean.http.Rest;
import org.tiean.identity.boundary.Accounts;
import org.tiean.identity.entity.LoginOrder;
import org.tiean.kernel.boundary.OutboxWorker;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;

/** A suspended officer is out: at once in the application, and at Keycloak as soon as the job has run. The real Keycloak. */
@ArquillianTest
class OfficerLockedOutIT {

    private static final String WHO = "city2";
    private static final String NUMBER = "示执9990022";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Inject
    Officers officers;

    @Inject
    Accounts accounts;

    @Inject
    OutboxWorker outbox;

    @Inject
    InTransaction transaction;

    @Inject
    Clock clock;

    private static Rest rest() {
        return new Rest(System.getProperty("tiean.public.url"), System.getProperty("tiean.oidc.issuer"),
                System.getProperty("tiean.demo.password"));
    }

    @Test
    void suspendedIsOutAndResumedIsIn() throws Exception {
        UUID id = transaction.run(() -> officers.byUsername(WHO).map(Officer::id)).orElseThrow();
        Rest live = rest();
        String own = "/officers/" + id;
        assertEquals(200, live.get(WHO, own).status(), "the officer sees the own entry before");

        JsonObject entry = entry();
        assertEquals(404, live.post("sysadmin1", own + "/suspension", entry).status(), "the system administrator finds no register");
        assertEquals(403, live.post("cityhead1", own + "/suspension", entry).status(), "the head does not enter it alone");
        Instant started = clock.instant();
        Rest.Answer suspended = live.post("secadmin1", own + "/suspension", entry);
        assertEquals(200, suspended.status(), suspended.body());
        assertFalse(suspended.object().getBoolean("accountOpen"));
        try {
            Rest.Answer refused = live.get(WHO, own);
            assertEquals(403, refused.status(), "a live token is refused at once: " + refused.body());
            assertEquals("identity.account.locked", refused.object().getString("key"));
            assertEquals(200, live.post("secadmin1", own + "/suspension", entry).status(), "the same entry again");
            assertEquals(409, live.post("secadmin1", own + "/suspension", entry()).status(), "suspended already");

            outbox.workOff();
            assertEquals(LoginOrder.Result.LOCKED, result());
            AssertionError noToken = assertThrows(AssertionError.class, () -> rest().get(WHO, own));
            assertTrue(noToken.getMessage().contains("disabled"), noToken.getMessage());
            assertTrue(Duration.between(started, clock.instant()).compareTo(A_MINUTE) < 0, "within a minute");
        } finally {
            assertEquals(200, live.post("secadmin1", own + "/resumption", entry()).status());
            outbox.workOff();
        }
        assertEquals(LoginOrder.Result.OPEN, result());
        assertEquals(200, rest().get(WHO, own).status(), "a new login works again");
        transaction.run(() -> {
            assertEquals(1, officers.certificates(NUMBER, Zones.today(clock), Page.Slice.first(10)).total(), "public again");
            return null;
        });
    }

    private LoginOrder.Result result() throws Exception {
        return transaction.run(() -> accounts.latestOrder(WHO)).orElseThrow().result().orElseThrow();
    }

    private JsonObject entry() {
        return Json.createObjectBuilder().add("actId", UUID.randomUUID().toString()).add("number", NUMBER)
                .add("day", Zones.today(clock).toString()).add("reason", "有违法执法投诉，核查期间暂扣。")
                .add("document", "示司执监〔2026〕3号").build();
    }
}
