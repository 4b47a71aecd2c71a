package org.tiean.document.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiean.kernel.entity.Refusal;

/** What a proof of service must say, by its way (民事诉讼法87–95; rulebook B9). */
class ServiceProofTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant MINUTE = Instant.parse("2026-11-20T01:15:00Z");

    private static ServiceProof proof(ServiceMethod method, String note, String witness, String attachments, ServiceParticulars told) {
        return new ServiceProof(List.of(UUID.randomUUID()), method, "李示例", "本人", "示范大道88号", note, witness, attachments, null, told);
    }

    /** {@code service-proofs.csv}: the way, what was said, and the article that refuses it. */
    @ParameterizedTest
    @CsvFileSource(resources = "/document/service-proofs.csv", numLinesToSkip = 1)
    void eachWayProvesItselfOrIsRefusedWithItsArticle(String way, String note, String witness, String attached, String reference, String through,
            String signedOn, String arrived, String ground, String key, String article, String working) {
        ServiceParticulars told = new ServiceParticulars(reference, through, signedOn == null ? null : LocalDate.parse(signedOn),
                arrived == null ? null : MINUTE, ground == null ? null : ServiceParticulars.ForwardingGround.valueOf(ground));
        if (key == null) {
            ServiceProof proved = proof(ServiceMethod.valueOf(way), note, witness, attached, told);
            assertEquals(Optional.ofNullable(signedOn).or(() -> Optional.ofNullable(arrived)).map(day -> DAY), proved.particulars().day(), working);
            return;
        }
        Refusal refused = assertThrows(Refusal.class, () -> proof(ServiceMethod.valueOf(way), note, witness, attached, told), working);
        assertEquals(key, refused.key(), working);
        assertEquals(Refusal.Kind.UNLAWFUL, refused.kind(), working);
        assertTrue(refused.basis().orElseThrow().display().endsWith(article), () -> refused.basis().orElseThrow().display());
    }

    @ParameterizedTest
    @CsvSource({"DIRECT,reference", "LEFT,signedOn", "POST,arrivedAt", "ELECTRONIC,through", "ENTRUSTED,ground", "PUBLIC_NOTICE,signedOn"})
    void whatBelongsToAnotherWayIsNotTaken(ServiceMethod method, String foreign) {
        ServiceParticulars told = switch (method) {
            case DIRECT -> new ServiceParticulars("EMS1", null, null, null, null);
            case POST -> new ServiceParticulars("EMS1", null, DAY, MINUTE, null);
            case ELECTRONIC -> new ServiceParticulars(null, "某局", null, MINUTE, null);
            case ENTRUSTED -> new ServiceParticulars("回证1号", "某局", DAY, null, ServiceParticulars.ForwardingGround.MILITARY);
            default -> new ServiceParticulars(null, null, DAY, null, null);
        };
        assertEquals("document.service.of-another-way",
                assertThrows(Refusal.class, () -> proof(method, "理由", "见证人", "截图1张", told), foreign).key());
    }

    @ParameterizedTest
    @EnumSource(value = ServiceMethod.class, names = {"DIRECT", "ON_THE_SPOT"})
    void byHandTheSignatureIsTheProof(ServiceMethod method) {
        assertFalse(proof(method, null, null, null, ServiceParticulars.NONE).toFacts().containsKey("attachments"));
    }

    @Test
    void whatProvesItStandsInTheRecord() {
        ServiceProof posted = proof(ServiceMethod.POST, "两次上门均无人", null, null, ServiceParticulars.posted("1234567890123", DAY));
        assertEquals("1234567890123", posted.toFacts().getString("reference"));
        assertEquals("2026-11-20", posted.toFacts().getString("signedOn"));
        assertEquals("吴见证（样板社区工作人员）", proof(ServiceMethod.LEFT, "当事人拒绝签收", "吴见证（样板社区工作人员）", null, ServiceParticulars.NONE)
                .toFacts().getString("witness"));
    }
}
