package org.tiean.party.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.document.entity.DocumentView;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/party/issue-access-code.xhtml} (重新打印查询码): the code stands on the page this once, to be printed. */
@Named
@RequestScoped
public class IssueAccessCodePage {

    @Inject
    TaskPage task;

    @Inject
    AccessCodeDesk desk;

    private String documentId;
    private String checkedBy;
    private String code;

    /** Stays on the page: the code is shown and never again. */
    public String submit() {
        code = desk.issue(task.request(), documentId == null ? null : UUID.fromString(documentId), checkedBy)
                .orElseThrow(() -> Refusal.conflict("party.code.said-already"));
        return null;
    }

    public List<DocumentView> getPapers() {
        return desk.papers(task.getCaseId());
    }

    /** Number of the paper the code is for. */
    public String getNumber() {
        return getPapers().stream().filter(paper -> paper.id().toString().equals(documentId)).map(DocumentView::number)
                .findFirst().orElse("");
    }

    public String getCode() {
        return code;
    }

    public String getDocumentId() {
        return documentId;
    }

    public void setDocumentId(String documentId) {
        this.documentId = documentId;
    }

    public String getCheckedBy() {
        return checkedBy;
    }

    public void setCheckedBy(String checkedBy) {
        this.checkedBy = checkedBy;
    }
}
