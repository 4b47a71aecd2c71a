package org.tiean.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody away, and who stands in for them (外出代理), as a login has to know it. A view of the register of stand-ins: what
 * is entered or ended there holds here with the same commit. Only read.
 */
@Entity
@Table(name = "account_absence")
public class Absence {

    @Id
    private UUID id;

    private String absent;

    @Column(name = "absent_name")
    private String absentName;

    private String substitute;

    @Column(name = "substitute_name")
    private String substituteName;

    @Enumerated(EnumType.STRING)
    private Role capacity;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "squad_id")
    private UUID squadId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected Absence() {
    }

    /** For an absence that is not read from the register, as in scenarios. */
    public Absence(UUID id, String absent, String substitute, Role capacity, UUID agencyId, LocalDate fromDay, LocalDate lastDay) {
        this.id = id;
        this.absent = absent;
        this.absentName = absent;
        this.substitute = substitute;
        this.substituteName = substitute;
        this.capacity = capacity;
        this.agencyId = agencyId;
        this.fromDay = fromDay;
        this.lastDay = lastDay;
    }

    /**
     * Whether the stand-in may do in the absent one's place what these roles may do: the absent one could in the capacity that is
     * stood in for, and the stand-in holds one of these roles too. For legal review the qualification counts (行政处罚法58(2)),
     * which was asked for at the entry and is asked again by the rule on reviewers.
     *
     * @param mayDo roles that may do it
     * @param own   roles of the stand-in
     */
    public boolean covers(Set<Role> mayDo, Set<Role> own) {
        return mayDo.contains(capacity) && (capacity == Role.LEGAL_REVIEWER || own.stream().anyMatch(mayDo::contains));
    }

    /** The registration. */
    public UUID id() {
        return id;
    }

    /** Login of who is away. */
    public String absent() {
        return absent;
    }

    public String absentName() {
        return absentName;
    }

    /** Login of the stand-in. */
    public String substitute() {
        return substitute;
    }

    public String substituteName() {
        return substituteName;
    }

    /** In which capacity the absent one is stood in for (代理身份). */
    public Role capacity() {
        return capacity;
    }

    public UUID agencyId() {
        return agencyId;
    }

    /** Squad of who is away, or null. */
    public UUID squadId() {
        return squadId;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }
}
