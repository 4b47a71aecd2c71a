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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.kernel.control.ContentStore;
import org.tiean.ledger.boundary.SystemRecord;

/**
 * Reads the files that rows of the house name for good, one after the other and round after round, and notices a file that is missing
 * or is no longer the one that was kept. What it finds stands in the system's chain and beside the piece of evidence.
 */
@ApplicationScoped
@Transactional
public class StoreCheck {

    private static final Logger LOG = Logger.getLogger(StoreCheck.class.getName());

    /** All contents that rows hold on to for good; copies for the screen and open data are made anew where they are lost. */
    private static final String NEXT = Stream.of(
                    "evidence_item sha256",
                    "document file_digest",
                    "agency_document file_digest",
                    "document_picture digest",
                    "display_copy sha256 and kind in ('MARKED', 'REDACTED')",
                    "recording sha256 and removed_at is null",
                    "on_site_record signature_sha256",
                    "custody_move from_signature",
                    "custody_move to_signature",
                    "summary_decision signature_digest",
                    "defence_waiver proof_digest",
                    "hearing_withdrawal proof_digest",
                    "party_material sha256",
                    "public_report_photo sha256",
                    "dossier_volume sha256"
            ).map(held -> held.split(" ", 3)).map(held -> "select cast(" + held[1] + " as text) as d from tiean." + held[0] + " where " + held[1]
                    + " > cast(?1 as text)" + (held.length > 2 ? " " + held[2] : ""))
            .collect(Collectors.joining(" union ", "select d from (", ") named order by d"));

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    ContentStore files;

    @Inject
    SystemRecord system;

    @Inject
    Clock clock;

    /** Digests that come next; none where the round is over, and the next one begins. */
    public List<String> after(int most) {
        String reached = (String) em.createNativeQuery("select reached from tiean.store_check for update").getSingleResult();
        @SuppressWarnings("unchecked")
        List<String> digests = em.createNativeQuery(NEXT).setParameter(1, reached).setMaxResults(most).getResultList();
        if (digests.isEmpty()) {
            em.createNativeQuery("update tiean.store_check set reached = '', round_at = ?1").setParameter(1, now()).executeUpdate();
        }
        return digests;
    }

    /**
     * Reads a file, in a transaction of its own, since a large one takes its time.
     *
     * @return whether it was found missing or changed and not known to be
     */
    public boolean check(String digest) {
        String kind = !files.has(digest) ? "MISSING" : files.isIntact(digest) ? null : "CHANGED";
        em.createNativeQuery("update tiean.store_check set reached = ?1").setParameter(1, digest).executeUpdate();
        if (kind == null) {
            mended(digest);
            return false;
        }
        return found(digest, kind);
    }

    private boolean found(String digest, String kind) {
        int news = em.createNativeQuery("insert into tiean.store_finding (sha256, kind, found_at) values (?1, ?2, ?3)"
                        + " on conflict (sha256) do update set kind = excluded.kind, found_at = excluded.found_at, mended_at = null"
                        + " where tiean.store_finding.mended_at is not null or tiean.store_finding.kind <> excluded.kind")
                .setParameter(1, digest).setParameter(2, kind).setParameter(3, now()).executeUpdate();
        if (news == 1) {
            LOG.log(Level.SEVERE, "the file {0} of the store is {1}", new Object[] {digest, kind});
            record(kind.equals("MISSING") ? "store.file-missing" : "store.file-changed", digest);
        }
        return news == 1;
    }

    private void mended(String digest) {
        int news = em.createNativeQuery("update tiean.store_finding set mended_at = ?2 where sha256 = ?1 and mended_at is null")
                .setParameter(1, digest).setParameter(2, now()).executeUpdate();
        if (news == 1) {
            record("store.file-mended", digest);
        }
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
