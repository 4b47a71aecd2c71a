package org.tiean.investigation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Party;
import org.tiean.evidence.boundary.RecordForm;
import org.tiean.investigation.entity.TakeSamples;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/investigation/take-samples.xhtml} (抽样取证): what was taken, from whom, signed by both. */
@Named
@RequestScoped
public class TakeSamplesPage {

    @Inject
    TaskPage task;

    @Inject
    Samplings samplings;

    @Inject
    RecordForm form;

    private final List<SampleForm> rows = SampleForm.rows();
    private String partyId;
    private String reason;
    private String method;

    public String submit() {
        return task.done(samplings.take(task.request(), new TakeSamples(UUID.fromString(partyId), reason, form.text("place"), method,
                SampleForm.list(rows), form.isCertificatesShown(), form.officers(), form.attestation())));
    }

    public List<SampleForm> getRows() {
        return rows;
    }

    public List<Party> getParties() {
        return task.getCaseFile().parties();
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }
}
