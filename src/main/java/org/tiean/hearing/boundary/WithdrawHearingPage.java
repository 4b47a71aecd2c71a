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
import org.tiean.hearing.entity.WithdrawHearing;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/withdraw-hearing.xhtml} (撤回听证申请): the signed paper goes with it. */
@Named
@RequestScoped
public class WithdrawHearingPage {

    @Inject
    TaskPage task;

    @Inject
    Hearings hearings;

    @Inject
    Uploads uploads;

    @Inject
    Clock clock;

    private String partyId;
    private LocalDate withdrawnOn;
    private String signedBy;
    private UploadedFile paper;

    @PostConstruct
    void begin() {
        withdrawnOn = Zones.today(clock);
    }

    public String submit() {
        return task.done(hearings.withdraw(task.request(), new WithdrawHearing(UUID.fromString(partyId), withdrawnOn,
                signedBy == null || signedBy.isBlank() ? null : signedBy,
                uploads.receive(task.getActId(), paper).map(Upload::sha256).orElse(null))));
    }

    /** Parties whose hearing is not over. */
    public List<Party> getParties() {
        return hearings.waitingParties(task.getCaseId()).stream().map(task.getCaseFile()::party).toList();
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
    }

    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public void setWithdrawnOn(LocalDate withdrawnOn) {
        this.withdrawnOn = withdrawnOn;
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
