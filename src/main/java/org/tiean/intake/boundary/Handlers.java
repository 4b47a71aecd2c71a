package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Assignment;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.intake.control.IntakeForms;
import org.tiean.intake.entity.AssignHandlers;

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
     * Replaces the handling officers. The first assignment completes the clue's registration form (D01).
     *
     * @return with {@code registrationFormId} at the first assignment
     */
    public Receipt assign(ActRequest request, AssignHandlers given) {
        return acts.perform(request, ActKind.ASSIGN_HANDLERS, given.toFacts(), act -> {
            boolean first = act.caseFile().handlers().isEmpty() && act.caseFile().stage() == Stage.CLUE;
            List<Officer> assigned = given.officerIds().stream().map(officers::require).toList();
            act.caseFile().assign(assigned.stream()
                    .map(officer -> new Assignment(officer.id(), officer.username())).toList(), act.day());
            if (first) {
                act.produced("registrationFormId", forms.registration(act, clues.ofCase(request.caseId()), assigned));
            }
        });
    }
}
