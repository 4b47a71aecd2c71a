package org.tiean.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tiean.authority.entity.CertificateTerm.Standing.REVOKED;
import static org.tiean.authority.entity.CertificateTerm.Standing.SUSPENDED;
import static org.tiean.authority.entity.CertificateTerm.Standing.VALID;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.authority.control.TwoOfficerRule;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.authority.entity.CertificateTerm;
import org.tiean.authority.entity.DelegationOrder;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.OfficerFinding;
import org.tiean.authority.entity.Position;
import org.tiean.authority.entity.Secondment;
import org.tiean.kernel.entity.Refusal;

class OfficersTest {

    private static final UUID AGENCY = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();

    private static final Map<String, Officer> PEOPLE = Map.of(
            "甲", officer("甲", term("01", VALID, "2023-01-01", "2028-12-31")),
            "乙", officer("乙", term("02", VALID, "2023-01-01", "2028-12-31")),
            "丙", officer("丙", term("03", VALID, "2021-06-01", "2026-05-31")),
            "丁", officer("丁", term("04", VALID, "2023-01-01", "2028-12-31"), term("04", SUSPENDED, "2026-02-01", "2026-02-28")),
            "戊", officer("戊", term("05", VALID, "2023-01-01", "2028-12-31"), term("05", REVOKED, "2026-01-01", null)),
            "己", officer("己", term("06", VALID, "2023-01-01", "2028-12-31"), term("06", REVOKED, "2025-06-01", null),
                    term("66", VALID, "2025-06-01", "2030-05-31")),
            "借入", lent("07", ELSEWHERE, AGENCY, Secondment.Capacity.OFFICER), "借出", lent("08", AGENCY, ELSEWHERE, Secondment.Capacity.OFFICER),
            "借审", lent("09", ELSEWHERE, AGENCY, Secondment.Capacity.REVIEWER),
            "协管", new Officer("aux", "协管", AGENCY, null, true, Position.STAFF));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/authority/two-officers.csv", numLinesToSkip = 1)
    void twoOfficers(String name, String officers, LocalDate day, String expected) {
        List<Officer> named = officers == null ? List.of() : Arrays.stream(officers.split(";")).map(PEOPLE::get).toList();
        List<OfficerFinding> findings = TwoOfficerRule.check(named, AGENCY, day);
        assertEquals(expected == null ? "" : expected, findings.stream()
                .map(finding -> finding.key().substring("authority.officers.".length())).collect(Collectors.joining(";")));
        for (OfficerFinding finding : findings) {
            assertEquals(finding.key().endsWith("auxiliary") ? 18 : 42, finding.basis().article());
        }
    }

    @Test
    void theNewCertificateIsNamedNotTheRevokedOne() {
        assertEquals("66", PEOPLE.get("己").certificateOn(LocalDate.of(2026, 3, 1)).orElseThrow());
    }

    @Test
    void anAuxiliaryNeitherLeadsNorHoldsACertificate() {
        Officer auxiliary = PEOPLE.get("协管");
        assertThrows(Refusal.class, () -> auxiliary.certify(term("07", VALID, "2023-01-01", "2028-12-31")));
        assertFalse(auxiliary.certificateValidOn(LocalDate.of(2026, 1, 1)));
        assertThrows(Refusal.class, () -> new Officer("x", "某", AGENCY, null, true, Position.DEPUTY));
    }

    @Test
    void onlyADeputyIsGivenApprovals() {
        Officer deputy = new Officer("d", "副职", AGENCY, null, false, Position.DEPUTY);
        LocalDate from = LocalDate.of(2025, 1, 1);
        DelegationOrder order = new DelegationOrder(deputy, ApprovalMatter.FILING, "分工文件", from, LocalDate.of(2025, 12, 31));
        assertTrue(order.holdsOn(LocalDate.of(2025, 12, 31)));
        assertFalse(order.holdsOn(LocalDate.of(2026, 1, 1)));
        assertThrows(Refusal.class, () -> new DelegationOrder(PEOPLE.get("甲"), ApprovalMatter.FILING, "分工文件", from, null));
    }

    private static Officer officer(String name, CertificateTerm... terms) {
        Officer officer = new Officer(name, name, AGENCY, null, false, Position.STAFF);
        List.of(terms).forEach(officer::certify);
        return officer;
    }

    private static Officer lent(String number, UUID home, UUID borrower, Secondment.Capacity capacity) {
        Officer officer = new Officer(number, number, home, null, false, Position.STAFF);
        officer.certify(term(number, VALID, "2023-01-01", "2028-12-31"));
        officer.qualify("A" + number);
        officer.lend(new Secondment.Terms(borrower, null, capacity, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
        return officer;
    }

    private static CertificateTerm term(String number, CertificateTerm.Standing standing, String from, String to) {
        return new CertificateTerm(number, standing, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
