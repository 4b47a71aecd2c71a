package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.SeizedAuction;
import org.tiean.workflow.boundary.CaseProcess;

/** Nothing is auctioned for a fine that is paid or has fallen (行政强制法46(3): 仍不履行的). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuctionsNeedless {

    /** As the process waits for it. */
    public static final String MESSAGE = "auction-needless";

    @Inject
    AuctionsFound found;

    @Inject
    CaseDocuments documents;

    @Inject
    CaseProcess process;

    /** The fine is paid: what was to be auctioned for it is not, unless it was sold already. */
    public void paid(FineAccount account, LocalDate day) {
        end(account, "罚款、加处罚款已经缴清", day);
    }

    /** The decision was changed or fell and nothing is owed. */
    public void fallen(FineAccount account, LocalDate day) {
        end(account, "据以执行的行政处罚决定已经变更或者撤销", day);
    }

    /** Ends it; a decision the party has not got yet is void. */
    public void drop(SeizedAuction auction, String why, LocalDate day) {
        auction.drop(why, day);
        if (auction.servedOn().isEmpty()) {
            auction.paperId().ifPresent(paper -> documents.voided(paper, why));
        }
    }

    private void end(FineAccount account, String why, LocalDate day) {
        found.of(account.caseId()).stream().filter(one -> one.account().id().equals(account.id()) && one.mayEnd()).forEach(one -> {
            drop(one, why, day);
            if (process.awaits(account.caseId(), MESSAGE)) {
                process.message(account.caseId(), MESSAGE, Map.of());
            }
        });
    }
}
