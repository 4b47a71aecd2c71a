package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Receipt;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.intake.entity.Clue;
import org.tiean.intake.entity.RegisterClue;
import org.tiean.kernel.control.PersonalDataCipher;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/** The register of clues (线索登记). */
@ApplicationScoped
@Transactional
public class Clues {

    /** Limit within which a clue must be verified. */
    static final String VERIFICATION = "lead-verification";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    CurrentActor actor;

    @Inject
    CaseNumbers numbers;

    @Inject
    TimeLimits limits;

    @Inject
    Settings settings;

    @Inject
    PersonalDataCipher cipher;

    @Inject
    Clock clock;

    /**
     * Registers a clue and opens its case; the fifteen working days to verify it run from the day it was
     * received.
     *
     * @param request its case id becomes the id of the case
     * @return with {@code clueId} and {@code clueNumber}
     * @throws Refusal 403 for somebody who belongs to no agency
     */
    public Receipt register(ActRequest request, RegisterClue given) {
        if (given.receivedAt().isAfter(request.occurredAt())) {
            throw Refusal.invalid("intake.clue.received-later");
        }
        return acts.open(request, ActKind.REGISTER_CLUE, given.toFacts(), () -> opened(request, given),
                act -> keep(act, given));
    }

    private CaseFile opened(ActRequest request, RegisterClue given) {
        if (actor.agencyId() == null) {
            throw Refusal.forbidden("intake.clue.no-agency");
        }
        UUID squad = given.squadId() == null ? actor.squadId() : given.squadId();
        LocalDate discovered = Zones.dayOf(given.receivedAt());
        return new CaseFile(request.caseId(), Procedure.ORDINARY, actor.agencyId(), squad, given.scene(), discovered,
                clock.instant());
    }

    private void keep(ActInProgress act, RegisterClue given) {
        UUID caseId = act.caseFile().id();
        LocalDate received = Zones.dayOf(given.receivedAt());
        Clue clue = new Clue(caseId, numbers.nextClue(act.caseFile().agencyId(), act.day()), given,
                cipher.blindIndex(given.reporter().phone()), act.actor(), clock.instant());
        em.persist(clue);
        limits.start(caseId, caseId, VERIFICATION, settings.integer("intake.verification-days", act.caseFile().agencyId(), act.day()),
                received);
        act.produced("clueId", clue.id());
        act.produced("clueNumber", clue.number());
    }

    /** @throws Refusal 404 if the case began without a clue */
    public Clue ofCase(UUID caseId) {
        return em.createQuery("select c from Clue c where c.caseId = :case", Clue.class).setParameter("case", caseId)
                .getResultStream().findFirst().orElseThrow(() -> Refusal.notFound("intake.clue.unknown"));
    }
}
