package org.tiean.dossier.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.boundary.FileLooks;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.FileLook;
import org.tiean.casefile.entity.Receipt;
import org.tiean.dossier.control.VolumeJob;
import org.tiean.dossier.entity.DossierVolume;
import org.tiean.dossier.entity.MakeVolume;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.control.Outbox;
import org.tiean.kernel.entity.Refusal;

/** Volumes of the file (案卷): the pages of a case in order as one sealed PDF for reader, reviewing organ and court. */
@ApplicationScoped
@Transactional
public class DossierVolumes {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    SeenCases cases;

    @Inject
    CaseAccess access;

    @Inject
    FileLooks looks;

    @Inject
    CurrentActor actor;

    @Inject
    Outbox outbox;

    @Inject
    ContentStore files;

    @Inject
    Clock clock;

    /**
     * Orders a volume; a job binds and seals it. Produces {@code volumeId}.
     *
     * @throws Refusal 404 unknown or foreign, 403 for somebody who sees the case masked only
     */
    public Receipt make(ActRequest request, MakeVolume given) {
        return acts.perform(request, ActKind.MAKE_VOLUME, given.toFacts(), act -> {
            requireUnmasked(act.caseFile());
            DossierVolume ordered = new DossierVolume(request.caseId(), given, act.actor(), clock.instant());
            em.persist(ordered);
            act.produced("volumeId", ordered.id());
            outbox.order(VolumeJob.NAME, ordered.id());
        });
    }

    private void requireUnmasked(CaseFile caseFile) {
        if (!access.seesUnmasked(caseFile, Subject.CASE)) {
            throw Refusal.forbidden("dossier.volume.not-masked");
        }
    }

    /** Volumes of a case, newest first. */
    public List<DossierVolume> of(UUID caseId) {
        cases.require(caseId);
        return em.createQuery("select v from DossierVolume v where v.caseId = :case order by v.madeAt desc", DossierVolume.class)
                .setParameter("case", caseId).setMaxResults(100).getResultList();
    }

    /**
     * The sealed file.
     *
     * @param why said by who looks, or null
     * @throws Refusal 404 unknown or foreign, 403 for somebody who sees the case masked only or has to say why, 409 not made yet or
     *                 not to be made
     */
    public InputStream file(UUID caseId, UUID volumeId, String why) {
        CaseFile caseFile = cases.require(caseId);
        requireUnmasked(caseFile);
        DossierVolume wanted = em.find(DossierVolume.class, volumeId);
        if (wanted == null || !wanted.caseId().equals(caseId)) {
            throw Refusal.notFound("dossier.volume.unknown");
        }
        if (wanted.state() == DossierVolume.State.FAILED) {
            throw Refusal.conflict("dossier.volume.file-broken", wanted.brokenFile().orElse(""));
        }
        String sha256 = wanted.sha256().orElseThrow(() -> Refusal.conflict("dossier.volume.in-the-making"));
        looks.note(caseFile, wanted.id(), FileLook.What.VOLUME, wanted.volume().words(), sha256,
                why == null && wanted.madeBy().equals(actor.username()) ? wanted.purpose() : why);
        return files.open(sha256);
    }
}
