package org.tiean.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;

/** That an act was withdrawn (撤回). The act itself stays where it is; nothing rests on it any more. */
@Entity
@Table(name = "step_withdrawal")
public class Withdrawal {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "act_id")
    private UUID actId;

    @Enumerated(EnumType.STRING)
    private ActKind act;

    @Column(name = "from_step")
    private String fromStep;

    @Column(name = "to_step")
    private String toStep;

    private String reason;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Withdrawal() {
    }

    public Withdrawal(ActRequest request, WithdrawableNow what, String reason, String withdrawnBy) {
        this.id = request.id();
        this.caseId = request.caseId();
        this.actId = what.actId();
        this.act = what.row().act();
        this.fromStep = what.openStep();
        this.toStep = what.row().to();
        this.reason = reason;
        this.withdrawnBy = withdrawnBy;
        this.withdrawnAt = request.occurredAt();
    }
}
