package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Assignment;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Handler;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.intake.control.IntakeForms;
import org.tiean.intake.entity.AssignHandlers;
import org.tiean.intake.entity.ReassignHandlers;
import org.tiean.kernel.entity.Refusal;

/** Who handles a case (指派承办人). */
@ApplicationScoped
@Transactional
public class Handlers {

    @Inject
    Acts acts;

    @Inject
    Officers officers;

    @Inject
    Clues clues;

    @Inject
    IntakeForms forms;

    /**
     * Names the handling officers, and others as long as the case is a clue. The first assignment completes the clue's
     * registration form (D01).
     *
     * @return with {@code registrationFormId} at the first assignment
     * @throws Refusal 409 for a case with handlers that is past the clue: it is {@link #reassign reassigned}, with a reason
     */
    public Receipt assign(ActRequest request, AssignHandlers given) {
        return acts.perform(request, ActKind.ASSIGN_HANDLERS, given.toFacts(), act -> {
            if (act.caseFile().stage() != Stage.CLUE && !act.caseFile().handlers().isEmpty()) {
                throw Refusal.conflict("intake.reassign.instead");
            }
            boolean first = act.caseFile().handlers().isEmpty() && act.caseFile().stage() == Stage.CLUE;
            List<Officer> assigned = given.officerIds().stream().map(officers::require).toList();
            act.caseFile().assign(assigned.stream()
                    .map(officer -> new Assignment(officer.id(), officer.username())).toList(), act.day());
            if (first) {
                act.produced("registrationFormId", forms.registration(act, clues.ofCase(request.caseId()), assigned));
            }
        });
    }

    /**
     * Gives the case to other handlers (转办). Its open tasks are theirs from now on; who left keeps the place in the history.
     *
     * @return with {@code left}, the ids of who left, separated by spaces
     * @throws Refusal 409 if they are the handlers already, or the case never had any
     */
    public Receipt reassign(ActRequest request, ReassignHandlers given) {
        return acts.perform(request, ActKind.REASSIGN_HANDLER, given.toFacts(), act -> {
            CaseFile caseFile = act.caseFile();
            if (!caseFile.hadHandlers()) {
                throw Refusal.conflict("intake.reassign.first");
            }
            Set<UUID> before = caseFile.handlers().stream().map(Handler::officerId).collect(Collectors.toCollection(LinkedHashSet::new));
            if (before.equals(Set.copyOf(given.officerIds()))) {
                throw Refusal.conflict("intake.reassign.same");
            }
            caseFile.assign(officers.requireAll(given.officerIds()).stream()
                    .map(officer -> new Assignment(officer.id(), officer.username())).toList(), act.day(), given.reason());
            before.removeAll(given.officerIds());
            act.produced("left", before.stream().map(UUID::toString).collect(Collectors.joining(" ")));
        });
    }
}
