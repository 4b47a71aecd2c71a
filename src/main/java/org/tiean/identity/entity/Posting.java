package org.tiean.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Where a login stands while its owner is on loan to another agency (借调), and which of its roles it keeps there. A view
 * of the register of officers: what is entered there holds here with the same commit. Only read.
 */
@Entity
@Table(name = "account_posting")
public class Posting {

    /** What somebody is lent for. */
    public enum Capacity {
        /** 执法人员. */
        OFFICER(Role.OFFICER),
        /** 法制审核人员. */
        REVIEWER(Role.LEGAL_REVIEWER);

        private final Role role;

        Capacity(Role role) {
            this.role = role;
        }
    }

    @Id
    private UUID id;

    private String username;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "squad_id")
    private UUID squadId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected Posting() {
    }

    public UUID agencyId() {
        return agencyId;
    }

    public UUID squadId() {
        return squadId;
    }

    /** What remains of the roles held: the one the person is lent for; a squad leader on loan is an officer among others. */
    public Set<Role> narrow(Set<Role> held) {
        Set<Role> kept = EnumSet.noneOf(Role.class);
        if (held.contains(capacity.role) || capacity == Capacity.OFFICER && held.contains(Role.SQUAD_LEADER)) {
            kept.add(capacity.role);
        }
        return kept;
    }
}
