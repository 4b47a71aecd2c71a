package org.tiean.dossier.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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
import org.tiean.dossier.control.PackageJob;
import org.tiean.dossier.control.PackageWriter;
import org.tiean.dossier.control.PreparedPackage;
import org.tiean.dossier.entity.EvidencePackage;
import org.tiean.dossier.entity.MakePackage;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.control.Outbox;
import org.tiean.kernel.entity.Refusal;

/**
 * Evidence packages (证据包): one case in one file that proves, without trust in the house, that nothing in it was changed.
 * That one was made, for whom and why, stands in the record and so in the package itself.
 */
@ApplicationScoped
@Transactional
public class EvidencePackages {

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
    PackageWriter writer;

    @Inject
    Clock clock;

    /**
     * Orders a package; a job makes it. Produces {@code packageId}.
     *
     * @throws Refusal 404 if the party is none of this case, 403 for somebody who sees the case masked only
     */
    public Receipt make(ActRequest request, MakePackage given) {
        return acts.perform(request, ActKind.MAKE_PACKAGE, given.toFacts(), act -> {
            requireUnmasked(act.caseFile());
            if (given.partyId() != null && act.caseFile().parties().stream().noneMatch(party -> party.id().equals(given.partyId()))) {
                throw Refusal.notFound("casefile.party.unknown");
            }
            EvidencePackage ordered = new EvidencePackage(request.caseId(), given, act.actor(), clock.instant());
            em.persist(ordered);
            act.produced("packageId", ordered.id());
            outbox.order(PackageJob.NAME, ordered.id());
        });
    }

    private void requireUnmasked(CaseFile caseFile) {
        if (!access.seesUnmasked(caseFile, Subject.CASE)) {
            throw Refusal.forbidden("dossier.package.not-masked");
        }
    }

    /** Packages of a case, newest first. */
    public List<EvidencePackage> of(UUID caseId) {
        cases.require(caseId);
        return em.createQuery("select p from EvidencePackage p where p.caseId = :case order by p.madeAt desc", EvidencePackage.class)
                .setParameter("case", caseId).setMaxResults(100).getResultList();
    }

    /**
     * The package ready to be written.
     *
     * @param why said by who looks, or null
     * @throws Refusal 404 unknown or foreign, 403 for somebody who sees the case masked only or has to say why, 409 not made yet or
     *                 not to be made
     */
    public PreparedPackage open(UUID caseId, UUID packageId, String why) {
        CaseFile caseFile = cases.require(caseId);
        requireUnmasked(caseFile);
        EvidencePackage wanted = em.find(EvidencePackage.class, packageId);
        if (wanted == null || !wanted.caseId().equals(caseId)) {
            throw Refusal.notFound("dossier.package.unknown");
        }
        switch (wanted.state()) {
            case ORDERED -> throw Refusal.conflict("dossier.package.in-the-making");
            case FAILED -> throw Refusal.conflict("dossier.package.file-broken", wanted.brokenFile().orElse(""));
            case READY -> looks.note(caseFile, wanted.id(), FileLook.What.PACKAGE, wanted.purpose(), null,
                    why == null && wanted.madeBy().equals(actor.username()) ? wanted.purpose() : why);
        }
        List<Long> earlier = em.createQuery("select distinct p.treeSize from EvidencePackage p where p.caseId = :case"
                        + " and p.treeSize < :size", Long.class)
                .setParameter("case", caseId).setParameter("size", wanted.treeSize()).getResultList();
        return writer.prepare(wanted, caseFile, earlier);
    }
}
