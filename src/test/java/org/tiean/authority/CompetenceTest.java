package org.tiean.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.authority.control.CompetenceRule;
import org.tiean.authority.control.OrganDerivation;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.Answer;
import org.tiean.authority.entity.ItemCode;
import org.tiean.authority.entity.Organ;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.authority.entity.PowerItem;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.Refusal;

class CompetenceTest {

    private static final Map<String, Agency> AGENCIES = Registers.agencies();
    private static final List<PowerItem> ITEMS = Registers.items();
    private static final List<PowerGrant> GRANTS = Registers.grants(
            CsvRows.read(Registers.resource("/authority/grants.csv"), "grants.csv"), AGENCIES, ITEMS);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/authority/competence.csv", numLinesToSkip = 1)
    void competence(ArgumentsAccessor row) {
        String family = ItemCode.parse(row.getString(2)).family();
        Answer answer = new CompetenceRule(AGENCIES.get(row.getString(1)), family, Registers.versions(ITEMS, family),
                GRANTS.stream().filter(grant -> grant.itemFamily().equals(family)).toList(),
                "yes".equals(row.getString(6)))
                .judge(LocalDate.parse(row.getString(3)), LocalDate.parse(row.getString(4)), row.getString(5));
        assertEquals("authority.competence." + row.getString(8), answer.key());
        assertEquals("yes".equals(row.getString(7)), answer.allowed());
        assertEquals(row.getString(9), answer.item() == null ? null : answer.item().code());
        assertEquals(row.getString(10), answer.organ() == null ? null : answer.organ().name());
        assertEquals(row.getString(11), answer.foundingDocument());
        assertEquals(row.getInteger(12), answer.basis().article());
        if (!answer.allowed()) {
            assertEquals(Refusal.Kind.UNLAWFUL, assertThrows(Refusal.class, answer::orRefuse).kind());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/authority/organs.csv", numLinesToSkip = 1)
    void organ(String name, String agency, LocalDate day, String issuing, String seal, String review, String court,
            String refused) {
        if (refused != null) {
            assertEquals(refused, assertThrows(Refusal.class,
                    () -> OrganDerivation.derive(AGENCIES.get(agency), day)).key());
            return;
        }
        Organ organ = OrganDerivation.derive(AGENCIES.get(agency), day);
        assertEquals(issuing, organ.name());
        assertEquals(seal, organ.sealAlias());
        assertEquals(review, organ.reviewOrgan());
        assertEquals(court, organ.court());
    }
}
