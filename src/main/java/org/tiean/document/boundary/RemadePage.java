package org.tiean.document.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.tiean.document.entity.Remade;
import org.tiean.kernel.entity.Refusal;

/** {@code /desk/document/remade.xhtml?case=&document=} (重新制作核对): a paper made again from its own data, beside its original. */
@Named
@RequestScoped
public class RemadePage {

    @Inject
    CaseDocuments documents;

    @Inject
    HttpServletRequest http;

    private UUID caseId;
    private Remade remade;

    @PostConstruct
    void read() {
        caseId = uuid(http.getParameter("case"));
        remade = documents.remade(caseId, uuid(http.getParameter("document")), null);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException notOne) {
            throw Refusal.notFound("document.unknown");
        }
    }

    public UUID getCaseId() {
        return caseId;
    }

    public Remade getRemade() {
        return remade;
    }
}
