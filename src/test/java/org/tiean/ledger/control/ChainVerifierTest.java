package org.tiean.ledger.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tiean.ledger.entity.Flaw;
import org.tiean.ledger.entity.KnownHead;
import org.tiean.ledger.entity.Verification;

/** The published vectors, which were made by another implementation. */
class ChainVerifierTest {

    @TestFactory
    Stream<DynamicTest> publishedVectors() throws Exception {
        try (InputStream file = getClass().getResourceAsStream("/ledger/vectors.json")) {
            Map<String, Object> all = JSONObjectUtils.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return maps(all, "vectors").stream()
                    .map(vector -> DynamicTest.dynamicTest((String) vector.get("name"), () -> check(vector)));
        }
    }

    @Test
    void everyFlawHasWordsInBothLanguages() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            ResourceBundle bundle = ResourceBundle.getBundle("org.tiean.ledger.messages", locale);
            for (Flaw flaw : Flaw.values()) {
                assertFalse(bundle.getString(flaw.key()).isBlank());
            }
        }
        assertEquals("第 7 条记录缺失。",
                new Verification(false, 6, 0, Header.NOTHING, 7, Flaw.MISSING).words(Locale.CHINA));
    }

    private static void check(Map<String, Object> vector) {
        Map<?, ?> known = (Map<?, ?>) vector.get("known");
        ChainVerifier verifier = new ChainVerifier((String) vector.get("chain"),
                known == null ? null : new KnownHead(((Number) known.get("seq")).longValue(), (String) known.get("hash")));
        for (Map<String, Object> entry : maps(vector, "entries")) {
            verifier.accept(((Number) entry.get("seq")).longValue(), utf8(entry.get("header")), hex(entry.get("hash")),
                    hex(entry.get("salt")), utf8(entry.get("payload")));
        }
        Verification found = verifier.result();
        assertEquals(vector.get("ok"), found.ok());
        assertEquals(((Number) vector.get("firstBroken")).longValue(), found.firstBroken());
        assertEquals(vector.get("flaw"), found.flaw() == null ? null : found.flaw().name());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> owner, String name) {
        return (List<Map<String, Object>>) owner.get(name);
    }

    private static byte[] utf8(Object text) {
        return text == null ? null : ((String) text).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hex(Object text) {
        return text == null ? null : HexFormat.of().parseHex((String) text);
    }
}
