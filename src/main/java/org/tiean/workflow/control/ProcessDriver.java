package org.tiean.workflow.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tiean.casefile.entity.ActDone;
import org.tiean.casefile.entity.ProcessEffect;
import org.tiean.workflow.boundary.CaseProcess;

/** Tells the process of a case what was done, in the transaction of the act. */
@ApplicationScoped
public class ProcessDriver {

    @Inject
    CaseProcess process;

    void on(@Observes ActDone act) {
        UUID caseId = act.caseFile().id();
        ProcessEffect effect = act.effect();
        switch (effect.kind()) {
            case START -> process.start(act.caseFile().procedure().process(), caseId, act.outcome());
            case BESIDE -> process.start(effect.name(), caseId, act.outcome());
            case STEP -> process.complete(caseId, effect.name(), act.outcome());
            case MESSAGE -> process.message(caseId, effect.name(), act.outcome());
            case NONE -> {
                if (act.act().effect().kind() == ProcessEffect.Kind.STEP && !act.act().goesBeside()) {
                    process.requireOpen(caseId, act.act().effect().name());
                }
                if (!act.outcome().isEmpty()) {
                    process.tell(caseId, act.outcome());
                }
            }
        }
    }
}
