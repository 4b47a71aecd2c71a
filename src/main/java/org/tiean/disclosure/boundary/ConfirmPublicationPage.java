package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.disclosure.control.ThirdPersons;
import org.tiean.disclosure.entity.ConfirmPublication;
import org.tiean.disclosure.entity.PublicContent;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.Redaction;
import org.tiean.identity.entity.Subject;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/disclosure/confirm-publication.xhtml} (复核公示): what everybody will read, and what was covered in it. */
@Named
@RequestScoped
public class ConfirmPublicationPage {

    @Inject
    TaskPage task;

    @Inject
    PublicationDecisions decisions;

    @Inject
    Publications publications;

    @Inject
    ThirdPersons third;

    @Inject
    CaseAccess access;

    private List<Waiting> waiting;
    private String decisionId;
    private ConfirmPublication.Outcome outcome;
    private String words;

    /**
     * What is to be looked at.
     *
     * @param before  with what the rules mask and nothing more; the same as {@code content} for who may not see covered passages
     * @param content as everybody will read it
     * @param left    names of third persons that stand in it still
     */
    public record Waiting(PublicationDecision made, PublicContent before, PublicContent content, List<Redaction> redactions, List<Redaction> left) {
    }

    @PostConstruct
    void read() {
        boolean unmasked = access.seesUnmasked(task.getCaseFile(), Subject.DISCLOSURE);
        waiting = decisions.awaiting(task.getCaseId()).stream().map(made -> {
            PublicContent content = publications.preview(made);
            return new Waiting(made, unmasked ? publications.uncovered(made) : content, content, decisions.redactions(made),
                    third.in(task.getCaseFile(), content));
        }).toList();
        if (waiting.size() == 1) {
            decisionId = waiting.get(0).made().decisionId().toString();
        }
    }

    public String submit() {
        return task.done(decisions.confirm(task.request(),
                new ConfirmPublication(decisionId == null ? null : UUID.fromString(decisionId), outcome, words)));
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }

    public ConfirmPublication.Outcome[] getOutcomes() {
        return ConfirmPublication.Outcome.values();
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String decisionId) {
        this.decisionId = decisionId;
    }

    public ConfirmPublication.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ConfirmPublication.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
