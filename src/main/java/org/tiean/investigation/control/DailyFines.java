package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.casefile.boundary.Outcomes;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Outcome;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.discretion.control.DailyFine;
import org.tiean.discretion.entity.DailyFineBasis;
import org.tiean.discretion.entity.DailyFineCase;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentView;
import org.tiean.evidence.boundary.OnSiteRecords;
import org.tiean.evidence.entity.OnSiteRecord;
import org.tiean.investigation.boundary.CorrectionOrders;
import org.tiean.investigation.boundary.Reinspections;
import org.tiean.investigation.entity.CorrectionOrder;
import org.tiean.investigation.entity.DailyProposal;
import org.tiean.investigation.entity.Reinspect;
import org.tiean.investigation.entity.Reinspection;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.settings.boundary.Settings;

/**
 * Gathers from the record what a daily consecutive fine rests on (生态环境法典1060; rulebook G1.14): the earlier
 * decision of the same organ, served before the re-inspection; the order to correct; the re-inspection. Only the organ that
 * fined may go on, so no other agency's case is opened for it.
 */
@ApplicationScoped
@Transactional
public class DailyFines {

    @Inject
    Outcomes outcomes;

    @Inject
    PowerItems items;

    @Inject
    CaseDocuments documents;

    @Inject
    CorrectionOrders orders;

    @Inject
    Reinspections reinspections;

    @Inject
    OnSiteRecords records;

    @Inject
    Settings settings;

    /**
     * An earlier fine that may go on by the day.
     *
     * @param number of its decision, empty while it has none
     */
    public record Earlier(Outcome outcome, String number, LocalDate servedOn) {

        /** The decision in words, as documents print it. */
        public String inWords() {
            return outcome.decidedOn() + "行政处罚决定" + (number.isEmpty() ? "" : "（" + number + "）") + "罚款" + outcome.amount().display();
        }
    }

    /** Fines that may go on for an act, newest first; none where the place does not fine such acts by the day. */
    public List<Earlier> earlier(CaseFile caseFile, SuspectedAct act, LocalDate day) {
        return listed(caseFile, act, day) ? standing(caseFile, act).filter(outcome -> !outcome.tier().equals(DailyFine.TIER))
                .map(this::earlier).toList() : List.of();
    }

    /**
     * What the proposed fine rests on.
     *
     * @throws Refusal 422 it names a decision or a record that is none of this party's or this case's
     */
    public DailyFineBasis basis(CaseFile caseFile, SuspectedAct act, DailyProposal proposal, LocalDate day) {
        Earlier fined = standing(caseFile, act).filter(outcome -> outcome.id().equals(proposal.outcomeId())).findFirst()
                .map(this::earlier).orElseThrow(() -> Refusal.invalid("investigation.line.daily-other-decision"));
        Optional<CorrectionOrder> order = orders.latest(caseFile.id(), act.party().id()).filter(own -> own.servedOn().isPresent())
                .or(() -> orders.latest(fined.outcome().caseId()));
        Seen seen = proposal.inspectionId() == null ? visit(caseFile, act) : inspection(caseFile, proposal);
        boolean finedBefore = seen.on() != null && fined.servedOn() != null && !fined.servedOn().isAfter(seen.on());
        LocalDate daily = standing(caseFile, act).filter(outcome -> outcome.tier().equals(DailyFine.TIER)).findFirst()
                .map(Outcome::decidedOn).orElse(null);
        return new DailyFineBasis(new DailyFineCase(act.party().kind() != PartyKind.CITIZEN, listed(caseFile, act, day),
                // A decision the party did not have at the re-inspection had not fined it yet.
                finedBefore ? fined.outcome().amount() : Money.ZERO, order.flatMap(CorrectionOrder::servedOn).orElse(null),
                seen.on(), seen.goesOn(), daily), settings.text("discretion.daily-fine-to", caseFile.agencyId(), day).equals("reinspection"),
                fined.inWords(), seen.words());
    }

    private record Seen(LocalDate on, boolean goesOn, String words) {
    }

    /** The re-inspection of this case's own order. Partly corrected is not refused: the party has the benefit. */
    private Seen visit(CaseFile caseFile, SuspectedAct act) {
        Optional<Reinspection> visit = reinspections.latestFor(caseFile.id(), act.party().id());
        return visit.map(made -> new Seen(made.inspectedOn(), made.result() == Reinspect.Result.NOT_CORRECTED,
                made.inspectedOn() + "复查" + (made.result() == Reinspect.Result.NOT_CORRECTED ? "，当事人未改正" : "")))
                .orElse(new Seen(null, false, ""));
    }

    private Seen inspection(CaseFile caseFile, DailyProposal proposal) {
        OnSiteRecord record = records.inspections(caseFile.id()).stream().filter(each -> each.id().equals(proposal.inspectionId()))
                .findFirst().orElseThrow(() -> Refusal.invalid("investigation.line.daily-other-record"));
        return new Seen(record.endedOn(), true, record.endedOn() + "现场检查，" + proposal.found().chinese());
    }

    private Stream<Outcome> standing(CaseFile caseFile, SuspectedAct act) {
        Optional<String> index = act.party().idNumberIndex();
        return index.isEmpty() ? Stream.empty() : outcomes.ofParty(index.get(), family(act), DailyFine.IN_FORCE).stream()
                .filter(outcome -> outcome.agencyId().equals(caseFile.agencyId()) && !outcome.caseId().equals(caseFile.id())
                        && !outcome.amount().isZero());
    }

    private Earlier earlier(Outcome outcome) {
        Optional<DocumentView> decision = documents.latest(outcome.caseId(), "penalty-decision")
                .or(() -> documents.latest(outcome.caseId(), "summary-decision"));
        return new Earlier(outcome, decision.map(DocumentView::number).orElse(""), decision.map(DocumentView::servedOn).orElse(null));
    }

    private boolean listed(CaseFile caseFile, SuspectedAct act, LocalDate day) {
        return settings.list("discretion.daily-fine-items", caseFile.agencyId(), day).contains(family(act));
    }

    private String family(SuspectedAct act) {
        return items.require(act.itemCode()).family();
    }
}
