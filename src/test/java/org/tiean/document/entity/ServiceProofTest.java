package org.tiean.document.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiean.kernel.entity.Refusal;

/** What a proof of service must say, by its way (民事诉讼法89; rulebook B9.2). */
class ServiceProofTest {

    private static ServiceProof proof(ServiceMethod method, String note, String witness, String attachments) {
        return new ServiceProof(List.of(UUID.randomUUID()), method, "李示例", "本人", "示范大道88号", note, witness, attachments, null);
    }

    @ParameterizedTest
    @CsvSource({",", "' ',", ",' '", "' ',' '"})
    void leftWithNobodyThereAndNoPicturesIsNotServed(String witness, String attachments) {
        Refusal refused = assertThrows(Refusal.class, () -> proof(ServiceMethod.LEFT, "当事人拒绝签收", witness, attachments));
        assertEquals("document.service.left-unwitnessed", refused.key());
        assertEquals(Refusal.Kind.INVALID, refused.kind());
    }

    @Test
    void leftBeforeAWitnessOrOnPicturesIs() {
        assertEquals("吴见证（样板社区工作人员）", proof(ServiceMethod.LEFT, "当事人拒绝签收", "吴见证（样板社区工作人员）", null).toFacts().getString("witness"));
        assertEquals("照片3张，录像LX-7", proof(ServiceMethod.LEFT, "当事人拒绝签收", null, "照片3张，录像LX-7").toFacts().getString("attachments"));
    }

    @Test
    void leftNeedsItsReasonAllTheSame() {
        assertEquals("document.service.refusal-needs-reason",
                assertThrows(Refusal.class, () -> proof(ServiceMethod.LEFT, " ", "吴见证", "照片3张")).key());
    }

    @ParameterizedTest
    @EnumSource(value = ServiceMethod.class, mode = EnumSource.Mode.EXCLUDE, names = "LEFT")
    void noOtherWayNeedsAWitness(ServiceMethod method) {
        assertFalse(proof(method, null, null, null).toFacts().containsKey("attachments"));
    }
}
