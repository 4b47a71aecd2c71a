package org.tiean.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;

/**
 * A person's place in the organisation (账号). Password, second factor and roles are Keycloak's; here is
 * only what a token does not say.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private String username;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "squad_id")
    private UUID squadId;

    @Column(name = "officer_no")
    private String officerNo;

    @Column(nullable = false)
    private boolean active;

    @Version
    private int version;

    protected Account() {
    }

    /**
     * @param username    Keycloak login, never changed and never given to somebody else
     * @param displayName the name as pages and documents print it
     * @param agencyId    the agency, or null for somebody who belongs to none
     * @param squadId     the squad, or null
     * @param officerNo   number of the enforcement certificate (执法证号), or null for staff without
     */
    public Account(String username, String displayName, UUID agencyId, UUID squadId, String officerNo) {
        this.username = Objects.requireNonNull(username);
        this.displayName = Objects.requireNonNull(displayName);
        this.active = true;
        place(agencyId, squadId, officerNo);
    }

    /** Moves the person; what they did before keeps the place it was done in. */
    public void place(UUID newAgencyId, UUID newSquadId, String newOfficerNo) {
        this.agencyId = newAgencyId;
        this.squadId = newSquadId;
        this.officerNo = newOfficerNo;
    }

    public void rename(String newDisplayName) {
        this.displayName = Objects.requireNonNull(newDisplayName);
    }

    /** The person left; the account stays, since the record names it, but carries no rights any more. */
    public void deactivate() {
        this.active = false;
    }

    public void activate() {
        this.active = true;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public UUID squadId() {
        return squadId;
    }

    public String officerNo() {
        return officerNo;
    }

    public boolean isActive() {
        return active;
    }
}
