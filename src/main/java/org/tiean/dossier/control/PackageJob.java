package org.tiean.dossier.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.dossier.entity.EvidencePackage;
import org.tiean.kernel.control.OutboxJob;
import org.tiean.ledger.boundary.TreeLog;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.Leaf;
import org.tiean.ledger.entity.TreeHead;

/** Fixes what is in a package: the record up to where the log's newest head knows it, and files that were read and found whole. */
@ApplicationScoped
public class PackageJob implements OutboxJob {

    public static final String NAME = "evidence-package";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PackageFiles files;

    @Inject
    TreeLog log;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void carryOut(UUID packageId) {
        EvidencePackage ordered = em.find(EvidencePackage.class, packageId);
        if (ordered.state() != EvidencePackage.State.ORDERED) {
            return;
        }
        PackageFiles.Found found = files.of(ordered, em.find(CaseFile.class, ordered.caseId()));
        if (found.broken() != null) {
            ordered.failed(found.broken());
            return;
        }
        TreeHead head = log.sealedNow();
        List<Leaf> leaves = log.leaves(Chain.ofCase(ordered.caseId()), head.size());
        ordered.ready(leaves.get(leaves.size() - 1).sequence(), head.size(), found.files(), found.withheld());
    }
}
