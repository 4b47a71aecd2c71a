package org.tiean.ledger.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.KnownHead;

class EntryWriterTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00.123456789Z");
    private static final Chain CASE = Chain.ofCase(UUID.fromString("6f1c1a1e-52d2-4a5e-9f0a-3f6b5c7d8e90"));

    @Test
    void writesWhatItReads() {
        Header header = Header.parse(draft("decision.approve", "job:limits", "{\"b\":1,\"a\":\"罚\"}").header());
        assertEquals("2026-03-02T04:00:00.123456Z", header.occurred());
        assertEquals("《行政处罚法》第五十七条", header.article());
        assertEquals(8, header.sequence());
    }

    @Test
    void sortsThePayload() {
        assertEquals("{\"a\":\"罚\",\"b\":1}",
                new String(draft("a.b", "x", "{ \"b\": 1.0, \"a\": \"罚\" }").payload(), StandardCharsets.UTF_8));
    }

    @Test
    void sameActTwiceCannotBeToldFromItsDigest() {
        EntryWriter.Draft one = draft("a.b", "x", "{}");
        EntryWriter.Draft two = draft("a.b", "x", "{}");
        assertArrayEquals(one.payload(), two.payload());
        assertNotEquals(Header.parse(one.header()).payload(), Header.parse(two.header()).payload());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"n\":9007199254740993}", "{\"n\":0.12345678901234567890}", "{\"n\":1e400}",
        "[1]", "{\"a\":1,\"a\":2}", "{\"a\":\"\\ud800\"}", "", "{"})
    void refusesPayloadsThatWouldComeBackDifferent(String payload) {
        assertThrows(Refusal.class, () -> draft("a.b", "x", payload));
    }

    @Test
    void numbersInsideTextAreText() {
        assertEquals("{\"n\":\"say \\\"9007199254740993\\\"\"}",
                new String(draft("a.b", "x", "{\"n\":\"say \\\"9007199254740993\\\"\"}").payload(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "11010519491231002X", "party:13800138000", "138 0013 8000", ""})
    void refusesActorsThatAreNoOpaqueId(String actor) {
        assertThrows(Refusal.class, () -> draft("a.b", actor, "{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"审批", "A.b", ".a", "a..b", "a\",\"b"})
    void refusesActsThatAreNoNames(String act) {
        assertThrows(Refusal.class, () -> draft(act, "x", "{}"));
    }

    private static EntryWriter.Draft draft(String act, String actor, String payload) {
        KnownHead head = new KnownHead(7, HexFormat.of().formatHex(new byte[32]));
        return EntryWriter.draft(CASE, head, act, Citation.of("行政处罚法", 57), NOON, NOON, actor, payload);
    }
}
