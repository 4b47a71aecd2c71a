package org.tiean.hearing.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Party;
import org.tiean.hearing.entity.Form;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.hearing.entity.RequestHearing;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/request-hearing.xhtml} (申请听证): who asked, when, and in which form. */
@Named
@RequestScoped
public class RequestHearingPage {

    @Inject
    TaskPage task;

    @Inject
    Hearings hearings;

    @Inject
    PenaltyNotices notices;

    @Inject
    OralForm oral;

    @Inject
    Clock clock;

    private String partyId;
    private LocalDate requestedOn;
    private Form form;
    private String content;

    @PostConstruct
    void begin() {
        requestedOn = Zones.today(clock);
    }

    public String submit() {
        return task.done(hearings.request(task.request(),
                new RequestHearing(UUID.fromString(partyId), requestedOn, form, content, oral.minutes(form))));
    }

    /** Parties whose notice was served: the days to ask run from there. */
    public List<Party> getParties() {
        return notices.current(task.getCaseId()).stream().filter(notice -> notice.servedOn().isPresent())
                .map(PenaltyNotice::partyId).map(task.getCaseFile()::party).toList();
    }

    public List<Form> getForms() {
        return List.of(Form.values());
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
    }

    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    public void setRequestedOn(LocalDate requestedOn) {
        this.requestedOn = requestedOn;
    }

    public Form getForm() {
        return form;
    }

    public void setForm(Form form) {
        this.form = form;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }
}
