package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Officers show their certificates on their own motion before they question or inspect (主动出示执法证件). */
@ApplicationScoped
public class CertificatesShownRule implements LegalityRule {

    @Override
    public String id() {
        return "certificates-shown";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 55, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_INSPECTION, ActKind.RECORD_QUESTIONING, ActKind.EXTRACT_EVIDENCE, ActKind.TAKE_SAMPLES);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return situation.asked() || situation.facts().getBoolean("certificatesShown", false) ? List.of()
                : List.of(Finding.block(this, "evidence.rule.certificates-not-shown", null));
    }
}
