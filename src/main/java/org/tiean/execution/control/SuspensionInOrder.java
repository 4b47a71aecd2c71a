package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.kernel.entity.Citation;

/** An execution that runs is let stand still and goes on again, once at a time, and the party is told (行政强制法39, 42). */
@ApplicationScoped
public class SuspensionInOrder implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Inject
    CoercionNotices notices;

    @Override
    public String id() {
        return "suspension-in-order";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 39);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.SUSPEND_COERCION, ActKind.RESUME_COERCION, ActKind.AGREE_ON_EXECUTION, ActKind.SERVE_COERCION_NOTICE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        if (situation.act() == ActKind.SERVE_COERCION_NOTICE) {
            return notices.waiting(caseId).isEmpty() ? List.of(Finding.block(this, "execution.notice.none", "documents")) : List.of();
        }
        Optional<CoerciveExecution> running = coercions.running(caseId).filter(one -> one.carriedOut().isEmpty() && one.end().isEmpty());
        if (running.isEmpty()) {
            return List.of(Finding.block(this, "execution.coercion.none-running", null));
        }
        boolean still = running.get().pause().isPresent();
        if (situation.act() == ActKind.RESUME_COERCION) {
            return still ? List.of() : List.of(Finding.block(this, "execution.suspension.none", null));
        }
        return still ? List.of(Finding.block(this, "execution.suspension.already", null)) : List.of();
    }
}
