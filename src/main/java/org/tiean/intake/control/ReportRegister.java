package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tiean.intake.entity.PublicReport;
import org.tiean.kernel.control.AskedOnce;

/** The reports behind a case: its own and those merged into it. */
@ApplicationScoped
@Transactional
public class ReportRegister {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** In the order they came; one statement. */
    @AskedOnce
    public List<PublicReport> behind(UUID caseId) {
        return em.createQuery("select distinct r from PublicReport r left join fetch r.photos where r.caseId = :case order by r.receivedAt",
                PublicReport.class).setParameter("case", caseId).getResultList();
    }
}
