package org.tiean.investigation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.casefile.entity.Party;
import org.tiean.document.entity.DocumentView;
import org.tiean.evidence.boundary.RecordForm;
import org.tiean.investigation.entity.ExtractEvidence;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/investigation/extract-evidence.xhtml} (提取证据、电子数据): what a holder handed over, signed by both. */
@Named
@RequestScoped
public class ExtractEvidencePage {

    @Inject
    TaskPage task;

    @Inject
    InquiryPapers papers;

    @Inject
    RecordForm form;

    private final List<ExtractForm> rows = ExtractForm.rows();
    private boolean data;
    private String partyId;
    private String noticeId;

    public String submit() {
        return task.done(papers.extract(task.request(), new ExtractEvidence(data, Lines.id(partyId), Lines.id(noticeId), form.began(),
                form.text("place"), form.text("holder"), form.text("relation"), ExtractForm.list(rows), form.text("method"), form.text("maker"),
                form.text("carrier"), form.isCertificatesShown(), form.officers(), form.attestation())));
    }

    public List<ExtractForm> getRows() {
        return rows;
    }

    /** Notices it may answer. */
    public List<DocumentView> getNotices() {
        return papers.materialNotices(task.getCaseId());
    }

    /** Parties of the case; a paper for somebody else goes to none of them. */
    public List<Party> getParties() {
        return task.getCaseFile().parties();
    }

    public boolean isData() {
        return data;
    }

    public void setData(boolean data) {
        this.data = data;
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
    }

    public String getNoticeId() {
        return noticeId;
    }

    public void setNoticeId(String noticeId) {
        this.noticeId = noticeId;
    }
}
