package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.hearing.entity.HearingRequest;
import org.tiean.kernel.entity.Citation;

/** A request made in time in a case within the scope of hearings is never refused (应当组织听证; 行政处罚法63(1)). */
@ApplicationScoped
public class HearingRefusalLawful implements LegalityRule {

    @Inject
    HearingsFound hearings;

    @Override
    public String id() {
        return "hearing-refusal-lawful";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 63, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.REFUSE_HEARING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<HearingRequest> open = hearings.unanswered(situation.caseFile().id());
        if (situation.asked()) {
            return open.stream().anyMatch(request -> !request.isInTime()) ? List.of()
                    : List.of(Finding.block(this, "hearing.refuse.nothing", null));
        }
        String asked = Facts.text(situation.facts(), "requestId").orElse("");
        return open.stream().filter(request -> request.id().toString().equals(asked) && request.isInTime())
                .map(request -> Finding.block(this, "hearing.refuse.entitled", "hearing", request.requestedOn())).toList();
    }
}
