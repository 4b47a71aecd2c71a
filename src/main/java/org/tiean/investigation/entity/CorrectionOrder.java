package org.tiean.investigation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** An order to correct (责令改正通知书), D23. What it demands never changes; when it was served is added. */
@Entity
@Table(name = "correction_order")
public class CorrectionOrder {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    private int sequence;

    @Column(name = "party_id")
    private UUID partyId;

    private String demands;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "ordered_on")
    private LocalDate orderedOn;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "served_on")
    private LocalDate servedOn;

    protected CorrectionOrder() {
    }

    /** @param sequence its place among the orders of the case, from 1 */
    public CorrectionOrder(ActRequest request, int sequence, OrderCorrection given, UUID documentId) {
        this.id = request.id();
        this.caseId = request.caseId();
        this.sequence = sequence;
        this.partyId = given.partyId();
        this.demands = String.join("；", given.demands());
        this.orderedOn = Zones.dayOf(request.occurredAt());
        this.dueOn = given.dueOn();
        this.documentId = documentId;
    }

    /** @throws Refusal if it was served before, or only after the time to correct had run out */
    public void served(LocalDate day) {
        if (servedOn != null) {
            throw Refusal.conflict("investigation.order.served-before");
        }
        if (dueOn != null && day.isAfter(dueOn)) {
            throw Refusal.conflict("investigation.order.served-too-late", dueOn);
        }
        servedOn = day;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID partyId() {
        return partyId;
    }

    public String demands() {
        return demands;
    }

    public LocalDate orderedOn() {
        return orderedOn;
    }

    public int sequence() {
        return sequence;
    }

    /** Last day to correct; empty if at once. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** The day after which not having corrected is refusal; empty until served. */
    public Optional<LocalDate> lapsesAfter() {
        return dueOn == null ? servedOn().map(day -> day.minusDays(1)) : servedOn().map(day -> dueOn);
    }

    public UUID documentId() {
        return documentId;
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }
}
