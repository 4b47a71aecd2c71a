package org.tiean.execution.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.casefile.entity.Procedure;
import org.tiean.execution.entity.CashGround;

class CashOnGroundTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/execution/cash-grounds.csv", numLinesToSkip = 1)
    void ground(String name, CashGround ground, Procedure procedure, String small, String allowed) {
        assertEquals("yes".equals(allowed), CashOnGround.holds(ground, procedure, "yes".equals(small)));
    }

    @Test
    void theSurchargeIsAnnouncedWhereTheTermToPayIsPrinted() {
        assertTrue(Announcement.announces(payment(Json.createObjectBuilder().add("fineFen", 500_000).build())));
        assertTrue(Announcement.announces(payment(Json.createObjectBuilder().add("fineFen", 2_000).add("onTheSpot", false).build())));
        assertFalse(Announcement.announces(payment(Json.createObjectBuilder().add("fineFen", 2_000).add("onTheSpot", true).build())));
        assertFalse(Announcement.announces(JsonObject.EMPTY_JSON_OBJECT));
    }

    private static JsonObject payment(JsonObject payment) {
        return Json.createObjectBuilder().add("payment", payment).build();
    }
}
