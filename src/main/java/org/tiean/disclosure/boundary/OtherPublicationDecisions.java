package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActDone;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Receipt;
import org.tiean.disclosure.control.PublicationDays;
import org.tiean.disclosure.control.PublicationDrafts;
import org.tiean.disclosure.control.PublicationSuggestions;
import org.tiean.disclosure.control.Publishables;
import org.tiean.disclosure.control.PublicityTerms;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.Publishable;
import org.tiean.disclosure.entity.Suggestion;
import org.tiean.document.entity.DocumentKind;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/**
 * Whether decisions other than penalties are published: on measures, on execution by force, not to punish (其他执法决定的公示决定;
 * 国办发〔2018〕118号 point 6). As soon as one is made, the settings of the place say no with their reason, or the twenty working days run and
 * the disclosure clerk decides; from there the way is that of a penalty: second person, sealed public text, withdrawal.
 */
@ApplicationScoped
@Transactional
public class OtherPublicationDecisions {

    /** Which act makes which paper. What was taken because it could not wait is a decision once the head has approved it (行政强制法19). */
    private static final Map<ActKind, Set<DocumentKind>> MADE_BY = new EnumMap<>(Map.of(
            ActKind.TAKE_SEIZURE, Set.of(DocumentKind.SEIZURE_DECISION),
            ActKind.APPROVE_TAKEN_SEIZURE, Set.of(DocumentKind.SEIZURE_DECISION),
            ActKind.DECIDE_COERCION, Set.of(DocumentKind.COERCION_DECISION, DocumentKind.SUBSTITUTE_DECISION),
            ActKind.APPROVE_AUCTION, Set.of(DocumentKind.AUCTION_DECISION),
            ActKind.APPROVE_NO_PENALTY, Set.of(DocumentKind.NO_PENALTY_DECISION)));
    /** Acts by which a decision on an auction is void before it reached its party. */
    /** What may leave a decision on an auction without its object: it was given up, the fine was paid, or its decision fell. */
    private static final Set<ActKind> MAY_FALL = EnumSet.of(ActKind.DROP_AUCTION, ActKind.RECORD_PAYMENT, ActKind.COLLECT_ON_THE_SPOT,
            ActKind.DECIDE_CHANGE, ActKind.RECORD_REVIEW_OUTCOME, ActKind.RECORD_JUDGMENT, ActKind.RECORD_FINAL_JUDGMENT);
    private static final String SETTLED = "settle-publication";
    private static final String BY_SETTING = "（按本机关设置）";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Publishables publishables;

    @Inject
    PublicationSuggestions suggestions;

    @Inject
    PublicationDrafts drafts;

    @Inject
    PublicationDays days;

    @Inject
    TimeLimits limits;

    @Inject
    PublicityTerms terms;

    @Inject
    Publications publications;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** A decision was made: the place publishes none of the kind, or the clerk has twenty working days. */
    void on(@Observes ActDone done) {
        if (MAY_FALL.contains(done.act())) {
            publishables.fallen(done.caseFile().id(), done.act() == ActKind.DROP_AUCTION)
                    .forEach(paper -> limits.stop(paper, PublicationDays.OTHERS, Zones.dayOf(done.occurredAt())));
        }
        Set<DocumentKind> papers = MADE_BY.get(done.act());
        if (papers == null || done.act() == ActKind.APPROVE_TAKEN_SEIZURE && !"APPROVED".equals(done.outcome().get("seizure"))) {
            return;
        }
        List<Publishable> made = publishables.unasked(done.caseFile().id(), papers);
        // an earlier one that nobody approved stays unasked for good; of several parties each has its own decision not to punish
        made.stream().limit(done.act() == ActKind.APPROVE_NO_PENALTY ? made.size() : 1).forEach(one -> ask(done.caseFile(), one));
    }

    private void ask(CaseFile caseFile, Publishable decision) {
        Suggestion suggested = suggestions.of(caseFile, decision);
        if (suggested.publish()) {
            days.begin(decision);
            return;
        }
        em.persist(new PublicationDecision(decision, new DecidePublication.Line(decision.id(), false, suggested.reason(), suggested.channels(),
                null, null), terms.ofOther(caseFile.agencyId(), decision.decidedOn()),
                new PublicationDecision.Clerk(CurrentActor.SYSTEM, BY_SETTING), Zones.today(clock)));
        ledger.append(Chain.ofCase(caseFile.id()), new ActRecord(SETTLED, decision.kind().basis(), clock.instant(), CurrentActor.SYSTEM,
                Facts.of().put("decisionId", decision.id()).put("number", decision.number()).put("publish", false)
                        .put("reason", suggested.reason()).build()));
    }

    /** What the rules suggest for those that wait for the clerk. */
    public List<Suggestion> undecided(CaseFile caseFile) {
        return suggestions.undecided(caseFile);
    }

    /**
     * Decides about some or all of those that wait. Of those to be published it has the public text made. Produces the documents' ids.
     *
     * @throws Refusal 400 a credit site is named, 404 none that waits, 422 publication is out of the question
     */
    public Receipt decide(ActRequest request, DecidePublication command) {
        return acts.perform(request, ActKind.DECIDE_OTHER_PUBLICATION, command.toFacts(), act -> {
            List<Publishable> waiting = publishables.undecided(request.caseId());
            for (DecidePublication.Line line : command.lines()) {
                decide(act, waiting.stream().filter(one -> one.id().equals(line.decisionId())).findFirst()
                        .orElseThrow(() -> Refusal.notFound("disclosure.decision.unknown")), line);
            }
        });
    }

    private void decide(ActInProgress act, Publishable decision, DecidePublication.Line line) {
        CaseFile caseFile = act.caseFile();
        PublicationDecision made = new PublicationDecision(decision, line, terms.ofOther(caseFile.agencyId(), decision.decidedOn()),
                drafts.clerk(), act.day());
        if (made.isPublish()) {
            made.documented(null, drafts.text(act, decision, line), drafts.facts(caseFile, decision, line));
        } else {
            days.stop(made, act.day());
        }
        em.persist(made);
        drafts.keep(made, line);
        drafts.approval(act, decision, made, line);
        em.flush();
        // handed over on the spot as a rule; if not, its service opens the entry
        if (made.isPublish() && decision.served()) {
            publications.open(caseFile, decision, made);
        }
    }
}
