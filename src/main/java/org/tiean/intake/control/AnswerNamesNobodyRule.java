package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** What the reporter is told does not give away the person the case is about (个人隐私保密). */
@ApplicationScoped
public class AnswerNamesNobodyRule implements LegalityRule {

    @Override
    public String id() {
        return "answer-names-nobody";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 50);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_NOT_FILING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return Facts.text(situation.facts(), "reporterInformed")
                .flatMap(words -> AnswerWords.leaks(words, situation.caseFile().parties()))
                .map(leak -> List.of(Finding.block(this, "intake.rule.answer-leaks", null))).orElse(List.of());
    }
}
