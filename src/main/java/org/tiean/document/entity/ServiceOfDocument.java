package org.tiean.document.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.ProtectedText;

/** That a document was served, how and when (送达). Written once. */
@Entity
@Table(name = "service_of_document")
public class ServiceOfDocument {

    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private ServiceMethod method;

    private String recipient;

    private String capacity;

    private ProtectedText place;

    private String note;

    private String witness;

    private String attachments;

    private String reference;

    private String through;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "forwarding_ground")
    private ServiceParticulars.ForwardingGround ground;

    @Column(name = "served_at")
    private Instant servedAt;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "signature_digest")
    private String signatureDigest;

    @Column(name = "receipt_id")
    private UUID receiptId;

    protected ServiceOfDocument() {
    }

    /** @param receiptId the proof of service (送达回证) made of it */
    public ServiceOfDocument(UUID documentId, UUID caseId, ServiceProof proof, Instant servedAt, LocalDate servedOn,
                             UUID receiptId) {
        this.id = UUID.randomUUID();
        this.documentId = documentId;
        this.caseId = caseId;
        this.method = proof.method();
        this.recipient = proof.recipient();
        this.capacity = proof.capacity();
        this.place = ProtectedText.of(proof.place());
        this.note = proof.note();
        this.witness = proof.witness();
        this.attachments = proof.attachments();
        this.reference = proof.particulars().reference();
        this.through = proof.particulars().through();
        this.signedOn = proof.particulars().signedOn();
        this.arrivedAt = proof.particulars().arrivedAt();
        this.ground = proof.particulars().ground();
        this.signatureDigest = proof.signatureDigest();
        this.receiptId = receiptId;
        this.servedAt = servedAt;
        this.servedOn = servedOn;
    }

    /** The legal day of service, from which periods run. */
    public LocalDate servedOn() {
        return servedOn;
    }

    public ServiceMethod method() {
        return method;
    }
}
