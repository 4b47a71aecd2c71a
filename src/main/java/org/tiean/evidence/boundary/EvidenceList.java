package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tiean.evidence.entity.DeviceRecording;
import org.tiean.evidence.entity.EvidenceItem;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.control.Look;
import org.tiean.kernel.entity.Refusal;

/** The evidence of a case to read (证据目录). Whoever asks has checked that the actor may see the case. */
@ApplicationScoped
@Transactional
public class EvidenceList {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** All evidence of a case by number, excluded pieces too. */
    public List<EvidenceLine> ofCase(UUID caseId) {
        return Look.once(EvidenceLine.class, caseId, () -> em.createQuery("""
                        select new org.tiean.evidence.entity.EvidenceLine(e.id, e.number, e.kind, e.name, e.proves,
                        e.collectedAt, e.standing, e.file.mediaType, e.file.sha256, e.file.size, d.code,
                        e.copy, e.particulars)
                        from EvidenceItem e left join MonitoringDevice d on d.id = e.deviceId where e.caseId = :case order by e.number""", EvidenceLine.class)
                .setParameter("case", caseId).getResultList());
    }

    /** What monitoring devices recorded of a case, by number. */
    @AskedOnce
    public List<DeviceRecording> recordings(UUID caseId) {
        return em.createQuery("""
                        select new org.tiean.evidence.entity.DeviceRecording(e.id, e.number, e.deviceId, e.occurredAt, e.standing)
                        from EvidenceItem e where e.caseId = :case and e.deviceId is not null order by e.number""", DeviceRecording.class)
                .setParameter("case", caseId).getResultList();
    }

    /** How many pieces stand or may yet stand. */
    public long count(UUID caseId) {
        if (Look.isOn()) {
            return ofCase(caseId).stream().filter(line -> line.standing() != EvidenceItem.Standing.EXCLUDED).count();
        }
        return em.createQuery("select count(e) from EvidenceItem e where e.caseId = :case and e.standing <> :excluded",
                        Long.class)
                .setParameter("case", caseId).setParameter("excluded", EvidenceItem.Standing.EXCLUDED).getSingleResult();
    }

    /** @throws Refusal 404 if the case has no such piece */
    public EvidenceItem require(UUID caseId, UUID evidenceId) {
        EvidenceItem item = em.find(EvidenceItem.class, evidenceId);
        if (item == null || !item.caseId().equals(caseId)) {
            throw Refusal.notFound("evidence.item.unknown");
        }
        return item;
    }
}
