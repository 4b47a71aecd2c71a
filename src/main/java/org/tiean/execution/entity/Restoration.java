package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/** What was carried out was undone (执行回转; 行政强制法41). */
@Embeddable
public class Restoration {

    @Column(name = "restored_on")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    @Column(name = "restoration_form")
    private RestoreExecuted.Form form;

    @Column(name = "restoration")
    private String how;

    @Column(name = "compensation_fen")
    private Money compensation;

    @Column(name = "restoration_id")
    private UUID noticeId;

    protected Restoration() {
    }

    Restoration(RestoreExecuted given, UUID notice, LocalDate on) {
        this.on = on;
        this.form = given.form();
        this.how = given.how();
        this.compensation = given.compensation();
        this.noticeId = notice;
    }

    public LocalDate on() {
        return on;
    }

    public RestoreExecuted.Form form() {
        return form;
    }

    public String how() {
        return how;
    }

    public Money compensation() {
        return compensation;
    }

    public UUID noticeId() {
        return noticeId;
    }
}
