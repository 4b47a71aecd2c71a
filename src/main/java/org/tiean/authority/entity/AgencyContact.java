package org.tiean.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Under which name and where everybody was told an agency is found, from an instant on (联系信息, 行政处罚法39). Never changed. */
@Entity
@Table(name = "agency_contact")
public class AgencyContact {

    @Id
    private UUID id;

    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String area;

    private String address;

    private String phone;

    @Column(name = "told_since")
    private Instant toldSince;

    protected AgencyContact() {
    }

    /** As the agency is described now. */
    public AgencyContact(Agency agency, Instant toldSince) {
        AgencyProfile profile = agency.profile();
        this.id = UUID.randomUUID();
        this.agencyId = agency.id();
        this.name = profile.name();
        this.area = profile.area();
        this.address = profile.address();
        this.phone = profile.phone();
        this.toldSince = Objects.requireNonNull(toldSince);
    }

    /** Whether an agency is still found there. */
    public boolean tells(AgencyProfile profile) {
        return name.equals(profile.name()) && area.equals(profile.area()) && Objects.equals(address, profile.address())
                && Objects.equals(phone, profile.phone());
    }

    public String name() {
        return name;
    }

    public String area() {
        return area;
    }

    /** Null where none was told. */
    public String address() {
        return address;
    }

    /** Null where none was told. */
    public String phone() {
        return phone;
    }

    /** Null for what was told before editions were kept. */
    public Instant toldSince() {
        return toldSince;
    }
}
