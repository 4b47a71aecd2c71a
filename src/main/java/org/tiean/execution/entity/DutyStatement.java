package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** What the party said to a demand to perform, and what was found of it (陈述申辩和复核; 行政强制法36). */
@Entity
@Table(name = "duty_statement", schema = "tiean")
public class DutyStatement {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "coercion_id")
    private CoerciveExecution coercion;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String content;

    private Boolean adopted;

    private String examination;

    @Column(name = "examined_by")
    private String examinedBy;

    @Column(name = "examined_on")
    private LocalDate examinedOn;

    @Column(name = "document_id")
    private UUID documentId;

    protected DutyStatement() {
    }

    DutyStatement(CoerciveExecution coercion, StateOnDemand said) {
        this.id = UUID.randomUUID();
        this.coercion = coercion;
        this.receivedOn = said.receivedOn();
        this.content = said.content();
    }

    void examine(ExamineStatement found, String by, LocalDate on) {
        if (adopted != null) {
            throw Refusal.conflict("execution.demand.examined");
        }
        adopted = found.adopted();
        examination = found.examination();
        examinedBy = by;
        examinedOn = on;
    }

    /** The paper that says so. */
    public void documented(UUID document) {
        documentId = document;
    }

    public boolean isExamined() {
        return adopted != null;
    }

    public boolean isAdopted() {
        return Boolean.TRUE.equals(adopted);
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String content() {
        return content;
    }

    public String examination() {
        return examination;
    }
}
