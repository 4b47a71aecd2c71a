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
import org.tiean.hearing.entity.ReceiveDefence;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/receive-defence.xhtml} (收到陈述申辩): who said what, when, and in which form. */
@Named
@RequestScoped
public class ReceiveDefencePage {

    @Inject
    TaskPage task;

    @Inject
    Defences defences;

    @Inject
    PenaltyNotices notices;

    @Inject
    OralForm oral;

    @Inject
    Clock clock;

    private String partyId;
    private LocalDate receivedOn;
    private Form form;
    private String content;

    @PostConstruct
    void begin() {
        receivedOn = Zones.today(clock);
    }

    public String submit() {
        return task.done(defences.receive(task.request(),
                new ReceiveDefence(UUID.fromString(partyId), receivedOn, form, content, oral.minutes(form))));
    }

    /** Parties whose notice was served: nobody else has anything to defend against. */
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

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
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
