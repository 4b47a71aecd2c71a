package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.entity.AddressConfirmation;
import org.tiean.document.entity.ConfirmAddress;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;

/** Where and how parties want to be served (送达地址、电子送达确认; 行政处罚法61(2); rulebook B9). */
@ApplicationScoped
@Transactional
public class AddressConfirmations {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    CaseDocuments documents;

    /** Takes down what a party confirmed and makes the form D43. Produces {@code service-address-confirmationId}. */
    public Receipt confirm(ActRequest request, ConfirmAddress given) {
        return acts.perform(request, ActKind.CONFIRM_ADDRESS, given.toFacts(), act -> {
            Party party = act.caseFile().party(given.partyId());
            UUID document = documents.order(act, new DocumentOrder(DocumentKind.SERVICE_ADDRESS_CONFIRMATION, party,
                    fields(party, given)));
            // the row names the document, which must be there before it
            em.flush();
            em.persist(new AddressConfirmation(request.id(), request.caseId(), given, act.day(), document));
        });
    }

    private static JsonObject fields(Party party, ConfirmAddress given) {
        Facts electronic = Facts.of().put("agreed", given.electronic() != null);
        if (given.electronic() != null) {
            electronic.put("channel", given.electronic().channel()).put("account", given.electronic().account().reveal())
                    .put("backup", given.electronic().backup().reveal());
        }
        return Facts.of().put("recipient", Facts.of().put("name", party.name()).build())
                .put("address", Facts.of().put("full", given.address().reveal()).put("contact", given.contact())
                        .put("phone", given.phone().reveal()).put("agent", given.agent()).build())
                .put("electronic", electronic.build()).build();
    }

    /** What a party confirmed last, up to a day. */
    public Optional<AddressConfirmation> of(UUID caseId, UUID partyId, LocalDate day) {
        return em.createQuery("select a from AddressConfirmation a where a.caseId = :case and a.partyId = :party"
                        + " and a.confirmedOn <= :day order by a.confirmedOn desc, a.id", AddressConfirmation.class)
                .setParameter("case", caseId).setParameter("party", partyId).setParameter("day", day)
                .setMaxResults(1).getResultStream().findFirst();
    }
}
