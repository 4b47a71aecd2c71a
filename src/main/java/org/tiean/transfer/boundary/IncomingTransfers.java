package org.tiean.transfer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.kernel.entity.Refusal;
import org.tiean.settings.boundary.Settings;
import org.tiean.transfer.control.TransferForms;
import org.tiean.transfer.control.TransfersFound;
import org.tiean.transfer.entity.AcknowledgeTransfer;
import org.tiean.transfer.entity.IncomingTransfer;
import org.tiean.transfer.entity.ReceiveTransfer;
import org.tiean.transfer.entity.ReplyToTransfer;

/**
 * Cases other organs hand on to this one, among them those the police did not open or the procuratorate did not prosecute
 * (接收移送，行刑反向衔接; 行政处罚法27). The clue is registered like any other; this is the sender's side of it.
 */
@ApplicationScoped
@Transactional
public class IncomingTransfers {

    private static final String REPLY = "transfer-reply";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    TransfersFound found;

    @Inject
    TransferForms forms;

    @Inject
    TimeLimits limits;

    @Inject
    Settings settings;

    /**
     * Says from whom a case came and with what; the days to answer run. Produces {@code transferId}.
     *
     * @throws Refusal 400 in the future, 422 another sender of this case waits
     */
    public Receipt receive(ActRequest request, ReceiveTransfer given) {
        return acts.perform(request, ActKind.RECEIVE_TRANSFER, given.toFacts(), act -> {
            Transfers.notInTheFuture(given.receivedOn(), act);
            IncomingTransfer transfer = new IncomingTransfer(request.caseId(), given, act.actor());
            em.persist(transfer);
            em.flush();
            limits.start(request.caseId(), transfer.id(), REPLY, days(act, given), given.receivedOn());
            act.produced("transferId", transfer.id());
        });
    }

    /** As many as the letter gives; no law names any, so the setting where the letter gives none. */
    private int days(ActInProgress act, ReceiveTransfer given) {
        LocalDate by = given.replyBy();
        return by == null ? settings.integer("transfer.reply-days", act.caseFile().agencyId(), act.day())
                : (int) ChronoUnit.DAYS.between(given.receivedOn(), by);
    }

    /** The receipt to the sender (D06-3): taken, or sent back with the reason. */
    public Receipt acknowledge(ActRequest request, AcknowledgeTransfer given) {
        return acts.perform(request, ActKind.ACKNOWLEDGE_TRANSFER, given.toFacts(), act -> {
            IncomingTransfer transfer = require(request.caseId());
            transfer.acknowledge(given, act.day());
            forms.receipt(act, transfer);
            if (!given.accepted()) {
                limits.meetIfRunning(transfer.id(), REPLY, act.day());
            }
            act.outcome("transferAccepted", given.accepted());
        });
    }

    /** The sender hears what became of it (D06-4). */
    public Receipt reply(ActRequest request, ReplyToTransfer given) {
        return acts.perform(request, ActKind.REPLY_TO_TRANSFER, given.toFacts(), act -> {
            IncomingTransfer transfer = require(request.caseId());
            transfer.reply(given, act.day());
            forms.reply(act, transfer);
            limits.meetIfRunning(transfer.id(), REPLY, act.day());
        });
    }

    private IncomingTransfer require(UUID caseId) {
        return found.waiting(caseId).orElseThrow(() -> Refusal.conflict("transfer.none"));
    }
}
