package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;

/** Notices about an execution that finish no step of their own: that it stands still, goes on, was agreed on or undone. */
@ApplicationScoped
@Transactional
public class CoercionNotices {

    private static final Set<DocumentKind> KINDS = EnumSet.of(DocumentKind.EXECUTION_SUSPENSION, DocumentKind.EXECUTION_RESUMPTION,
            DocumentKind.EXECUTION_AGREEMENT, DocumentKind.EXECUTION_RESTORATION);

    @Inject
    CaseDocuments documents;

    /** Those of a case that were not served yet, the oldest first. */
    public List<DocumentView> waiting(UUID caseId) {
        return documents.of(caseId).stream().filter(paper -> KINDS.contains(paper.kind()) && paper.servedOn() == null
                && paper.state() != CaseDocument.State.VOID && paper.state() != CaseDocument.State.SUPERSEDED).toList();
    }
}
