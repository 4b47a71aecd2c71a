package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.intake.entity.Clue;
import org.tiean.intake.entity.PublicReport;
import org.tiean.intake.entity.Reporter;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.entity.ProtectedText;

/**
 * Who reported what a case is about (举报人、投诉人): taken out of every public text without being shown to anybody on the way, not even
 * to who draws the text (城市管理执法办法38; rulebook F1.8, H4).
 */
@ApplicationScoped
@Transactional
public class Complainants {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** Names and phones, as they were given. */
    @AskedOnce
    public Set<String> of(UUID caseId) {
        List<Reporter> reporters = Stream.concat(
                em.createQuery("select c from Clue c where c.caseId = :case", Clue.class).setParameter("case", caseId).getResultStream()
                        .map(Clue::reporter),
                em.createQuery("select r from PublicReport r where r.caseId = :case", PublicReport.class).setParameter("case", caseId)
                        .getResultStream().map(PublicReport::reporter)).toList();
        return reporters.stream().flatMap(one -> Stream.of(one.name(), one.phone())).filter(value -> value != null)
                .map(ProtectedText::reveal).map(String::strip).filter(value -> value.length() > 1).collect(Collectors.toSet());
    }
}
