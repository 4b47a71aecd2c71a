package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.PublicField;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.Suggestion;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/disclosure/publish-anew.xhtml} (重新公示): what was withdrawn for a change or an error, as it was drawn last. */
@Named
@RequestScoped
public class PublishAnewPage {

    @Inject
    TaskPage task;

    @Inject
    PublicationDecisions decisions;

    @Inject
    Publications publications;

    private final List<PublicationLine> lines = new ArrayList<>();
    private List<Publication> withdrawn;

    @PostConstruct
    void read() {
        withdrawn = publications.toPublishAnew(task.getCaseId());
        for (Suggestion suggestion : decisions.suggestAll(task.getCaseFile())) {
            if (withdrawn.stream().anyMatch(one -> one.decisionId().equals(suggestion.decisionId()))) {
                decisions.ofDecision(suggestion.decisionId())
                        .ifPresent(made -> lines.add(new PublicationLine(suggestion, made, decisions.redactions(made))));
            }
        }
    }

    public String submit() {
        return task.done(decisions.anew(task.request(), new DecidePublication(lines.stream().map(PublicationLine::command).toList())));
    }

    public List<PublicationLine> getLines() {
        return lines;
    }

    /** What was withdrawn, with the reason all can read. */
    public List<Publication> getWithdrawn() {
        return withdrawn;
    }

    public PublicField[] getFields() {
        return PublicField.values();
    }

    public Gravity[] getGravities() {
        return Gravity.values();
    }
}
