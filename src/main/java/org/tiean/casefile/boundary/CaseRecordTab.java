package org.tiean.casefile.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Visitor;
import org.tiean.identity.entity.Account;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Page;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.EntryView;
import org.tiean.ledger.entity.Verification;

/** The record of a case (全过程记录) as a timeline, and whether its chain holds. */
@Named
@RequestScoped
public class CaseRecordTab {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CasePage casePage;

    @Inject
    Ledger ledger;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    private Page<EntryView> page;
    private Map<String, String> names;
    private Verification verification;

    /** Entries of the case, newest first. */
    public Page<EntryView> getPage() {
        if (page == null) {
            page = ledger.page(chain(), formats.slice());
        }
        return page;
    }

    private Chain chain() {
        return Chain.ofCase(casePage.getCaseFile().id());
    }

    /** Who did it: the person's name, or the login where the account is gone. */
    public String name(String actor) {
        if (names == null) {
            List<String> logins = getPage().rows().stream().map(EntryView::actorId).distinct().toList();
            names = logins.isEmpty() ? Map.of() : em.createQuery("select a from Account a where a.username in :logins", Account.class)
                    .setParameter("logins", logins).getResultStream().collect(Collectors.toMap(Account::username, Account::displayName));
        }
        if (Visitor.isParty(actor) || Visitor.isBank(actor)) {
            return messages.t(Visitor.isBank(actor) ? "page.record.bank" : "page.record.party");
        }
        return CurrentActor.SYSTEM.equals(actor) ? messages.t("page.record.system") : names.getOrDefault(actor, actor);
    }

    public Verification getVerification() {
        if (verification == null) {
            verification = ledger.verify(chain());
        }
        return verification;
    }

    public String getVerdict() {
        return getVerification().words(messages.pageLocale());
    }
}
