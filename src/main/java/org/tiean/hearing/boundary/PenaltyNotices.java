package org.tiean.hearing.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.ActTakenBack;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.ServiceProof;
import org.tiean.hearing.control.NoticeText;
import org.tiean.hearing.control.Notices;
import org.tiean.hearing.control.Respites;
import org.tiean.hearing.entity.IssueNotice;
import org.tiean.hearing.entity.NoticeStanding;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.hearing.entity.ProposedPenalty;
import org.tiean.hearing.entity.ReportBasis;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.LawRecomparisons;
import org.tiean.investigation.boundary.ReportView;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;
import org.tiean.settings.boundary.Settings;

/** Tells each party what is proposed against it, before anything is decided (事先告知; 行政处罚法44). */
@Named("penaltyNotices")
@ApplicationScoped
@Transactional
public class PenaltyNotices {

    private static final String DOCUMENT = "penalty-notice";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Notices notices;

    @Inject
    NoticeText text;

    @Inject
    InvestigationReports reports;

    @Inject
    LawRecomparisons recomparisons;

    @Inject
    PowerItems items;

    @Inject
    CaseDocuments documents;

    @Inject
    ServiceDesk desk;

    @Inject
    TimeLimits limits;

    @Inject
    Settings settings;

    @Inject
    Respites respites;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /**
     * Makes one notice per party from the current report; earlier ones are superseded, never changed.
     * Produces {@code noticeId} (and {@code noticeId2} … for further parties).
     */
    public Receipt issue(ActRequest request, IssueNotice command) {
        return acts.perform(request, ActKind.ISSUE_NOTICE, command.toFacts(), act -> {
            ReportView report = reports.current(request.caseId()).orElseThrow();
            notices.current(request.caseId()).forEach(notice -> {
                notice.supersede(act.day());
                respites.stop(notice, act.day());
            });
            // the old ones make room before the new ones come
            em.flush();
            recomparisons.keep(act, ActKind.ISSUE_NOTICE, report);
            List<ReportView.Line> proposed = recomparisons.linesOn(act.caseFile(), report, act.day());
            int count = 0;
            for (Party party : act.caseFile().parties()) {
                List<ReportView.Line> lines = proposed.stream()
                        .filter(line -> line.partyId().equals(party.id())).toList();
                if (!lines.isEmpty()) {
                    count++;
                    act.produced("noticeId" + (count == 1 ? "" : count), issue(act, report, party, lines).id());
                }
            }
            act.caseFile().advanceTo(Stage.NOTICE);
        });
    }

    private PenaltyNotice issue(ActInProgress act, ReportView report, Party party, List<ReportView.Line> lines) {
        CaseFile caseFile = act.caseFile();
        JsonObject content = text.content(report, lines);
        int edition = 1 + (int) notices.all(caseFile.id()).stream()
                .filter(notice -> notice.partyId().equals(party.id())).count();
        ReportBasis basis = new ReportBasis(report.id(), report.version(), report.hearingInScope(),
                report.legalReviewDue(), report.discussionDue());
        PenaltyNotice notice = new PenaltyNotice(caseFile.id(), party.id(), edition, basis, content, act.day());
        lines.forEach(line -> notice.propose(new ProposedPenalty(line.suspectedActId(), line.itemCode(),
                items.require(line.itemCode()).name(), line.tier(), line.amount(), line.otherKinds())));
        notice.documented(documents.order(act, new DocumentOrder(DOCUMENT, party,
                text.notice(caseFile, content, report.hearingInScope(),
                        respites.defenceDays(caseFile.agencyId(), act.day())))));
        em.persist(notice);
        return notice;
    }

    /** Notices none of which was served were withdrawn: they count no more and their papers are void. */
    void on(@Observes ActTakenBack taken) {
        if (taken.act() == ActKind.ISSUE_NOTICE) {
            notices.current(taken.caseFile().id()).forEach(notice -> {
                notice.supersede(taken.day());
                documents.voided(notice.documentId(), taken.reason());
            });
        }
    }

    /**
     * Records that notices were served, found by their documents; when the last one is served the process
     * starts waiting for the parties, until the latest of their five working days is over.
     *
     * @throws Refusal 404 none of the documents is a notice of this case, 409 served or superseded, 422 not
     *                 sealed yet
     */
    public Receipt serve(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_NOTICE, proof.toFacts(), act -> {
            List<PenaltyNotice> served = notices.all(request.caseId()).stream()
                    .filter(notice -> proof.documentIds().contains(notice.documentId())).toList();
            if (served.isEmpty()) {
                throw Refusal.notFound("hearing.notice.unknown");
            }
            LocalDate day = desk.serve(act, proof);
            served.forEach(notice -> notice.served(day, respites.defence(notice, act.caseFile().agencyId(), day), respites.hearing(notice, day)));
            em.flush();
            awaitDefences(act);
        });
    }

    private void awaitDefences(ActInProgress act) {
        List<PenaltyNotice> all = notices.current(act.caseFile().id());
        if (all.stream().anyMatch(notice -> notice.servedOn().isEmpty())) {
            act.processStays();
            return;
        }
        LocalDate last = all.stream().flatMap(notice -> notice.defenceDue().stream()).max(Comparator.naturalOrder()).orElseThrow();
        act.waitUntilEndOf("defenceOver", last);
        act.outcome("legalReviewDue", all.stream().anyMatch(PenaltyNotice::legalReviewDue));
        act.outcome("discussionDue", all.stream().anyMatch(PenaltyNotice::discussionDue));
        act.caseFile().advanceTo(Stage.DEFENCE);
    }

    /**
     * The process calls it when the time of defence has lapsed or everybody has waived: the case goes to
     * whoever is next by law, or is heard first.
     *
     * @return whether a hearing is to be held
     */
    public boolean closeDefence(String caseId) {
        CaseFile caseFile = em.find(CaseFile.class, UUID.fromString(caseId), LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = Zones.today(clock);
        List<PenaltyNotice> all = notices.current(caseFile.id());
        all.forEach(notice -> {
            notice.close(today);
            respites.end(notice, today);
        });
        boolean review = all.stream().anyMatch(PenaltyNotice::legalReviewDue);
        boolean discussion = all.stream().anyMatch(PenaltyNotice::discussionDue);
        List<NoticeStanding> standings = notices.standings(caseFile);
        boolean hearing = standings.stream().anyMatch(NoticeStanding::hearingPending);
        caseFile.advanceTo(hearing ? Stage.HEARING : review ? Stage.REVIEW : discussion ? Stage.DISCUSSION : Stage.DECISION);
        if (review && !hearing) {
            limits.start(caseFile.id(), caseFile.id(), "legal-review", settings.integer("review.days", caseFile.agencyId(), today), today);
        }
        boolean waived = standings.stream().allMatch(NoticeStanding::gaveUpAll);
        ledger.append(Chain.ofCase(caseFile.id()), new ActRecord("close-defence", Citation.of("行政处罚法", 62),
                clock.instant(), CurrentActor.SYSTEM, Json.createObjectBuilder()
                        .add("ground", waived ? "WAIVED" : "LAPSED").add("next", caseFile.stage().name()).build()));
        return hearing;
    }

    /** The notices that count now, one per party. */
    public List<PenaltyNotice> current(UUID caseId) {
        return notices.current(caseId);
    }

    /** All notices, superseded ones too. */
    public List<PenaltyNotice> all(UUID caseId) {
        return notices.all(caseId);
    }

    /** How far each party's right to be heard has come. */
    public List<NoticeStanding> standings(CaseFile caseFile) {
        return notices.standings(caseFile);
    }
}
