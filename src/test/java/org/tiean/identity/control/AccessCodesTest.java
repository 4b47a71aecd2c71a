package org.tiean.identity.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Codes that can be typed from paper, and never twice. */
class AccessCodesTest {

    private final AccessCodes codes = new AccessCodes();

    @Test
    void aCodeIsTwelveSignsThatNobodyMistakes() {
        Set<String> seen = new HashSet<>();
        for (int time = 0; time < 2_000; time++) {
            String code = codes.fresh();
            assertTrue(code.matches("[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}"), code);
            assertTrue(seen.add(code), "said twice: " + code);
        }
        // 31 to the power of 12 is between 2^59 and 2^60
        assertEquals(59, (int) (AccessCodes.LENGTH * Math.log(AccessCodes.SIGNS.length()) / Math.log(2)));
    }

    @Test
    void howItIsTypedDoesNotMatter() {
        assertEquals("7KQM2XWDP9HT", AccessCodes.plain(" 7kqm-2xwd p9ht "));
        assertEquals("7KQM2XWDP9HT", AccessCodes.plain("７ＫＱＭ－２ＸＷＤ－Ｐ９ＨＴ"));
        assertEquals("", AccessCodes.plain(null));
    }
}
