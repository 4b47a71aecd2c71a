package org.tiean.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.FileLook;
import org.tiean.casefile.entity.FileLook.Part;
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
    private static final int SHORTEST = 2;
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
     * @param name   number and name of the thing as the case calls it
     * @param sha256 of the file, null for one that is put together when it is fetched
     * @param said   why, in a request that says so itself; null else
     * @throws Refusal 403 for who must say why and did not, 400 a reason that is none
     */
    public void note(CaseFile caseFile, UUID thing, FileLook.What what, String name, String sha256, String said) {
        Instant now = clock.instant();
        String why = reason(caseFile, said);
        Part part = part(caseFile).orElse(null);
        int first = em.createNativeQuery("insert into tiean.file_look (case_id, thing_id, what, name, username, hour, viewed_at, part, why)"
                        + " values (cast(?1 as uuid), cast(?2 as uuid), ?3, ?4, ?5, ?6, ?7, cast(?8 as text), cast(?9 as text)) on conflict do nothing")
                .setParameter(1, caseFile.id().toString()).setParameter(2, thing.toString()).setParameter(3, what.name()).setParameter(4, name)
                .setParameter(5, actor.username()).setParameter(6, utc(now.truncatedTo(ChronoUnit.HOURS))).setParameter(7, utc(now))
                .setParameter(8, part == null ? null : part.name()).setParameter(9, why).executeUpdate();
        if (first == 1) {
            record.changed(caseFile.agencyId(), REGISTER, "file.look", Facts.of().put("case", caseFile.id()).put("thing", thing)
                    .put("what", what).put("sha256", sha256).put("part", part).put("why", why).build());
        }
    }

    /**
     * For small pictures of a list, which are not noted one by one.
     *
     * @throws Refusal 403 for who must say why and did not
     */
    public void requireReason(CaseFile caseFile, String said) {
        reason(caseFile, said);
    }

    /** What was said, in the request or today; null where nothing was and the part in the case is reason enough. */
    private String reason(CaseFile caseFile, String said) {
        if (said != null && !said.isBlank()) {
            return plain(said);
        }
        return part(caseFile).isPresent() ? null : said(caseFile.id()).orElseThrow(() -> Refusal.forbidden("casefile.look.why-missing"));
    }

    private static String plain(String said) {
        String plain = said.replaceAll("\\p{Cntrl}", " ").strip();
        int length = plain.codePointCount(0, plain.length());
        if (length < SHORTEST || length > LONGEST) {
            throw Refusal.invalid("casefile.look.why-short");
        }
        return plain;
    }

    private Optional<Part> part(CaseFile caseFile) {
        Set<Scope> scopes = access.scopes(caseFile);
        if (scopes.contains(Scope.OWN)) {
            return Optional.of(Part.OWN);
        }
        return scopes.contains(Scope.ASSIGNED) ? Optional.of(Part.ASSIGNED)
                : access.standsInWithPart(caseFile) ? Optional.of(Part.STAND_IN) : Optional.empty();
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
        String plain = plain(why == null ? "" : why);
        em.createNativeQuery("insert into tiean.file_look_reason (case_id, username, said_at, why) values (cast(?1 as uuid), ?2, ?3, ?4)")
                .setParameter(1, caseId.toString()).setParameter(2, actor.username()).setParameter(3, utc(clock.instant()))
                .setParameter(4, plain).executeUpdate();
        record.changed(caseFile.agencyId(), REGISTER, "file.look-reason", Facts.of().put("case", caseId).put("why", plain).build());
    }

    /**
     * Who opened what of a case, newest first, the last 500.
     *
     * @throws Refusal 404 if the case is none of the actor's business
     */
    public List<FileLook> of(UUID caseId) {
        cases.require(caseId);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("select l.what, l.name, coalesce(a.display_name, l.username), l.viewed_at, l.part, l.why"
                        + " from tiean.file_look l left join tiean.account a on a.username = l.username"
                        + " where l.case_id = cast(?1 as uuid) order by l.viewed_at desc")
                .setParameter(1, caseId.toString()).setMaxResults(MOST).getResultList();
        return rows.stream().map(row -> new FileLook(FileLook.What.valueOf((String) row[0]), (String) row[1], (String) row[2], instant(row[3]),
                row[4] == null ? null : Part.valueOf((String) row[4]), (String) row[5])).toList();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
