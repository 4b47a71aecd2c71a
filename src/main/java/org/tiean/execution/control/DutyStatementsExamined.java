package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** What the party says to a demand to perform is heard, recorded and examined; what is founded is adopted, and then nothing is decided on this demand (行政强制法36). */
@ApplicationScoped
public class DutyStatementsExamined implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Override
    public String id() {
        return "duty-statements-examined";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 36);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_COERCION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return coercions.running(situation.caseFile().id()).stream().flatMap(running -> Stream.of(
                        running.unexamined().map(open -> "execution.demand.unexamined").orElse(null),
                        running.isObjectionAdopted() ? "execution.duty.adopted" : null))
                .filter(Objects::nonNull).map(key -> Finding.block(this, key, null)).toList();
    }
}
