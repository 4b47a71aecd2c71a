package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** The party sues within six months, after a review within fifteen days of it; later only a reason that was not its own opens the way (行政诉讼法45, 46, 48). */
@ApplicationScoped
public class SuitInTime implements LegalityRule {

    @Inject
    TimeToSeekRemedy time;

    @Override
    public String id() {
        return "suit-in-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政诉讼法", 46, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_SUIT_NOTICE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked() || Facts.text(situation.facts(), "lateReason").isPresent()) {
            return List.of();
        }
        LocalDate applied = LocalDate.parse(situation.facts().getString("appliedOn"));
        return time.suit(situation.caseFile().id(), UUID.fromString(situation.facts().getString("decisionId"))).filter(applied::isAfter)
                .map(last -> List.of(Finding.block(this, "remedy.rule.suit-late", "limits", last))).orElse(List.of());
    }
}
