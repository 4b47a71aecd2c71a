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
import java.util.Set;
import java.util.UUID;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/** An item switched on for an agency (权力事项的取得), with the document that gives it. */
@Entity
@Table(name = "power_grant")
public class PowerGrant {

    /** How the power came to the agency. */
    public enum Kind {
        /** 法定: the law names the organ. */
        BY_LAW(Set.of(OrganType.DEPARTMENT, OrganType.TOWN, OrganType.STREET), 17),
        /** 相对集中行政处罚权. */
        CONCENTRATED(Set.of(OrganType.DEPARTMENT), 18),
        /** 赋权乡镇街道. */
        EMPOWERED(Set.of(OrganType.TOWN, OrganType.STREET), 24),
        /** 委托. */
        DELEGATED(Set.of(OrganType.DELEGATED), 20);

        private final Set<OrganType> holders;
        private final int article;

        Kind(Set<OrganType> holders, int article) {
            this.holders = holders;
            this.article = article;
        }

        /** Whether an organ of that type can come by a power this way. */
        public boolean mayBeHeldBy(OrganType type) {
            return holders.contains(type);
        }

        /** The article of the 行政处罚法 that allows this way. */
        public Citation basis() {
            return Citation.of("行政处罚法", article);
        }
    }

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "agency_id", nullable = false)
    private Agency agency;

    @Column(name = "item_family", nullable = false)
    private String itemFamily;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Column(name = "founding_document", nullable = false)
    private String foundingDocument;

    @Column(name = "effective_from", nullable = false)
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @Version
    private int version;

    protected PowerGrant() {
    }

    /**
     * @param item             a version in force while the grant holds; it must have an amount (Z-18)
     * @param foundingDocument title and number of the document that gives the power
     * @throws Refusal {@code authority.grant.no-amount} without an amount; {@code authority.grant.wrong-holder}
     *                 if this kind of organ cannot hold a power this way
     */
    public PowerGrant(Agency agency, PowerItem item, Kind kind, String foundingDocument, LocalDate effectiveFrom,
            LocalDate effectiveTo) {
        if (!item.hasAmount()) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("行政处罚法", 38, 1), "authority.grant.no-amount",
                    item.code());
        }
        if (!kind.mayBeHeldBy(agency.organType())) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, kind.basis(), "authority.grant.wrong-holder", agency.name(), kind);
        }
        this.id = UUID.randomUUID();
        this.agency = agency;
        this.itemFamily = item.family();
        this.kind = kind;
        this.foundingDocument = Objects.requireNonNull(foundingDocument);
        this.effectiveFrom = Objects.requireNonNull(effectiveFrom);
        this.effectiveTo = effectiveTo;
    }

    /** The power goes; acts until that day stay lawful. */
    public void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(effectiveFrom)) {
            throw Refusal.invalid("authority.item.ends-before-start", itemFamily);
        }
        this.effectiveTo = lastDay;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    public UUID id() {
        return id;
    }

    public Agency agency() {
        return agency;
    }

    public String itemFamily() {
        return itemFamily;
    }

    public Kind kind() {
        return kind;
    }

    public String foundingDocument() {
        return foundingDocument;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate effectiveTo() {
        return effectiveTo;
    }
}
