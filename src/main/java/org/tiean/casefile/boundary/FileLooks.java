package org.tiean.casefile.boundary;

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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.FileLook;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Scope;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.RegisterRecord;

/**
 * Who opened which file of a case, when and why (调阅日志; rulebook F2.5, M25, M26). Who handles the case or answers for it has
 * the reason in that; everybody else says one, once a day. Looking stands in the agency's own chain, not in that of the case: it
 * is no act of the case.
 */
@ApplicationScoped
@Transactional
public class FileLooks {

    private static final String REGISTER = "file-looks";
    private static final int MOST = 500;
    private static final int LONGEST = 200;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    CaseAccess access;

    @Inject
    SeenCases cases;

    @Inject
    RegisterRecord record;

    @Inject
    Clock clock;

    /**
     * Notes that the actor opens a file; within the hour once, because a player asks for a film piece by piece.
     *
     * @param name number and name of the thing as the case calls it
     * @param said why, in a request that says so itself; null else
     * @throws Refusal 403 for who must say why and did not
     */
    public void note(CaseFile caseFile, UUID thing, FileLook.What what, String name, String sha256, String said) {
        Instant now = clock.instant();
        String why = reason(caseFile, said).orElseThrow(() -> Refusal.forbidden("casefile.look.why-missing"));
        int first = em.createNativeQuery("insert into tiean.file_look (case_id, thing_id, what, name, username, hour, viewed_at, why)"
                        + " values (cast(?1 as uuid), cast(?2 as uuid), ?3, ?4, ?5, ?6, ?7, ?8) on conflict do nothing")
                .setParameter(1, caseFile.id().toString()).setParameter(2, thing.toString()).setParameter(3, what.name()).setParameter(4, name)
                .setParameter(5, actor.username()).setParameter(6, utc(now.truncatedTo(ChronoUnit.HOURS))).setParameter(7, utc(now))
                .setParameter(8, why).executeUpdate();
        if (first == 1) {
            record.changed(caseFile.agencyId(), REGISTER, "file.look", Json.createObjectBuilder().add("case", caseFile.id().toString())
                    .add("thing", thing.toString()).add("what", what.name()).add("sha256", sha256).add("why", why).build());
        }
    }

    /** Why the actor looks: what the request says, the part in the case, or what was said today; empty where all of that is missing. */
    private Optional<String> reason(CaseFile caseFile, String said) {
        if (said != null && said.strip().length() > 1) {
            return Optional.of(said.strip().substring(0, Math.min(LONGEST, said.strip().length())));
        }
        return part(caseFile).map(Scope::name).or(() -> said(caseFile.id()));
    }

    private Optional<Scope> part(CaseFile caseFile) {
        Set<Scope> scopes = access.scopes(caseFile);
        return scopes.contains(Scope.OWN) ? Optional.of(Scope.OWN) : scopes.contains(Scope.ASSIGNED) ? Optional.of(Scope.ASSIGNED) : Optional.empty();
    }

    /** Whether the actor has to say why before opening a file of the case. */
    public boolean asksWhy(CaseFile caseFile) {
        return part(caseFile).isEmpty();
    }

    /** What the actor said today. */
    public Optional<String> said(UUID caseId) {
        Instant today = Zones.dayOf(clock.instant()).atStartOfDay(Zones.CHINA).toInstant();
        @SuppressWarnings("unchecked")
        List<String> said = em.createNativeQuery("select why from tiean.file_look_reason where case_id = cast(?1 as uuid) and username = ?2"
                        + " and said_at >= ?3 order by said_at desc")
                .setParameter(1, caseId.toString()).setParameter(2, actor.username()).setParameter(3, utc(today)).setMaxResults(1).getResultList();
        return said.stream().findFirst();
    }

    /**
     * Says why the actor looks into the files of a case; it counts for the day.
     *
     * @throws Refusal 404 if the case is none of the actor's business, 400 fewer than two or more than 200 characters
     */
    public void say(UUID caseId, String why) {
        CaseFile caseFile = cases.require(caseId);
        if (why == null || why.strip().length() < 2 || why.strip().length() > LONGEST) {
            throw Refusal.invalid("casefile.look.why-short");
        }
        em.createNativeQuery("insert into tiean.file_look_reason (case_id, username, said_at, why) values (cast(?1 as uuid), ?2, ?3, ?4)")
                .setParameter(1, caseId.toString()).setParameter(2, actor.username()).setParameter(3, utc(clock.instant()))
                .setParameter(4, why.strip()).executeUpdate();
        record.changed(caseFile.agencyId(), REGISTER, "file.look-reason", Json.createObjectBuilder().add("case", caseId.toString())
                .add("why", why.strip()).build());
    }

    /**
     * Who opened what of a case, newest first, the last 500.
     *
     * @throws Refusal 404 if the case is none of the actor's business
     */
    public List<FileLook> of(UUID caseId) {
        cases.require(caseId);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("select l.what, l.name, coalesce(a.display_name, l.username), l.viewed_at, l.why"
                        + " from tiean.file_look l left join tiean.account a on a.username = l.username"
                        + " where l.case_id = cast(?1 as uuid) order by l.viewed_at desc")
                .setParameter(1, caseId.toString()).setMaxResults(MOST).getResultList();
        return rows.stream().map(row -> new FileLook(FileLook.What.valueOf((String) row[0]), (String) row[1], (String) row[2], instant(row[3]),
                (String) row[4])).toList();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
