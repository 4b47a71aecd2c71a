package org.tiean.dossier.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.dossier.entity.PackageFile;

/** What an inventory reads off the record. */
class InventoryTextTest {

    private static final String FILM = "ab".repeat(32);

    private final InventoryText inventory = new InventoryText(List.of(new PackageFile("evidence/001.mp4", FILM, 1, 1),
            new PackageFile("recordings/002.mp4", FILM, 1, 1)));

    private boolean heard(long entry, String act, String facts) {
        return inventory.heard(entry, bytes("{\"act\":\"" + act + "\"}"), bytes("{\"facts\":" + facts + "}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void recordingsAndThreadsInTheirOrder() {
        heard(3, "accept-recording", "{\"device\":\"D1\",\"from\":\"2026-03-02T01:00:00Z\",\"to\":\"2026-03-02T02:00:00Z\",\"sha256\":\"" + FILM + "\"}");
        heard(4, "keep-item", "{\"itemId\":\"a\",\"label\":\"L-A\",\"move\":{\"kind\":\"TAKEN_IN\"}}");
        heard(5, "keep-item", "{\"itemId\":\"b\",\"label\":\"L-B\",\"move\":{\"kind\":\"SAMPLED\"}}");
        assertTrue(heard(6, "serve-decision", "{}"), "of other acts it says nothing");
        heard(7, "move-item", "{\"itemId\":\"a\",\"kind\":\"RETURNED\"}");
        assertEquals("{\"recordings\":[{\"device\":\"D1\",\"entry\":3,\"from\":\"2026-03-02T01:00:00Z\",\"sha256\":\"" + FILM
                + "\",\"to\":\"2026-03-02T02:00:00Z\",\"path\":\"recordings/002.mp4\"}],\"things\":[{\"label\":\"L-A\",\"moves\":"
                + "[{\"entry\":4,\"kind\":\"TAKEN_IN\"},{\"entry\":7,\"kind\":\"RETURNED\"}]},{\"label\":\"L-B\",\"moves\":[{\"entry\":5,\"kind\":\"SAMPLED\"}]}],\"v\":1}",
                inventory.json().toString());
    }

    @Test
    void aMoveOfAThingWhoseBeginningWasErasedGoesWithIt() {
        assertFalse(heard(7, "move-item", "{\"itemId\":\"a\",\"kind\":\"RETURNED\"}"));
        assertEquals("{\"recordings\":[],\"things\":[],\"v\":1}", inventory.json().toString());
    }

    @Test
    void aRecordingTakenInAfterTheFilesWereFoundHasNoPath() {
        heard(3, "accept-recording", "{\"device\":\"D1\",\"from\":\"x\",\"to\":\"y\",\"sha256\":\"" + "cd".repeat(32) + "\"}");
        assertTrue(inventory.json().getJsonArray("recordings").getJsonObject(0).isNull("path"));
    }
}
