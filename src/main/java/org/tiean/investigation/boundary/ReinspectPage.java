package org.tiean.investigation.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.casefile.entity.Handler;
import org.tiean.investigation.entity.CorrectionOrder;
import org.tiean.investigation.entity.Reinspect;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/investigation/reinspect.xhtml} (复查). */
@Named
@RequestScoped
public class ReinspectPage {

    @Inject
    TaskPage task;

    @Inject
    CorrectionOrders orders;

    @Inject
    Reinspections reinspections;

    private Reinspect.Result result;
    private String place;
    private String findings;
    private String images;
    private String partyOpinion;
    private String refusal;

    @PostConstruct
    void begin() {
        place = task.getCaseFile().scene().place();
    }

    /** The officers handling the case went. */
    public String submit() {
        return task.done(reinspections.record(task.request(), new Reinspect(result, place, findings, images, given(partyOpinion),
                given(refusal), task.getCaseFile().handlers().stream().map(Handler::officerId).toList())));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public CorrectionOrder getOrder() {
        return orders.latest(task.getCaseId()).orElseThrow(() -> Refusal.conflict("investigation.order.none"));
    }

    public List<Reinspect.Result> getResults() {
        return List.of(Reinspect.Result.values());
    }

    public Reinspect.Result getResult() {
        return result;
    }

    public void setResult(Reinspect.Result result) {
        this.result = result;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public String getImages() {
        return images;
    }

    public void setImages(String images) {
        this.images = images;
    }

    public String getPartyOpinion() {
        return partyOpinion;
    }

    public void setPartyOpinion(String partyOpinion) {
        this.partyOpinion = partyOpinion;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }
}
