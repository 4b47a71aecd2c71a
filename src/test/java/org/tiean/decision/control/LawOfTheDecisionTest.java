package org.tiean.decision.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Scene;
import org.tiean.casefile.entity.SuspectedAct;

/** Which clause may stand under a notice and a decision (从旧兼从轻; 行政处罚法37). */
class LawOfTheDecisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/decision/law-versions.csv", numLinesToSkip = 1)
    void version(String name, String then, String now, String applied, String reason, String compared, String verdict) {
        SuspectedAct act = act(then);
        if (reason.equals("yes")) {
            act.apply(applied, "新法罚款上限较低，适用新法。");
        }
        String found = new LawOfTheDecision().judge(act, new LawOfTheDecision.Versions(then, now, applied),
                compared == null ? null : Recompared.as(compared, applied, now)).map(Finding::key).findFirst().orElse("pass");
        assertEquals(verdict, found);
    }

    private static SuspectedAct act(String itemCode) {
        CaseFile caseFile = new CaseFile(UUID.randomUUID(), Procedure.ORDINARY, UUID.randomUUID(), null,
                new Scene("案", "示范路", null, null, "事实"), DAY, Instant.EPOCH);
        Party party = caseFile.addParty(new PartyDetails(UUID.randomUUID(), PartyKind.ORGANISATION, "某公司", null, null,
                null, null, null), null, null);
        return caseFile.suspect(UUID.randomUUID(), party, itemCode, "擅自占用城市道路", DAY, DAY);
    }
}
