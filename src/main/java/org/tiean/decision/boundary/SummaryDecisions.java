package org.tiean.decision.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.Organ;
import org.tiean.authority.entity.PowerItem;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.boundary.Outcomes;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Assignment;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.DecidingOrgan;
import org.tiean.casefile.entity.Outcome;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Situation;
import org.tiean.casefile.entity.Stage;
import org.tiean.decision.control.DecisionsFound;
import org.tiean.decision.control.PayCodes;
import org.tiean.decision.control.SpotDiscretion;
import org.tiean.decision.control.SpotParties;
import org.tiean.decision.control.SpotProcedure;
import org.tiean.decision.control.SpotText;
import org.tiean.decision.entity.DecideOnTheSpot;
import org.tiean.decision.entity.FileSummaryDecision;
import org.tiean.decision.entity.SummaryDecision;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.DocumentView;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.intake.boundary.CaseNumbers;
import org.tiean.intake.control.IdentityNumbers;
import org.tiean.kernel.control.PersonalDataCipher;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** Decisions made on the spot (简易程序; 行政处罚法51–53). */
@ApplicationScoped
@Transactional
public class SummaryDecisions {

    private static final String DOCUMENT = "summary-decision";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    @Inject
    PersonalDataCipher cipher;

    @Inject
    Officers officers;

    @Inject
    Agencies agencies;

    @Inject
    PowerItems items;

    @Inject
    CaseNumbers caseNumbers;

    @Inject
    Outcomes outcomes;

    @Inject
    CaseDocuments documents;

    @Inject
    TimeLimits limits;

    @Inject
    PayCodes payCodes;

    @Inject
    SpotDiscretion discretion;

    @Inject
    SpotParties parties;

    @Inject
    SpotProcedure procedures;

    @Inject
    SpotText text;

    @Inject
    DecisionsFound found;

    /**
     * Opens a case and decides it at once. The decision counts as served by being handed over; its sealed
     * copy follows. Produces {@code decisionId}, {@code summary-decisionNumber} and, where the bank collects,
     * {@code payCode}.
     *
     * @throws Refusal 422 with every condition of the summary procedure that does not hold
     */
    public Receipt decide(ActRequest request, DecideOnTheSpot command) {
        return acts.open(request, ActKind.DECIDE_ON_THE_SPOT, command.toFacts(), () -> open(request, command),
                act -> decide(act, command));
    }

    private CaseFile open(ActRequest request, DecideOnTheSpot command) {
        LocalDate day = Zones.dayOf(request.occurredAt());
        // A decision made on loan and sent in after it was made for the agency that borrowed.
        CurrentActor.Standing then = actor.on(day);
        if (then.agencyId() == null) {
            throw Refusal.forbidden("decision.spot.no-agency");
        }
        if (command.party().idNumber() != null
                && !IdentityNumbers.plausible(command.party().idType(), command.party().idNumber().reveal())) {
            throw Refusal.invalid("intake.party.id-number");
        }
        CaseFile caseFile = new CaseFile(request.caseId(), procedures.of(command.party().kind(), command.fine(), then.agencyId(), day),
                then.agencyId(), then.squadId(),
                command.scene(), day, clock.instant());
        Party party = caseFile.addParty(command.party(), cipher.blindIndex(command.party().idNumber()),
                cipher.blindIndex(command.party().phone()));
        PowerItem item = items.require(command.itemCode());
        LocalDate happened = Zones.dayOf(command.happenedAt());
        caseFile.suspect(UUID.randomUUID(), party, item.code(), item.name(), happened, happened);
        caseFile.assign(command.officerIds().stream().distinct().map(officers::require)
                .map(officer -> new Assignment(officer.id(), officer.username())).toList(), day);
        return caseFile;
    }

    private void decide(ActInProgress act, DecideOnTheSpot command) {
        CaseFile caseFile = act.caseFile();
        Situation situation = new Situation(caseFile, ActKind.DECIDE_ON_THE_SPOT, command.toFacts(), act.actor(), act.day(), false);
        Optional<DiscretionResult> weighed = command.isWarning() ? Optional.empty() : Optional.of(discretion.of(situation));
        String tier = weighed.map(DiscretionResult::tierName).orElse("警告");
        String basis = discretion.basis(command.itemCode(), parties.group(command.party().kind(), situation),
                Zones.dayOf(command.happenedAt()), caseFile.agencyId());
        SummaryDecision decision = new SummaryDecision(caseFile.id(), command, tier, act.occurredAt(), clock.instant());
        weighed.ifPresent(decision::explained);
        String payCode = decision.isPaymentDue() ? payCodes.next(act.day()) : null;
        decision.payUnder(payCode);
        caseFile.numbered(caseNumbers.nextCase(caseFile.agencyId(), act.day()));
        Organ organ = agencies.issuingOrganOf(caseFile.agencyId(), act.day());
        caseFile.decided(new DecidingOrgan(organ.agencyId(), organ.name(), organ.sealAlias(), organ.reviewOrgan(),
                organ.court()), act.day());
        document(act, command, decision, basis, tier, payCode);
        run(decision, act.day());
        em.persist(decision);
        outcomes.enter(new Outcome(caseFile, decision.id(), caseFile.suspectedActs().get(0),
                items.require(command.itemCode()).family(), tier, command.fine(), act.day()));
        caseFile.advanceTo(Stage.EXECUTION);
        act.produced("decisionId", decision.id());
        if (payCode != null) {
            act.produced("payCode", payCode);
        }
        act.outcome("paymentDue", decision.isPaymentDue());
    }

    private void document(ActInProgress act, DecideOnTheSpot command, SummaryDecision decision, String basis, String tier,
                          String payCode) {
        DocumentOrder order = new DocumentOrder(DOCUMENT, act.caseFile().parties().get(0),
                text.fields(command, act.caseFile().agencyId(), act.occurredAt(), basis, tier, payCode));
        UUID document = command.number() == null ? documents.order(act, order) : documents.order(act, order, command.number());
        decision.documented(document, documents.view(document).map(DocumentView::number).orElseThrow());
    }

    private void run(SummaryDecision decision, LocalDate day) {
        decision.run(decision.isPaymentDue() ? limits.start(decision.caseId(), decision.id(), "payment", day).due() : null,
                limits.start(decision.caseId(), decision.id(), "review-application", day).due(),
                limits.start(decision.caseId(), "summary-filing", day).due());
    }

    /** Reports the decision to the agency (备案; 住建部令第55号14). */
    public Receipt file(ActRequest request, FileSummaryDecision command) {
        return acts.perform(request, ActKind.FILE_SUMMARY_DECISION, command.toFacts(), act -> {
            SummaryDecision decision = found.summary(request.caseId())
                    .orElseThrow(() -> Refusal.notFound("decision.unknown"));
            decision.file(act.day());
            limits.meet(request.caseId(), "summary-filing", act.day());
            act.outcome("paymentDue", decision.isPaymentDue());
        });
    }

    /** The on-the-spot decision of a case. */
    public Optional<SummaryDecision> of(UUID caseId) {
        return found.summary(caseId);
    }
}
