package org.tiean.coercion.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tiean.coercion.entity.GoodsExamination;
import org.tiean.coercion.entity.HandBack;
import org.tiean.coercion.entity.Preservation;
import org.tiean.coercion.entity.PreservedThing;
import org.tiean.coercion.entity.SeizedThing;
import org.tiean.coercion.entity.Seizure;
import org.tiean.coercion.entity.Thing;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ProofFields;
import org.tiean.document.boundary.ProofForm;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.ServiceProof;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.TaskPage;

/**
 * The pages on which papers of measures reach the party and things are given back: {@code /desk/coercion/serve-*.xhtml},
 * {@code return-preserved.xhtml}, {@code return-seized.xhtml} (送达、退还).
 */
@Named
@RequestScoped
public class ServeMeasurePage {

    @Inject
    TaskPage task;

    @Inject
    Preservations preservations;

    @Inject
    Seizures seizures;

    @Inject
    CaseDocuments documents;

    @Inject
    ProofForm form;

    private final ProofFields proof = new ProofFields();
    private String condition;

    public String servePreservation() {
        return task.done(preservations.serve(task.request(), proof(getPreservation())));
    }

    public String returnPreserved() {
        return task.done(preservations.handBack(task.request(), new HandBack(proof(getPreserved()), condition)));
    }

    public String serveSeizure() {
        return task.done(seizures.serve(task.request(), proof(getSeizure())));
    }

    public String serveExtension() {
        return task.done(seizures.serveExtension(task.request(), proof(getExtension())));
    }

    public String serveTesting() {
        return task.done(seizures.serveTesting(task.request(), proof(getTesting())));
    }

    public String serveTestResult() {
        return task.done(seizures.serveTestResult(task.request(), proof(getTestResult())));
    }

    public String returnSeized() {
        return task.done(seizures.handBack(task.request(), new HandBack(proof(getSeized()), condition)));
    }

    private ServiceProof proof(List<DocumentView> papers) {
        if (papers.isEmpty()) {
            throw Refusal.invalid("coercion.serve.none");
        }
        return form.proof(proof, papers.stream().map(DocumentView::id).toList());
    }

    private List<DocumentView> paper(Optional<UUID> id) {
        return id.flatMap(documents::view).stream().toList();
    }

    public List<DocumentView> getPreservation() {
        return paper(preservations.unserved(task.getCaseId()).flatMap(Preservation::noticeId));
    }

    public List<DocumentView> getPreserved() {
        return paper(preservations.running(task.getCaseId()).flatMap(Preservation::endPaperId));
    }

    public List<DocumentView> getSeizure() {
        return paper(seizures.unserved(task.getCaseId()).flatMap(Seizure::decisionId));
    }

    public List<DocumentView> getExtension() {
        return paper(seizures.of(task.getCaseId()).stream().filter(one -> one.extensionServedOn().isEmpty()).flatMap(one -> one.extensionId().stream()).findFirst());
    }

    public List<DocumentView> getTesting() {
        return paper(test(test -> test.toldOn().isEmpty() ? test.noticeId() : Optional.empty()));
    }

    public List<DocumentView> getTestResult() {
        return paper(test(GoodsExamination::resultPaperId));
    }

    private Optional<UUID> test(Function<GoodsExamination, Optional<UUID>> paper) {
        return seizures.withOpenTest(task.getCaseId()).flatMap(Seizure::openTest).flatMap(paper);
    }

    public List<DocumentView> getSeized() {
        return seizures.running(task.getCaseId()).map(one -> seizures.papersToServe(one).stream().flatMap(id -> documents.view(id).stream()).toList())
                .orElse(List.of());
    }

    /** What goes back to the party. */
    public List<Thing> getThingsPreserved() {
        return preservations.running(task.getCaseId()).map(one -> one.things().stream().filter(PreservedThing::isToGiveBack).map(PreservedThing::thing).toList())
                .orElse(List.of());
    }

    /** What goes back to the party. */
    public List<Thing> getThingsSeized() {
        return seizures.running(task.getCaseId()).map(one -> one.things().stream().filter(SeizedThing::isToSettle)
                .filter(thing -> thing.end().orElseThrow().isLifted()).map(SeizedThing::thing).toList()).orElse(List.of());
    }

    public ProofFields getProof() {
        return proof;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }
}
