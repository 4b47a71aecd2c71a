package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tiean.kernel.control.ContentStore;
import org.tiean.ledger.boundary.SystemRecord;

/**
 * Reads the files that documents and evidence name, some at a time and round after round, and notices a file that is missing
 * or is no longer the one that was kept. What it finds stands in the system's chain and beside the piece of evidence.
 */
@ApplicationScoped
@Transactional
public class StoreCheck {

    private static final Logger LOG = Logger.getLogger(StoreCheck.class.getName());

    /** All contents that rows hold on to for good, in the order of their digests. */
    private static final String NEXT = """
            select d from (select cast(sha256 as text) as d from tiean.evidence_item where sha256 > cast(?1 as text)
                           union select cast(file_digest as text) from tiean.document where file_digest > cast(?1 as text)
                           union select cast(sha256 as text) from tiean.display_copy where sha256 > cast(?1 as text) and kind in ('MARKED', 'REDACTED')
                           union select cast(sha256 as text) from tiean.recording where sha256 > cast(?1 as text) and removed_at is null) named order by d""";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    ContentStore files;

    @Inject
    SystemRecord system;

    @Inject
    Clock clock;

    /**
     * Checks the next files; after the last it begins again.
     *
     * @param most how many
     * @return how many were found missing or changed that were not known to be
     */
    public int next(int most) {
        String reached = (String) em.createNativeQuery("select reached from tiean.store_check for update").getSingleResult();
        @SuppressWarnings("unchecked")
        List<String> digests = em.createNativeQuery(NEXT).setParameter(1, reached).setMaxResults(most).getResultList();
        int broken = 0;
        for (String digest : digests) {
            String kind = !files.has(digest) ? "MISSING" : files.isIntact(digest) ? null : "CHANGED";
            broken += kind == null ? mended(digest) : found(digest, kind);
        }
        boolean through = digests.size() < most;
        em.createNativeQuery("update tiean.store_check set reached = ?1").setParameter(1, through ? "" : digests.get(digests.size() - 1))
                .executeUpdate();
        if (through) {
            em.createNativeQuery("update tiean.store_check set round_at = ?1").setParameter(1, now()).executeUpdate();
        }
        return broken;
    }

    private int found(String digest, String kind) {
        int news = em.createNativeQuery("insert into tiean.store_finding (sha256, kind, found_at) values (?1, ?2, ?3)"
                        + " on conflict (sha256) do update set kind = excluded.kind, found_at = excluded.found_at, mended_at = null"
                        + " where tiean.store_finding.mended_at is not null or tiean.store_finding.kind <> excluded.kind")
                .setParameter(1, digest).setParameter(2, kind).setParameter(3, now()).executeUpdate();
        if (news == 1) {
            LOG.log(Level.SEVERE, "the file {0} of the store is {1}", new Object[] {digest, kind});
            record(kind.equals("MISSING") ? "store.file-missing" : "store.file-changed", digest);
        }
        return news;
    }

    private int mended(String digest) {
        int news = em.createNativeQuery("update tiean.store_finding set mended_at = ?2 where sha256 = ?1 and mended_at is null")
                .setParameter(1, digest).setParameter(2, now()).executeUpdate();
        if (news == 1) {
            record("store.file-mended", digest);
        }
        return 0;
    }

    private void record(String act, String digest) {
        system.happened(act, Json.createObjectBuilder().add("sha256", digest).build());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Those of these digests whose file is missing or changed. */
    public List<String> broken(List<String> digests) {
        if (digests.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<String> broken = em.createNativeQuery("select sha256 from tiean.store_finding where mended_at is null"
                + " and sha256 = any (string_to_array(?1, ','))").setParameter(1, String.join(",", digests)).getResultList();
        return broken;
    }
}
