package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.tiean.disclosure.entity.Confirmation;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.PublicField;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.Suggestion;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/disclosure/revise-publication.xhtml} (重新拟定公开文本): what was sent back or not looked at yet, as it was drawn last. */
@Named
@RequestScoped
public class RevisePublicationPage {

    @Inject
    TaskPage task;

    @Inject
    PublicationDecisions decisions;

    private final List<PublicationLine> lines = new ArrayList<>();
    private final List<PublicationDecision> returned = new ArrayList<>();

    @PostConstruct
    void read() {
        for (Suggestion suggestion : decisions.suggestAll(task.getCaseFile())) {
            decisions.ofDecision(suggestion.decisionId()).filter(RevisePublicationPage::open).ifPresent(made -> {
                lines.add(new PublicationLine(suggestion, made, decisions.redactions(made)));
                if (made.confirmation() == Confirmation.RETURNED) {
                    returned.add(made);
                }
            });
        }
    }

    private static boolean open(PublicationDecision made) {
        return made.confirmation() == Confirmation.AWAITED || made.confirmation() == Confirmation.RETURNED;
    }

    public String submit() {
        return task.done(decisions.revise(task.request(),
                new DecidePublication(lines.stream().map(PublicationLine::command).toList())));
    }

    public List<PublicationLine> getLines() {
        return lines;
    }

    /** What the second person sent back, with the reason. */
    public List<PublicationDecision> getReturned() {
        return returned;
    }

    public PublicField[] getFields() {
        return PublicField.values();
    }

    public Gravity[] getGravities() {
        return Gravity.values();
    }
}
