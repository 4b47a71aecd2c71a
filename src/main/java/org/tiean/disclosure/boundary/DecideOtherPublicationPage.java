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

/** {@code /desk/disclosure/decide-other-publication.xhtml} (其他执法决定的公示决定): what waits, filled in as suggested. */
@Named
@RequestScoped
public class DecideOtherPublicationPage {

    @Inject
    TaskPage task;

    @Inject
    OtherPublicationDecisions decisions;

    private List<PublicationLine> lines;

    @PostConstruct
    void read() {
        lines = decisions.undecided(task.getCaseFile()).stream().map(PublicationLine::new).toList();
    }

    public String submit() {
        return task.done(decisions.decide(task.request(), new DecidePublication(lines.stream().map(PublicationLine::command).toList())));
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
