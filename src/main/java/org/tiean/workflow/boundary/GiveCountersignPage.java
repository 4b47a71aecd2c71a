package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.workflow.entity.Countersign;
import org.tiean.workflow.entity.GiveCountersign;

/** {@code /desk/workflow/give-countersign.xhtml} (会签意见). */
@Named
@RequestScoped
public class GiveCountersignPage {

    @Inject
    TaskPage task;

    @Inject
    Countersigns countersigns;

    @Inject
    CurrentActor actor;

    private String which;
    private GiveCountersign.Answer answer;
    private String words;
    private List<Countersign> open;

    public String submit() {
        return task.done(countersigns.give(task.request(),
                new GiveCountersign(which == null ? null : UUID.fromString(which), answer, words)));
    }

    /** What the reader was asked to sign in this case. */
    public List<Countersign> getOpen() {
        if (open == null) {
            open = countersigns.of(task.getCaseId()).stream().filter(Countersign::isOpen)
                    .filter(one -> one.signer().equals(actor.username())).toList();
        }
        return open;
    }

    public String getWhich() {
        return which == null && getOpen().size() == 1 ? getOpen().get(0).id().toString() : which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public GiveCountersign.Answer[] getAnswers() {
        return GiveCountersign.Answer.values();
    }

    public GiveCountersign.Answer getAnswer() {
        return answer;
    }

    public void setAnswer(GiveCountersign.Answer answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
