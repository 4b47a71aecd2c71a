package org.tiean.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** An internal order by which a deputy approves in one matter (负责人分工文件; Z-23). Never below a deputy. */
@Entity
@Table(name = "delegation_order")
public class DelegationOrder {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "officer_id", nullable = false)
    private Officer deputy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ApprovalMatter matter;

    @Column(name = "order_document", nullable = false)
    private String document;

    @Column(name = "effective_from", nullable = false)
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @Version
    private int version;

    protected DelegationOrder() {
    }

    /** @throws Refusal {@code authority.delegation.not-a-deputy} for anybody below a deputy */
    public DelegationOrder(Officer deputy, ApprovalMatter matter, String document, LocalDate effectiveFrom,
            LocalDate effectiveTo) {
        if (deputy.position() != Position.DEPUTY) {
            throw Refusal.invalid("authority.delegation.not-a-deputy", deputy.name());
        }
        this.id = UUID.randomUUID();
        this.deputy = deputy;
        this.matter = Objects.requireNonNull(matter);
        this.document = Objects.requireNonNull(document);
        this.effectiveFrom = Objects.requireNonNull(effectiveFrom);
        this.effectiveTo = effectiveTo;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    public UUID id() {
        return id;
    }

    public Officer deputy() {
        return deputy;
    }

    public ApprovalMatter matter() {
        return matter;
    }

    public String document() {
        return document;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }
}
