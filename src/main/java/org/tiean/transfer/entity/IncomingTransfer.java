package org.tiean.transfer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** A case received from another organ, until that organ has its answer (接收移送的案件). */
@Entity
@Table(name = "incoming_transfer", schema = "tiean")
public class IncomingTransfer {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "sender_kind")
    private ReceiveTransfer.SenderKind senderKind;

    private String sender;

    @Column(name = "letter_number")
    private String letterNumber;

    @Column(name = "letter_date")
    private LocalDate letterDate;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String matter;

    private String materials;

    @Column(name = "reply_by")
    private LocalDate replyBy;

    @Column(name = "recorded_by")
    private String recordedBy;

    private Boolean accepted;

    private String reason;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    private String result;

    @Column(name = "replied_on")
    private LocalDate repliedOn;

    protected IncomingTransfer() {
    }

    public IncomingTransfer(UUID caseId, ReceiveTransfer given, String by) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.senderKind = given.senderKind();
        this.sender = given.sender();
        this.letterNumber = given.letterNumber();
        this.letterDate = given.letterDate();
        this.receivedOn = given.receivedOn();
        this.matter = given.matter();
        this.materials = given.materials();
        this.replyBy = given.replyBy();
        this.recordedBy = by;
    }

    /** @throws Refusal 409 told before */
    public void acknowledge(AcknowledgeTransfer given, LocalDate on) {
        require(accepted == null);
        accepted = given.accepted();
        reason = given.reason();
        answeredOn = on;
    }

    /** @throws Refusal 409 not taken, or answered before */
    public void reply(ReplyToTransfer given, LocalDate on) {
        require(Boolean.TRUE.equals(accepted) && repliedOn == null);
        result = given.result();
        repliedOn = on;
    }

    private static void require(boolean turn) {
        if (!turn) {
            throw Refusal.conflict("transfer.not-its-turn");
        }
    }

    /** Whether the sender waits for an answer. */
    public boolean isOpen() {
        return repliedOn == null && !Boolean.FALSE.equals(accepted);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public ReceiveTransfer.SenderKind senderKind() {
        return senderKind;
    }

    public String sender() {
        return sender;
    }

    public String letterNumber() {
        return letterNumber;
    }

    public LocalDate letterDate() {
        return letterDate;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String matter() {
        return matter;
    }

    public String materials() {
        return materials;
    }

    public Optional<LocalDate> replyBy() {
        return Optional.ofNullable(replyBy);
    }

    public Optional<Boolean> accepted() {
        return Optional.ofNullable(accepted);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> result() {
        return Optional.ofNullable(result);
    }

    public Optional<LocalDate> repliedOn() {
        return Optional.ofNullable(repliedOn);
    }
}
