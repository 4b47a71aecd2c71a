package org.tiean.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.tiean.authority.boundary.Officers;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.control.LegalityGate;
import org.tiean.casefile.control.PastActs;
import org.tiean.casefile.entity.ActDone;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Assignment;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.DoneAct;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.ProcessEffect;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Situation;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Absence;
import org.tiean.kernel.control.Look;
import org.tiean.kernel.control.Registers;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/**
 * The one way in which anything happens to a case, whatever door it came in by. In this order: the same
 * request again gets the same answer; a stranger finds nothing; the wrong role is refused; the gate
 * checks the law; the change is made; the record entry is written; the process is told. All of it commits
 * together or not at all.
 */
@ApplicationScoped
@Transactional
public class Acts {

    private static final Set<ActKind> STEPS = Arrays.stream(ActKind.values())
            .filter(act -> act.effect().kind() == ProcessEffect.Kind.STEP)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActKind.class)));

    /** 违反法定程序; as the rule {@code steps-in-order} names it. */
    private static final Citation OUT_OF_ORDER = Citation.of("行政处罚法", 38);

    /** A case with its parts, which every act looks at: a handful of each, so their product is still a handful of rows. */
    private static final String WHOLE = "select c from CaseFile c left join fetch c.parties p left join fetch c.suspectedActs s"
            + " left join fetch c.handlers h where c.id = :id order by p.name, s.beganOn, h.fromDay";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    @Inject
    CaseAccess access;

    @Inject
    PastActs past;

    @Inject
    LegalityGate gate;

    @Inject
    Officers officers;

    @Inject
    Ledger ledger;

    @Inject
    TimeLimits limits;

    @Inject
    Event<ActDone> done;

    /**
     * Does an act on an existing case.
     *
     * @param facts  what is handed in, as it stands in the record's payload; no identity number, phone,
     *               address or bank account in the clear
     * @param effect the change itself
     * @throws Refusal 404 unknown or foreign case, 403 not permitted, 409 not its turn or id reused,
     *                 422 the gate forbids it
     */
    public Receipt perform(ActRequest request, ActKind act, JsonObject facts, Consumer<ActInProgress> effect) {
        return once(request, act, facts, new Way(() -> waitForCase(request), () -> found(request),
                caseFile -> letIn(caseFile, act, facts)), effect);
    }

    private void letIn(CaseFile caseFile, ActKind act, JsonObject facts) {
        actor.visitor().ifPresentOrElse(visitor -> access.requireVisitorMayAct(visitor, caseFile, act,
                        Facts.text(facts, "partyId").map(UUID::fromString).orElse(null)),
                () -> access.requireMayAct(caseFile, act));
    }

    /**
     * Does the act that opens a case.
     *
     * @param opened makes the case; its id must be that of the request
     */
    public Receipt open(ActRequest request, ActKind act, JsonObject facts, Supplier<CaseFile> opened,
                        Consumer<ActInProgress> effect) {
        return once(request, act, facts, new Way(() -> waitForSameRequest(request.id()), () -> {
            if (em.find(CaseFile.class, request.caseId()) != null) {
                throw Refusal.conflict("casefile.request.id-reused");
            }
            CaseFile caseFile = opened.get();
            em.persist(caseFile);
            return caseFile;
        }, caseFile -> access.requireMayOpen(caseFile, act, Zones.dayOf(request.occurredAt()))), effect);
    }

    /** How an act comes to its case: it waits for its turn, finds or makes the case, and its actor is let in. */
    private record Way(Runnable itsTurn, Supplier<CaseFile> subject, Consumer<CaseFile> letIn) {
    }

    private Receipt once(ActRequest request, ActKind act, JsonObject facts, Way way, Consumer<ActInProgress> effect) {
        if (!actor.isKnown()) {
            throw Refusal.forbidden("identity.login-needed");
        }
        String fingerprint = fingerprint(request, act, facts);
        way.itsTurn().run();
        DoneAct before = em.find(DoneAct.class, request.id());
        if (before != null) {
            return before.answerAgain(fingerprint);
        }
        Instant recordedAt = clock.instant();
        if (request.occurredAt().isAfter(recordedAt)) {
            throw Refusal.invalid("casefile.request.in-the-future");
        }
        CaseFile caseFile = way.subject().get();
        // from here on nobody else changes the case
        return Registers.steady(() -> done(request, act, facts, caseFile, way, fingerprint, recordedAt, effect));
    }

    private Receipt done(ActRequest request, ActKind act, JsonObject facts, CaseFile caseFile, Way way, String fingerprint,
                         Instant recordedAt, Consumer<ActInProgress> effect) {
        ActInProgress progress = new ActInProgress(caseFile, actor.username(), request.occurredAt());
        Situation situation = new Situation(caseFile, act, facts, actor.username(), progress.day(), progress.occurredAt(), false);
        List<Finding> warnings = Look.during(() -> {
            way.letIn().accept(caseFile);
            requireAfterLastStep(request, act);
            return gate.pass(situation);
        });
        List<Absence> absent = actor.standsInFor().isEmpty() ? List.of() : Look.during(() -> access.standsFor(caseFile, act));
        absent.stream().filter(one -> caseFile.isHandledBy(one.absent())).forEach(one -> officers.byUsername(actor.username())
                .ifPresent(self -> caseFile.stoodIn(new Assignment(self.id(), self.username()), one.id(), progress.day(),
                        "代" + one.absentName() + "承办")));
        effect.accept(progress);
        JsonObject result = progress.result().build();
        String standsFor = absent.isEmpty() ? null : absent.stream().map(Absence::absent).collect(Collectors.joining(","));
        em.persist(new DoneAct(request, act, actor.username(), standsFor, fingerprint, recordedAt, result));
        JsonObjectBuilder payload = Json.createObjectBuilder().add("facts", facts).add("result", result);
        if (!absent.isEmpty()) {
            payload.add("standsInFor", standsInFor(absent));
        }
        ledger.append(Chain.ofCase(caseFile.id()), new ActRecord(act.key(), basis(warnings), request.occurredAt(),
                actor.username(), payload.build()));
        done.fire(new ActDone(caseFile, act, progress.effectOf(act), request.occurredAt(), progress.outcome()));
        limits.tellRest(caseFile.id(), request.occurredAt());
        return new Receipt(request.id(), caseFile.id(), act, recordedAt, result, warnings);
    }

    /** Both by name, and the registration by which the one acts for the other (代). */
    private static JsonArrayBuilder standsInFor(List<Absence> absent) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        absent.forEach(one -> all.add(Json.createObjectBuilder().add("standIn", one.substituteName()).add("absent", one.absentName())
                .add("absentId", one.absent()).add("capacity", one.capacity().realmName()).add("registration", one.id().toString())));
        return all;
    }

    /**
     * Steps follow one another in the time that counts in law, entered late or not: a step dated before the one it
     * follows would turn the procedure round (程序倒置) and could begin a party's time before anybody was told.
     */
    private void requireAfterLastStep(ActRequest request, ActKind act) {
        if (!STEPS.contains(act)) {
            return;
        }
        Instant last = past.latest(request.caseId(), STEPS).orElse(null);
        if (last != null && request.occurredAt().isBefore(last.truncatedTo(ChronoUnit.MINUTES))) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, OUT_OF_ORDER, "casefile.request.before-last-step", Zones.minuteOf(last).toString().replace('T', ' '));
        }
    }

    /** A request sent twice at the same moment: the second waits for the first, then gets its answer. */
    private void waitForSameRequest(UUID requestId) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)").setParameter(1, key(requestId)).getSingleResult();
    }

    /** As {@link #waitForSameRequest}; and two acts on one case wait for one another, so that rules and process see one state. */
    private void waitForCase(ActRequest request) {
        em.createNativeQuery("with same as materialized (select 1 from pg_advisory_xact_lock(?1))"
                        + " select 1 from same, tiean.case_file c where c.id = ?2 for update of c")
                .setParameter(1, key(request.id())).setParameter(2, request.caseId()).getResultList();
    }

    private static long key(UUID requestId) {
        return requestId.getMostSignificantBits() ^ requestId.getLeastSignificantBits();
    }

    /** The clause the record names: that of a warning the actor went on in spite of, if any. */
    private static Citation basis(List<Finding> warnings) {
        return warnings.isEmpty() ? null : warnings.get(0).basis();
    }

    /** The case as it stands now that it is locked, whatever was read of it before. */
    private CaseFile found(ActRequest request) {
        return em.createQuery(WHOLE, CaseFile.class).setParameter("id", request.caseId())
                .setHint(QueryHints.REFRESH, HintValues.TRUE).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound("casefile.unknown"));
    }

    private String fingerprint(ActRequest request, ActKind act, JsonObject facts) {
        try {
            String all = act.key() + "\n" + request.caseId() + "\n" + request.occurredAt() + "\n" + actor.username() + "\n" + facts;
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the gate would say of this act now, before anything is handed in. */
    public List<Finding> missing(CaseFile caseFile, ActKind act) {
        return gate.findings(new Situation(caseFile, act, JsonObject.EMPTY_JSON_OBJECT, actor.username(),
                Zones.today(clock), true));
    }
}
