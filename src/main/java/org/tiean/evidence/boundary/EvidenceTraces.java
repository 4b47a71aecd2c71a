package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.evidence.control.TraceReader;
import org.tiean.evidence.entity.Disagreement;
import org.tiean.evidence.entity.DisagreementLine;
import org.tiean.evidence.entity.FileKind;
import org.tiean.evidence.entity.FileTrace;
import org.tiean.evidence.entity.KeptDisagreement;
import org.tiean.kernel.control.AskedOnce;

/** What files say of themselves and where that differs from what officers state. Whoever asks has checked the case. */
@ApplicationScoped
@Transactional
public class EvidenceTraces {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    TraceReader reader;

    @Inject
    Clock clock;

    /** What the file says; read once and kept under its content. */
    public FileTrace of(String sha256, String mediaType) {
        FileTrace known = em.find(FileTrace.class, sha256);
        if (known != null) {
            return known;
        }
        FileTrace.Read read = FileKind.ofMediaType(mediaType).map(kind -> reader.read(sha256, kind)).orElse(FileTrace.Read.NOTHING);
        FileTrace trace = new FileTrace(sha256, read, clock.instant());
        em.persist(trace);
        return trace;
    }

    /** Known ones by content. */
    public Map<String, FileTrace> of(Collection<String> digests) {
        return digests.isEmpty() ? Map.of() : em.createQuery("select t from FileTrace t where t.sha256 in :digests", FileTrace.class)
                .setParameter("digests", digests).getResultStream().collect(Collectors.toMap(FileTrace::sha256, Function.identity()));
    }

    /** Known one by content. */
    public Optional<FileTrace> find(String sha256) {
        return Optional.ofNullable(em.find(FileTrace.class, sha256));
    }

    void keep(UUID evidenceId, List<Disagreement> judged) {
        judged.forEach(each -> em.persist(new KeptDisagreement(evidenceId, each)));
    }

    /** Where pieces of a case differ from their files, by number of the piece. */
    @AskedOnce
    public List<DisagreementLine> disagreements(UUID caseId) {
        return em.createQuery("""
                        select new org.tiean.evidence.entity.DisagreementLine(e.id, e.number, e.standing, d.aspect, d.stated, d.found, d.difference, d.tolerance)
                        from EvidenceItem e join KeptDisagreement d on d.evidenceId = e.id where e.caseId = :case order by e.number, d.aspect""",
                DisagreementLine.class).setParameter("case", caseId).getResultList();
    }
}
