package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.PublicField;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/disclosure/decide-publication.xhtml} (公示决定); filled in as suggested. */
@Named
@RequestScoped
public class DecidePublicationPage {

    @Inject
    TaskPage task;

    @Inject
    PublicationDecisions decisions;

    private List<PublicationLine> lines;

    @PostConstruct
    void read() {
        lines = decisions.suggest(task.getCaseFile()).stream().map(PublicationLine::new).toList();
    }

    public String submit() {
        return task.done(decisions.decide(task.request(),
                new DecidePublication(lines.stream().map(PublicationLine::command).toList())));
    }

    public List<PublicationLine> getLines() {
        return lines;
    }

    public PublicField[] getFields() {
        return PublicField.values();
    }

    public Gravity[] getGravities() {
        return Gravity.values();
    }
}
