package org.tiean.workflow.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActDone;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Finding;
import org.tiean.kernel.control.Look;
import org.tiean.workflow.boundary.CaseProcess;

/**
 * Counts, after every act and once the process has moved, what the next step still misses, so that lists show
 * it without asking the rules for every row.
 */
@ApplicationScoped
public class GateCount {

    @Inject
    CaseProcess process;

    @Inject
    Acts acts;

    void on(@Observes @Priority(Interceptor.Priority.APPLICATION + 900) ActDone act) {
        CaseFile caseFile = act.caseFile();
        long missing = Look.during(() -> process.openSteps(caseFile.id()).stream()
                .flatMap(step -> ActKind.finishing(step.key()).stream().limit(1))
                .flatMap(next -> acts.missing(caseFile, next).stream())
                .filter(Finding::blocks)
                .count());
        caseFile.missing((int) missing);
    }
}
