package org.tiean.evidence.control;

import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.DecidingOrgan;
import org.tiean.casefile.entity.Facts;
import org.tiean.scenario.RuleScenarios;

class EvidenceRuleScenariosTest extends RuleScenarios {

    EvidenceRuleScenariosTest() {
        super("evidence");
    }

    @Override
    protected void rules() {
        on(new CertificatesShownRule(), (rule, given) -> situation(caseFile(), ActKind.RECORD_QUESTIONING,
                given.find("出示证件").isPresent() ? Facts.of().put("certificatesShown", given.is("出示证件")).build()
                        : Facts.of().build()));
        on(new EvidenceBeforeDecisionRule(), (rule, given) -> {
            CaseFile caseFile = caseFile();
            given.findDay("决定日").ifPresent(day -> caseFile.decided(
                    new DecidingOrgan(UUID.randomUUID(), "样板区综合行政执法局", "seal", "样板区人民政府", "样板区人民法院"), day));
            return situation(caseFile, ActKind.COLLECT_EVIDENCE, Facts.of().build(), "甲", given.day("取证日"));
        });
    }
}
