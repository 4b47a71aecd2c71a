package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Party;
import org.tiean.disclosure.entity.PublicContent;
import org.tiean.disclosure.entity.PublicField;
import org.tiean.disclosure.entity.Redaction;
import org.tiean.document.control.Snapshots;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.kernel.control.AskedOnce;

/**
 * Who else is named in a case (证人、见证人、到场人、收件人、代理人等第三人): the papers that were signed by them or with them say so. Where
 * such a name stands in a public text it is proposed for covering (rulebook F1.8: third parties are removed); a person decides. Parties
 * are masked by their own rules, officers' names stay.
 */
@ApplicationScoped
@Transactional
public class ThirdPersons {

    private static final Set<DocumentKind> PAPERS = EnumSet.of(DocumentKind.QUESTIONING_RECORD, DocumentKind.SITE_INSPECTION_RECORD,
            DocumentKind.REINSPECTION_RECORD, DocumentKind.PRESERVATION_LIST, DocumentKind.SEIZURE_LIST, DocumentKind.SEIZURE_RECORD,
            DocumentKind.RETURN_LIST, DocumentKind.HEARING_RECORD, DocumentKind.SERVICE_ADDRESS_CONFIRMATION, DocumentKind.SERVICE_RECEIPT,
            DocumentKind.COERCION_RECORD, DocumentKind.GOODS_LIST, DocumentKind.SUBSTITUTE_DECISION);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Officers officers;

    /** Where one of them stands in a public text, a line for each name and field; none where nobody does. */
    public List<Redaction> in(CaseFile caseFile, PublicContent content) {
        Set<String> known = known(caseFile);
        List<Redaction> proposed = new ArrayList<>();
        named(caseFile.id()).forEach((name, role) -> {
            if (!known.contains(name)) {
                for (PublicField field : PublicField.values()) {
                    if (field.of(content).contains(name)) {
                        proposed.add(new Redaction(field, name, role));
                        // it vanishes from every field
                        break;
                    }
                }
            }
        });
        return proposed;
    }

    /** Names of the parties and of those who stand for them by law, masked or public by their own rules, and of the officers. */
    private Set<String> known(CaseFile caseFile) {
        Set<String> known = new HashSet<>();
        for (Party party : caseFile.parties()) {
            known.add(party.name());
            party.legalRepresentative().ifPresent(known::add);
        }
        caseFile.handlers().forEach(handler -> known.add(officers.require(handler.officerId()).name()));
        return known;
    }

    /** Names by what they are in the case. */
    @AskedOnce
    public Map<String, String> named(UUID caseId) {
        Map<String, String> named = new LinkedHashMap<>();
        em.createQuery("select d from CaseDocument d where d.caseId = :case and d.kind in :kinds order by d.createdAt, d.id", CaseDocument.class)
                .setParameter("case", caseId).setParameter("kinds", PAPERS).getResultStream()
                .map(paper -> NamesOfPaper.in(Snapshots.read(paper.source().snapshot())))
                .forEach(names -> names.forEach(named::putIfAbsent));
        return named;
    }
}
