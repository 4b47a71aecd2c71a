package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.evidence.control.ViewReason;
import org.tiean.evidence.entity.EvidenceView;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.ledger.boundary.RegisterRecord;

/**
 * Who looked at which file of evidence and when (调阅日志; rulebook F2.5, M25, M26). Looking stands in the agency's own chain,
 * not in that of the case: it is no act of the case.
 */
@ApplicationScoped
@Transactional
public class EvidenceViews {

    private static final String REGISTER = "evidence-views";
    private static final int MOST = 500;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    SeenCases cases;

    @Inject
    RegisterRecord record;

    @Inject
    Clock clock;

    /**
     * Notes that the actor opens a file; within the hour once, because a player asks for a film piece by piece.
     *
     * @param what {@code ORIGINAL} or the kind of the copy
     * @param why  as the actor said, null for what follows from the roles
     */
    void note(CaseFile caseFile, UUID evidenceId, String sha256, String what, String why) {
        Instant now = clock.instant();
        String reason = ViewReason.of(why, actor.roles());
        int first = em.createNativeQuery("insert into tiean.evidence_view (evidence_id, username, hour, viewed_at, what, why)"
                        + " values (cast(?1 as uuid), ?2, ?3, ?4, ?5, cast(?6 as text)) on conflict do nothing")
                .setParameter(1, evidenceId.toString()).setParameter(2, actor.username())
                .setParameter(3, utc(now.truncatedTo(ChronoUnit.HOURS))).setParameter(4, utc(now)).setParameter(5, what)
                .setParameter(6, reason).executeUpdate();
        if (first == 1) {
            record.changed(caseFile.agencyId(), REGISTER, "evidence.view", Json.createObjectBuilder()
                    .add("case", caseFile.id().toString()).add("evidence", evidenceId.toString()).add("sha256", sha256)
                    .add("what", what).add("why", reason).build());
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /**
     * Who looked at the evidence and the recordings of a case, newest first.
     *
     * @throws org.tiean.kernel.entity.Refusal 404 if the case is none of the actor's business
     */
    public List<EvidenceView> of(UUID caseId) {
        cases.require(caseId);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("select e.number, e.name, coalesce(a.display_name, v.username), v.viewed_at, v.what, v.why"
                        + " from tiean.evidence_view v join tiean.evidence_item e on e.id = v.evidence_id"
                        + " left join tiean.account a on a.username = v.username"
                        + " where e.case_id = cast(?1 as uuid)"
                        + " union all select 0, r.device_no, coalesce(a.display_name, v.username), v.viewed_at, 'RECORDING', v.why"
                        + " from tiean.recording_case c join tiean.recording r on r.id = c.recording_id join tiean.recording_view v on v.recording_id = r.id"
                        + " left join tiean.account a on a.username = v.username where c.case_id = cast(?1 as uuid) order by 4 desc")
                .setParameter(1, caseId.toString()).setMaxResults(MOST).getResultList();
        return rows.stream().map(row -> new EvidenceView(((Number) row[0]).intValue(), (String) row[1], (String) row[2], instant(row[3]), (String) row[4],
                        (String) row[5]))
                .toList();
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
