package org.tiean.hearing.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;
import org.tiean.casefile.entity.Party;
import org.tiean.evidence.boundary.Uploads;
import org.tiean.evidence.entity.Upload;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.hearing.entity.WaiveDefence;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/waive-defence.xhtml} (放弃陈述申辩): the signed paper goes with it, or it is none. */
@Named
@RequestScoped
public class WaiveDefencePage {

    @Inject
    TaskPage task;

    @Inject
    Defences defences;

    @Inject
    PenaltyNotices notices;

    @Inject
    Uploads uploads;

    @Inject
    Clock clock;

    private String partyId;
    private LocalDate waivedOn;
    private boolean hearingToo;
    private String signedBy;
    private UploadedFile paper;

    @PostConstruct
    void begin() {
        waivedOn = Zones.today(clock);
    }

    public String submit() {
        return task.done(defences.waive(task.request(), new WaiveDefence(UUID.fromString(partyId), waivedOn, hearingToo,
                signedBy == null || signedBy.isBlank() ? null : signedBy, digest(), null)));
    }

    /** Under the id of the act, so that sending the form twice keeps one paper. */
    private String digest() {
        return uploads.receive(task.getActId(), paper).map(Upload::sha256).orElse(null);
    }

    /** Parties whose notice was served: before that there is nothing to give up. */
    public List<Party> getParties() {
        return notices.current(task.getCaseId()).stream().filter(notice -> notice.servedOn().isPresent())
                .map(PenaltyNotice::partyId).map(task.getCaseFile()::party).toList();
    }

    /** Whether a hearing was offered that could be given up too. */
    public boolean isHearingOffered() {
        return notices.current(task.getCaseId()).stream().anyMatch(PenaltyNotice::hearingOffered);
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
    }

    public LocalDate getWaivedOn() {
        return waivedOn;
    }

    public void setWaivedOn(LocalDate waivedOn) {
        this.waivedOn = waivedOn;
    }

    public boolean isHearingToo() {
        return hearingToo;
    }

    public void setHearingToo(boolean hearingToo) {
        this.hearingToo = hearingToo;
    }

    public String getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(String signedBy) {
        this.signedBy = signedBy;
    }

    public UploadedFile getPaper() {
        return paper;
    }

    public void setPaper(UploadedFile paper) {
        this.paper = paper;
    }
}
