package org.tiean.hearing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ProofFields;
import org.tiean.document.boundary.ProofForm;
import org.tiean.document.entity.DocumentView;
import org.tiean.hearing.entity.Hearing;
import org.tiean.hearing.entity.HearingPaper;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/serve-hearing-notice.xhtml} (送达听证通知书): the notice of acceptance may lie in the same envelope. */
@Named
@RequestScoped
public class ServeHearingNoticePage {

    @Inject
    TaskPage task;

    @Inject
    Hearings hearings;

    @Inject
    HearingSessions sessions;

    @Inject
    CaseDocuments documents;

    @Inject
    ProofForm form;

    private String documentId;
    private boolean acceptanceToo;

    private final ProofFields proof = new ProofFields();

    public String submit() {
        UUID notice = UUID.fromString(documentId);
        List<UUID> papers = new ArrayList<>(List.of(notice));
        if (acceptanceToo) {
            UUID party = documents.view(notice).orElseThrow().partyId();
            hearings.answersToServe(task.getCaseId()).stream().filter(answer -> party.equals(answer.partyId()))
                    .map(DocumentView::id).forEach(papers::add);
        }
        return task.done(sessions.serve(task.request(), form.proof(proof, papers)));
    }

    public ProofFields getProof() {
        return proof;
    }

    /** Notices not served yet. */
    public List<DocumentView> getWaiting() {
        return getHearing().stream().flatMap(hearing -> hearing.papers().stream()).filter(paper -> paper.servedOn().isEmpty())
                .map(HearingPaper::documentId).flatMap(id -> documents.view(id).stream()).toList();
    }

    private Optional<Hearing> getHearing() {
        return hearings.open(task.getCaseId());
    }

    public String getDocumentId() {
        return documentId;
    }

    public void setDocumentId(String documentId) {
        this.documentId = documentId;
    }

    public boolean isAcceptanceToo() {
        return acceptanceToo;
    }

    public void setAcceptanceToo(boolean acceptanceToo) {
        this.acceptanceToo = acceptanceToo;
    }
}
