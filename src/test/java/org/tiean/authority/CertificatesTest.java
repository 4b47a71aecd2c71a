package org.tiean.authority;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.authority.entity.CertificateTerm;
import org.tiean.authority.entity.CertificateTerm.Standing;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.Position;
import org.tiean.authority.entity.ReviewerShare;
import org.tiean.kernel.entity.Refusal;

/** What a certificate is worth on a day, and what may be entered about it. Expected values derived by hand. */
class CertificatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/authority/certificate-days.csv", numLinesToSkip = 1)
    void onADay(String name, String life, LocalDate day, String valid, String barred, String working) {
        Officer officer = living(life);
        assertEquals(valid == null ? "" : valid, officer.certificateOn(day).orElse(""), working);
        assertEquals(valid != null, officer.certificateValidOn(day), working);
        assertEquals("YES".equals(barred), officer.barredOn(day), working);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/authority/certificate-entries.csv", numLinesToSkip = 1)
    void whatMayBeEntered(String name, String life, String entry, String refused, String working) {
        Officer officer = living(life);
        int before = officer.certificates().size();
        if (refused == null) {
            assertDoesNotThrow(() -> enter(officer, entry), working);
            assertEquals(before + 1, officer.certificates().size(), working);
        } else {
            assertEquals(refused, assertThrows(Refusal.class, () -> enter(officer, entry)).key(), working);
            assertEquals(before, officer.certificates().size(), "a refused entry leaves nothing");
        }
    }

    @ParameterizedTest(name = "{0}/{1}")
    @CsvFileSource(resources = "/authority/reviewer-share.csv", numLinesToSkip = 1)
    void shareOfReviewers(long reviewers, long staff, BigDecimal perCent, String enough, String working) {
        ReviewerShare share = new ReviewerShare(reviewers, staff);
        assertEquals(perCent, share.perCent(), working);
        assertEquals("YES".equals(enough), share.isEnough(), working);
    }

    private static Officer living(String life) {
        Officer officer = new Officer("x", "某", UUID.randomUUID(), null, false, Position.STAFF);
        if (life != null) {
            for (String entry : life.split(";")) {
                enter(officer, entry);
            }
        }
        return officer;
    }

    private static void enter(Officer officer, String entry) {
        String[] words = entry.split(" ");
        LocalDate from = LocalDate.parse(words[2]);
        switch (words[0]) {
            case "发证" -> officer.certify(new CertificateTerm(words[1], Standing.VALID, from, LocalDate.parse(words[3])));
            case "暂扣" -> officer.alter(words[1], Standing.SUSPENDED, from);
            case "恢复" -> officer.alter(words[1], Standing.RESUMED, from);
            case "注销" -> officer.alter(words[1], Standing.REVOKED, from);
            default -> throw new IllegalArgumentException(entry);
        }
    }
}
