package org.tiean.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Facts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.kernel.entity.Refusal;
import org.tiean.party.control.PartySessions;

/** A new code at the counter (重新打印查询码), for a party that lost its paper or fears that somebody else read it. */
@ApplicationScoped
@Transactional
public class AccessCodeDesk {

    @Inject
    Acts acts;

    @Inject
    CaseDocuments documents;

    @Inject
    PartySessions sessions;

    /**
     * Gives a paper another code; the earlier one and whoever came in with it are out.
     *
     * @param checkedBy how it was made sure who stands there, e.g. the identity card seen
     * @return the code, said this once; empty where the same request was answered before
     * @throws Refusal 400 nothing said of who stands there, 404 no paper of the case, 409 no code can open it
     */
    public Optional<String> issue(ActRequest request, UUID documentId, String checkedBy) {
        if (documentId == null || checkedBy == null || checkedBy.isBlank()) {
            throw Refusal.invalid("party.code.incomplete");
        }
        AtomicReference<String> code = new AtomicReference<>();
        acts.perform(request, ActKind.ISSUE_ACCESS_CODE, Facts.of().put("documentId", documentId).put("checkedBy", checkedBy.strip())
                .build(), act -> {
            code.set(documents.openAnew(request.caseId(), documentId));
            sessions.endAllOf(documentId);
        });
        return Optional.ofNullable(code.get());
    }

    /** Papers of a case a code may open. */
    public List<DocumentView> papers(UUID caseId) {
        return documents.of(caseId).stream().filter(view -> view.kind().use() == DocumentKind.Use.SERVED && view.partyId() != null
                && view.number() != null && view.fileDigest() != null).toList();
    }
}
