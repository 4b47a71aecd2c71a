package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.intake.entity.AnswerHandover;
import org.tiean.intake.entity.Handover;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/intake/answer-handover.xhtml} (答复转办): the colleague accepts or declines, the giver takes it back. */
@Named
@RequestScoped
public class AnswerHandoverPage {

    @Inject
    TaskPage task;

    @Inject
    Handovers handovers;

    @Inject
    CurrentActor actor;

    private String which;
    private AnswerHandover.Answer answer;
    private String words;
    private List<Handover> open;

    public String submit() {
        return task.done(handovers.answer(task.request(), new AnswerHandover(which == null ? null : UUID.fromString(which), answer, words)));
    }

    /** What the reader offered or was offered. */
    public List<Handover> getOpen() {
        if (open == null) {
            open = handovers.own(task.getCaseId());
        }
        return open;
    }

    /** What the reader may say: both pairs for who gives one part and is offered another. */
    public List<AnswerHandover.Answer> getAnswers() {
        return List.of(AnswerHandover.Answer.values()).stream().filter(one -> getOpen().stream().anyMatch(offer ->
                (one == AnswerHandover.Answer.WITHDRAWN ? offer.giver() : offer.colleague()).equals(actor.username()))).toList();
    }

    public String getWhich() {
        return which == null && getOpen().size() == 1 ? getOpen().get(0).id().toString() : which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public AnswerHandover.Answer getAnswer() {
        return answer;
    }

    public void setAnswer(AnswerHandover.Answer answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
