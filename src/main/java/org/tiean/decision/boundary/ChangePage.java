package org.tiean.decision.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.decision.entity.ChangeKind;
import org.tiean.decision.entity.DecideChange;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.decision.entity.DecisionView;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ProofFields;
import org.tiean.document.boundary.ProofForm;
import org.tiean.document.entity.DocumentView;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/decision/decide-change.xhtml} and {@code serve-change.xhtml} (更正、变更、撤销决定，送达). */
@Named
@RequestScoped
public class ChangePage {

    @Inject
    TaskPage task;

    @Inject
    DecisionChanges changes;

    @Inject
    Decisions current;

    @Inject
    CaseDocuments documents;

    @Inject
    ProofForm form;

    private List<DecisionView> decisions;
    private List<AmountForm> lines;
    private String decisionId;
    private ChangeKind kind;
    private String reason;
    private String content;
    private boolean redo;

    private final ProofFields proof = new ProofFields();

    @PostConstruct
    void begin() {
        decisions = current.current(task.getCaseId()).stream().filter(one -> one.servedOn() != null).toList();
        lines = AmountForm.of(decisions.stream().flatMap(one -> changes.amounts(one.id()).stream()).toList());
        if (decisions.size() == 1) {
            decisionId = decisions.get(0).id().toString();
        }
    }

    public String decide() {
        return task.done(changes.decide(task.request(), new DecideChange(UUID.fromString(decisionId), kind, reason, content,
                kind == ChangeKind.CHANGE ? AmountForm.given(lines) : List.of(), redo)));
    }

    public String serve() {
        DocumentView waiting = getPaper();
        if (waiting == null) {
            throw Refusal.conflict("decision.change.none");
        }
        return task.done(changes.serve(task.request(), form.proof(proof, List.of(waiting.id()))));
    }

    public List<DecisionView> getDecisions() {
        return decisions;
    }

    /** The fines, act by act; what is left empty stays. */
    public List<AmountForm> getLines() {
        return lines;
    }

    public List<ChangeKind> getKinds() {
        return Stream.of(ChangeKind.values()).filter(ChangeKind::isOwn).toList();
    }

    /** The change that waits to be served, or null. */
    public DecisionChange getPending() {
        return changes.pending(task.getCaseId()).orElse(null);
    }

    /** Its paper, or null. */
    public DocumentView getPaper() {
        return changes.pending(task.getCaseId()).flatMap(DecisionChange::documentId).flatMap(documents::view).orElse(null);
    }

    public ProofFields getProof() {
        return proof;
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String decisionId) {
        this.decisionId = decisionId;
    }

    public ChangeKind getKind() {
        return kind;
    }

    public void setKind(ChangeKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public boolean isRedo() {
        return redo;
    }

    public void setRedo(boolean redo) {
        this.redo = redo;
    }
}
