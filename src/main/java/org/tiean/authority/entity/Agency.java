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
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/** An enforcing body (执法主体) in the tree of agencies. */
@Entity
@Table(name = "agency")
public class Agency {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "organ_type", nullable = false)
    private OrganType organType;

    @ManyToOne
    @JoinColumn(name = "parent_id")
    private Agency parent;

    @Column(nullable = false)
    private String name;

    @Column(name = "short_name", nullable = false)
    private String shortName;

    @Column(name = "number_prefix")
    private String numberPrefix;

    @Column(name = "seal_alias")
    private String sealAlias;

    @Column(name = "credit_code")
    private String creditCode;

    private String address;

    private String phone;

    @Column(nullable = false)
    private String area;

    private String government;

    @Column(name = "higher_government")
    private String higherGovernment;

    @Column(name = "review_organ")
    private String reviewOrgan;

    private String court;

    @Column(name = "founding_document", nullable = false)
    private String foundingDocument;

    @Column(name = "founded_on", nullable = false)
    private LocalDate foundedOn;

    @Column(name = "dissolved_on")
    private LocalDate dissolvedOn;

    @Version
    private int version;

    protected Agency() {
    }

    /**
     * @param parent           the superior; for a dispatched unit the organ that sent it, for a delegated
     *                         organisation its delegator, both demanded
     * @param foundingDocument what it was set up by; for a delegated organisation the written mandate (委托书)
     * @throws Refusal if a parent that lends its name is missing, or a mandate is passed on (行政处罚法 20)
     */
    public Agency(String code, OrganType organType, Agency parent, String foundingDocument, LocalDate foundedOn,
            AgencyProfile profile) {
        if (!organType.actsInOwnName() && parent == null) {
            throw Refusal.invalid("authority.agency.parent-needed", code);
        }
        if (organType == OrganType.DELEGATED && parent.organType == OrganType.DELEGATED) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("行政处罚法", 20), "authority.agency.sub-delegation", code);
        }
        this.id = UUID.randomUUID();
        this.code = Objects.requireNonNull(code);
        this.organType = organType;
        this.parent = parent;
        this.foundingDocument = Objects.requireNonNull(foundingDocument);
        this.foundedOn = Objects.requireNonNull(foundedOn);
        describe(profile);
    }

    /** Takes over what the agency prints from now on; documents already made keep their snapshot. */
    public void describe(AgencyProfile profile) {
        this.name = Objects.requireNonNull(profile.name());
        this.shortName = Objects.requireNonNull(profile.shortName());
        this.numberPrefix = profile.numberPrefix();
        this.sealAlias = profile.sealAlias();
        this.creditCode = profile.creditCode();
        this.address = profile.address();
        this.phone = profile.phone();
        this.area = Objects.requireNonNull(profile.area());
        this.government = profile.government();
        this.higherGovernment = profile.higherGovernment();
        this.reviewOrgan = profile.reviewOrgan();
        this.court = profile.court();
    }

    /** Last day it existed, or the last day of a mandate's term. */
    public void dissolve(LocalDate lastDay) {
        if (lastDay.isBefore(foundedOn)) {
            throw Refusal.invalid("authority.agency.dissolved-before-founded", code);
        }
        this.dissolvedOn = lastDay;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(foundedOn) && (dissolvedOn == null || !day.isAfter(dissolvedOn));
    }

    /** Whether a place, written from the city downward, lies in this agency's area. */
    public boolean covers(String place) {
        return place.startsWith(area);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public OrganType organType() {
        return organType;
    }

    /** The superior, or null at the top. */
    public Agency parent() {
        return parent;
    }

    public String name() {
        return name;
    }

    public AgencyProfile profile() {
        return new AgencyProfile(name, shortName, numberPrefix, sealAlias, creditCode, address, phone, area,
                government, higherGovernment, reviewOrgan, court);
    }

    public String foundingDocument() {
        return foundingDocument;
    }

    public LocalDate foundedOn() {
        return foundedOn;
    }

    public LocalDate dissolvedOn() {
        return dissolvedOn;
    }
}
