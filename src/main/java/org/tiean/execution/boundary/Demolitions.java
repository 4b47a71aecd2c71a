package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Receipt;
import org.tiean.execution.control.CoercionForms;
import org.tiean.execution.control.RemediesOver;
import org.tiean.execution.entity.AnnounceDemolition;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.CoercionDecision;
import org.tiean.execution.entity.PrepareDemolition;
import org.tiean.kernel.entity.Refusal;

/** What only a demolition has: the public announcement and the clearing of the building (公告、清点物品; 行政强制法44; rulebook D4). */
@ApplicationScoped
@Transactional
public class Demolitions {

    private static final int NAME = 100;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Coercions coercions;

    @Inject
    CoercionForms forms;

    @Inject
    RemediesOver remedies;

    /** Announces it; the last time for the party, and that for review and suit, are waited for. */
    public Receipt announce(ActRequest request, AnnounceDemolition given) {
        return acts.perform(request, ActKind.ANNOUNCE_DEMOLITION, given.toFacts(), act -> {
            CoerciveExecution running = coercions.require(request.caseId());
            UUID paper = forms.announcement(act, running, given);
            em.flush();
            running.announce(given, paper, act.day());
            act.waitUntilEndOf("selfRemovalOver", waitedFor(running, given.removeBy()));
        });
    }

    private LocalDate waitedFor(CoerciveExecution running, LocalDate removeBy) {
        LocalDate last = remedies.lastDay(running);
        boolean grounded = running.decision().flatMap(CoercionDecision::earlyGround).isPresent();
        return grounded || removeBy.isAfter(last) ? removeBy : last;
    }

    /** The building was cleared and its contents listed in two copies. */
    public Receipt prepare(ActRequest request, PrepareDemolition given) {
        return acts.perform(request, ActKind.PREPARE_DEMOLITION, given.toFacts(), act -> {
            CoerciveExecution running = coercions.require(request.caseId());
            UUID list = forms.goods(act, running, given);
            em.flush();
            running.prepare(given, list, act.day());
        });
    }

    /** What was kept was fetched. */
    public Receipt giveBack(ActRequest request, String receiver) {
        if (receiver == null || receiver.isBlank() || receiver.length() > NAME) {
            throw Refusal.invalid("execution.goods.no-receiver");
        }
        return acts.perform(request, ActKind.RETURN_LISTED_GOODS, Facts.of().put("receiver", receiver).build(), act ->
                coercions.of(request.caseId()).stream().filter(one -> one.goods().stream().anyMatch(line -> line.isKept())).findFirst()
                        .orElseThrow(() -> Refusal.conflict("execution.goods.none-kept")).fetched(receiver, act.day()));
    }
}
