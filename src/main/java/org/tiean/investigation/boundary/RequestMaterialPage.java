package org.tiean.investigation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.tiean.casefile.entity.Party;
import org.tiean.investigation.entity.RequestMaterial;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/investigation/request-material.xhtml} (通知提供材料、调取证据). */
@Named
@RequestScoped
public class RequestMaterialPage {

    @Inject
    TaskPage task;

    @Inject
    InquiryPapers papers;

    private String partyId;
    private String holder;
    private String items;
    private String purpose;
    private LocalDate dueOn;
    private String place;

    public String submit() {
        return task.done(papers.requestMaterial(task.request(), new RequestMaterial(Lines.id(partyId), holder, Lines.of(items), purpose, dueOn, place)));
    }

    /** Parties of the case; a paper for somebody else goes to none of them. */
    public List<Party> getParties() {
        return task.getCaseFile().parties();
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
