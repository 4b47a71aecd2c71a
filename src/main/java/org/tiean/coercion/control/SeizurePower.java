package org.tiean.coercion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.authority.boundary.Competence;
import org.tiean.authority.entity.Answer;
import org.tiean.authority.entity.CompetenceQuestion;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** An agency seizes only what its published list lets it, in its own name and place; the power is never delegated (行政强制法17; rulebook D1.2). */
@ApplicationScoped
public class SeizurePower implements LegalityRule {

    @Inject
    Competence competence;

    @Inject
    SeizureBasis basis;

    @Override
    public String id() {
        return "seizure-power";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 17);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_SEIZURE, ActKind.SEIZE_ON_THE_SPOT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (!situation.asked()) {
            Answer answer = ask(situation, situation.facts().getString("basis"));
            return answer.allowed() ? List.of() : List.of(finding(answer));
        }
        List<Answer> answers = basis.choices(situation.caseFile(), situation.day()).stream().map(choice -> ask(situation, choice.code())).toList();
        return answers.isEmpty() || answers.stream().anyMatch(Answer::allowed) ? List.of() : List.of(finding(answers.get(0)));
    }

    private Answer ask(Situation situation, String code) {
        return competence.check(new CompetenceQuestion(situation.caseFile().agencyId(), code, situation.day(), situation.day(), null,
                situation.caseFile().scene().place()));
    }

    private Finding finding(Answer refused) {
        return new Finding(id(), Finding.Severity.BLOCK, refused.key(), refused.args(), refused.basis(), null);
    }
}
