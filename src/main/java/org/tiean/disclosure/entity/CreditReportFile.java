package org.tiean.disclosure.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** A file of rows for the credit platform (双公示报送文件), with the receipt that came back for it. */
@Entity
@Table(name = "credit_report_file")
public class CreditReportFile {

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private CreditReport.Kind kind;

    private int rows;

    private String digest;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    private String receipt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    protected CreditReportFile() {
    }

    /** @param digest SHA-256 of its CSV */
    public CreditReportFile(UUID id, UUID agencyId, CreditReport.Kind kind, int rows, String digest, String madeBy, Instant madeAt) {
        this.id = id;
        this.agencyId = agencyId;
        this.kind = kind;
        this.rows = rows;
        this.digest = digest;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** @throws Refusal 409 a receipt is there */
    public void received(String number, LocalDate on) {
        if (receipt != null) {
            throw Refusal.conflict("disclosure.report.received");
        }
        receipt = number;
        receivedOn = on;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public CreditReport.Kind kind() {
        return kind;
    }

    public int rows() {
        return rows;
    }

    public String digest() {
        return digest;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<String> receipt() {
        return Optional.ofNullable(receipt);
    }

    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }
}
