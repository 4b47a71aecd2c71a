package org.tiean.hearing.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.hearing.control.Notices;
import org.tiean.hearing.control.OralText;
import org.tiean.hearing.control.ReexaminationText;
import org.tiean.hearing.entity.Defence;
import org.tiean.hearing.entity.DefenceWaiver;
import org.tiean.hearing.entity.NoticeStanding;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.hearing.entity.ReceiveDefence;
import org.tiean.hearing.entity.Reexamination;
import org.tiean.hearing.entity.ReexamineDefence;
import org.tiean.hearing.entity.WaiveDefence;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.CaseProcess;

/** What the parties answer to their notices, and what becomes of it (陈述申辩; 行政处罚法45, 62). */
@ApplicationScoped
@Transactional
public class Defences {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    ContentStore files;

    @Inject
    Acts acts;

    @Inject
    Notices notices;

    @Inject
    CaseProcess process;

    @Inject
    CaseDocuments documents;

    @Inject
    ReexaminationText text;

    @Inject
    OralText oral;

    /**
     * Takes in a statement or defence. One out of time is taken in as well: the organ hears it, and whoever
     * decides is told. What was spoken is taken down (D29). Produces {@code defenceId}.
     *
     * @throws Refusal 404 if the party has no notice
     */
    public Receipt receive(ActRequest request, ReceiveDefence command) {
        return acts.perform(request, ActKind.RECEIVE_DEFENCE, command.toFacts(), act -> {
            notAfter(command.receivedOn(), act);
            PenaltyNotice notice = notice(request.caseId(), command.partyId());
            Defence defence = new Defence(notice, command);
            em.persist(defence);
            oral.minutes(act, notice, command);
            act.produced("defenceId", defence.id());
            if (!process.awaits(request.caseId(), "defence-received")) {
                act.processStays();
            }
        });
    }

    /**
     * Records an express waiver; the process goes on only when no party has anything left to wait for.
     * Produces {@code waiverId}.
     *
     * @throws Refusal 404 if the signed paper it names is not here
     */
    public Receipt waive(ActRequest request, WaiveDefence command) {
        return acts.perform(request, ActKind.WAIVE_DEFENCE, command.toFacts(), act -> {
            notAfter(command.waivedOn(), act);
            PenaltyNotice notice = notice(request.caseId(), command.partyId());
            if (notice.servedOn().filter(day -> !command.waivedOn().isBefore(day)).isEmpty()) {
                throw Refusal.conflict("hearing.waiver.before-service");
            }
            if (command.proofDigest() != null) {
                files.keep(command.proofDigest());
            }
            DefenceWaiver waiver = new DefenceWaiver(notice, command);
            em.persist(waiver);
            em.flush();
            act.produced("waiverId", waiver.id());
            if (!allGaveUp(act) || !process.awaits(request.caseId(), "defence-waived")) {
                act.processStays();
            }
        });
    }

    private boolean allGaveUp(ActInProgress act) {
        return notices.standings(act.caseFile()).stream().allMatch(NoticeStanding::gaveUpAll);
    }

    /**
     * Examines every open defence point by point. What is adopted may lower the proposal, and nothing may
     * raise it. Produces {@code reexaminationId} (and {@code reexaminationId2} … for further parties).
     *
     * @throws Refusal 422 if a reduction is none, or nothing was adopted to carry it
     */
    public Receipt reexamine(ActRequest request, ReexamineDefence command) {
        return acts.perform(request, ActKind.REEXAMINE_DEFENCE, command.toFacts(), act -> {
            Map<UUID, Defence> open = notices.defences(request.caseId()).stream().filter(defence -> !defence.isExamined())
                    .collect(Collectors.toMap(Defence::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
            Map<UUID, List<ReexamineDefence.Point>> byParty = new LinkedHashMap<>();
            for (ReexamineDefence.Point point : command.points()) {
                Defence defence = open.get(point.defenceId());
                if (defence == null) {
                    throw Refusal.conflict("hearing.defence.not-open");
                }
                byParty.computeIfAbsent(defence.notice().partyId(), party -> new ArrayList<>()).add(point);
            }
            int count = 0;
            for (var entry : byParty.entrySet()) {
                count++;
                act.produced("reexaminationId" + (count == 1 ? "" : count),
                        examine(act, command, entry.getKey(), entry.getValue(), open).id());
            }
            goOn(act);
        });
    }

    private Reexamination examine(ActInProgress act, ReexamineDefence command, UUID partyId,
                                  List<ReexamineDefence.Point> points, Map<UUID, Defence> open) {
        PenaltyNotice notice = notice(act.caseFile().id(), partyId);
        Reexamination reexamination = new Reexamination(notice.id(), act.day(), act.actor(), command.conclusion());
        points.forEach(point -> reexamination.examine(open.get(point.defenceId()), point));
        String before = text.sum(notice);
        lower(notice, reexamination, command.reductions());
        Party party = act.caseFile().party(partyId);
        List<Defence> own = points.stream().map(point -> open.get(point.defenceId())).distinct().toList();
        reexamination.documented(documents.order(act, new DocumentOrder("defence-reexamination", party,
                text.fields(party, notice, own, reexamination, before))));
        em.persist(reexamination);
        return reexamination;
    }

    private static void lower(PenaltyNotice notice, Reexamination reexamination, List<ReexamineDefence.Reduction> reductions) {
        for (ReexamineDefence.Reduction reduction : reductions) {
            boolean own = notice.lines().stream().anyMatch(line -> line.suspectedActId().equals(reduction.suspectedActId()));
            if (own && !reexamination.adopts()) {
                throw Refusal.invalid("hearing.reexamination.nothing-adopted");
            }
            if (own) {
                notice.line(reduction.suspectedActId()).reduceTo(reduction.reduceTo());
            }
        }
    }

    /** One that came while nobody waited for it any more is examined beside the process. */
    private void goOn(ActInProgress act) {
        if (!process.isOpen(act.caseFile().id(), "reexamine-defence")) {
            act.processStays();
        } else if (allGaveUp(act)) {
            act.outcome("defenceOver", act.occurredAt().toString());
        }
    }

    private PenaltyNotice notice(UUID caseId, UUID partyId) {
        return notices.current(caseId, partyId).orElseThrow(() -> Refusal.notFound("hearing.notice.none-for-party"));
    }

    private static void notAfter(LocalDate day, ActInProgress act) {
        if (day.isAfter(act.day())) {
            throw Refusal.invalid("casefile.request.in-the-future");
        }
    }

    /** Defences of a case in the order they came. */
    public List<Defence> of(UUID caseId) {
        return notices.defences(caseId);
    }

    /** Re-examinations of the notices of a case, in order. */
    public List<Reexamination> reexaminations(UUID caseId) {
        return em.createQuery("""
                        select r from Reexamination r where r.noticeId in
                        (select n.id from PenaltyNotice n where n.caseId = :case) order by r.examinedOn, r.id""",
                Reexamination.class).setParameter("case", caseId).getResultList();
    }
}
