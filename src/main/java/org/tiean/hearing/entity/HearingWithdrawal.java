package org.tiean.hearing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A party took its request back (撤回听证申请), with the signed paper. */
@Entity
@Table(name = "hearing_withdrawal")
public class HearingWithdrawal {

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "proof_digest")
    private String proofDigest;

    protected HearingWithdrawal() {
    }

    public HearingWithdrawal(HearingRequest request, WithdrawHearing given) {
        this.id = UUID.randomUUID();
        this.requestId = request.id();
        this.withdrawnOn = given.withdrawnOn();
        this.signedBy = given.signedBy();
        this.proofDigest = given.proofDigest();
    }

    public UUID id() {
        return id;
    }

    public UUID requestId() {
        return requestId;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}
