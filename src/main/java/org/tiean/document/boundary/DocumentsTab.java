package org.tiean.document.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.casefile.entity.Party;
import org.tiean.document.entity.DocumentView;

/** The documents of the case being shown. */
@Named
@RequestScoped
public class DocumentsTab {

    @Inject
    CasePage casePage;

    @Inject
    CaseDocuments documents;

    private List<DocumentView> rows;
    private Map<UUID, String> parties;

    public List<DocumentView> getRows() {
        if (rows == null) {
            rows = documents.of(casePage.getCaseFile().id());
        }
        return rows;
    }

    /** The documents an entry of the record names (文书名称、文号); none where its payload is withheld. */
    public List<DocumentView> namedIn(String payload) {
        return payload == null ? List.of() : getRows().stream().filter(row -> payload.contains(row.id().toString())).toList();
    }

    /** To whom a document is addressed; empty for those that stay in the file. */
    public String party(DocumentView document) {
        if (parties == null) {
            parties = casePage.getCaseFile().parties().stream().collect(Collectors.toMap(Party::id, Party::name));
        }
        return document.partyId() == null ? "" : parties.getOrDefault(document.partyId(), "");
    }
}
