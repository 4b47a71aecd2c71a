package org.tiean.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.authority.control.CompetenceRule;
import org.tiean.authority.control.OrganDerivation;
import org.tiean.authority.control.PowerTable;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.Answer;
import org.tiean.authority.entity.ItemCode;
import org.tiean.authority.entity.Listing;
import org.tiean.authority.entity.Organ;
import org.tiean.authority.entity.OtherPower;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.authority.entity.PowerItem;
import org.tiean.authority.entity.PowerList;
import org.tiean.authority.entity.PowerRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.Refusal;

class CompetenceTest {

    private static final Map<String, Agency> AGENCIES = Registers.agencies();
    private static final List<PowerItem> ITEMS = Registers.items();
    private static final List<OtherPower> OTHERS = PowerTable.others(Registers.resource("/reference/power-others.csv"),
            "power-others.csv");
    private static final List<PowerGrant> GRANTS = Registers.grants(
            CsvRows.read(Registers.resource("/authority/grants.csv"), "grants.csv"), AGENCIES, ITEMS);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/authority/competence.csv", numLinesToSkip = 1)
    void competence(ArgumentsAccessor row) {
        String family = ItemCode.parse(row.getString(2)).family();
        Answer answer = rule(row.getString(1), family, new CompetenceRule.Rules("yes".equals(row.getString(6)), true),
                (holder, day) -> listing("on", "AS_SET"))
                .judge(LocalDate.parse(row.getString(3)), LocalDate.parse(row.getString(4)), null, row.getString(5));
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

    /** What the published lists decide, and who finishes when a power moved. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/authority/competence-lists.csv", numLinesToSkip = 1)
    void lists(ArgumentsAccessor row) {
        Map<String, String> lists = new HashMap<>();
        for (String one : row.getString(7) == null ? new String[0] : row.getString(7).split(";")) {
            lists.put(one.substring(0, one.indexOf(':')), one.substring(one.indexOf(':') + 1));
        }
        LocalDate filed = row.getString(5) == null ? null : LocalDate.parse(row.getString(5));
        Answer answer = rule(row.getString(1), row.getString(2), new CompetenceRule.Rules(true, "yes".equals(row.getString(9))),
                (holder, day) -> lists.containsKey(holder.code()) ? listing(lists.get(holder.code()), row.getString(8)) : Listing.NONE)
                .judge(LocalDate.parse(row.getString(3)), LocalDate.parse(row.getString(4)), filed, row.getString(6));
        assertEquals("authority.competence." + row.getString(11), answer.key());
        assertEquals("yes".equals(row.getString(10)), answer.allowed());
        assertEquals(row.getInteger(12), answer.basis().article());
        if (answer.allowed()) {
            assertNotNull(answer.foundingDocument());
            assertFalse(answer.steps().isEmpty());
        }
    }

    private static CompetenceRule rule(String agency, String family, CompetenceRule.Rules rules, CompetenceRule.Listings listings) {
        List<OtherPower> others = OTHERS.stream().filter(power -> power.family().equals(family)).toList();
        return new CompetenceRule(AGENCIES.get(agency), family, new CompetenceRule.Registers(Registers.versions(ITEMS, family),
                GRANTS.stream().filter(grant -> grant.itemFamily().equals(family)).toList(), others, listings), rules);
    }

    private static Listing listing(String standing, String transition) {
        PowerRow row = new PowerRow(Map.of(PowerColumn.NAME, "事项", PowerColumn.GRANT_KIND, "CONCENTRATED",
                PowerColumn.GRANT_DOCUMENT, "集中处罚权批复", PowerColumn.GRANT_FROM, "2019-04-01"));
        return new Listing(UUID.randomUUID(), 1, LocalDate.of(2019, 4, 1), !standing.equals("absent"), standing.equals("on"),
                standing.equals("absent") ? null : row, PowerList.Transition.valueOf(transition));
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
