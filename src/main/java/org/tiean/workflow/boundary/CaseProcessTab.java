package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;

/** Where the case stands in its process: the picture, the steps that wait, and what the gate says of them. */
@Named
@RequestScoped
public class CaseProcessTab {

    @Inject
    CasePage casePage;

    @Inject
    ProcessPicture picture;

    @Inject
    TaskList tasks;

    @Inject
    Acts acts;

    private List<Waiting> waiting;

    /**
     * A step that waits.
     *
     * @param page     where it is done, without {@code /desk/} and ending; null if the reader may not do it
     * @param findings what the gate says of the act that finishes it
     */
    public record Waiting(String step, String page, List<Finding> findings) {

        public long getBlocking() {
            return findings.stream().filter(Finding::blocks).count();
        }
    }

    public String getPicture() {
        return picture.of(casePage.getCaseFile().id());
    }

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = tasks.openPages(casePage.getCaseFile().id()).entrySet().stream()
                    .map(entry -> new Waiting(entry.getKey(), entry.getValue(), findings(entry.getKey()))).toList();
        }
        return waiting;
    }

    private List<Finding> findings(String step) {
        return ActKind.finishing(step).stream().limit(1)
                .flatMap(act -> acts.missing(casePage.getCaseFile(), act).stream()).toList();
    }
}
