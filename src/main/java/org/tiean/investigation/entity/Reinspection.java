package org.tiean.investigation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.kernel.entity.Zones;

/** A re-inspection of an order to correct (复查记录), D24. */
@Entity
@Table(name = "reinspection")
public class Reinspection {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "order_id")
    private UUID orderId;

    @Enumerated(EnumType.STRING)
    private Reinspect.Result result;

    private String findings;

    @Column(name = "inspected_on")
    private LocalDate inspectedOn;

    @Column(name = "document_id")
    private UUID documentId;

    protected Reinspection() {
    }

    public Reinspection(ActRequest request, CorrectionOrder order, Reinspect given, UUID documentId) {
        this.id = request.id();
        this.caseId = request.caseId();
        this.orderId = order.id();
        this.result = given.result();
        this.findings = given.findings();
        this.inspectedOn = Zones.dayOf(request.occurredAt());
        this.documentId = documentId;
    }

    public UUID id() {
        return id;
    }

    public Reinspect.Result result() {
        return result;
    }

    public LocalDate inspectedOn() {
        return inspectedOn;
    }
}
