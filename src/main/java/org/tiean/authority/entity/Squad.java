package org.tiean.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;

/** A squad of an agency (执法中队): a division of labour, no organ in law. */
@Entity
@Table(name = "squad")
public class Squad {

    @Id
    private UUID id;

    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Version
    private int version;

    protected Squad() {
    }

    public Squad(UUID agencyId, String code, String name) {
        this.id = UUID.randomUUID();
        this.agencyId = Objects.requireNonNull(agencyId);
        this.code = Objects.requireNonNull(code);
        rename(name);
    }

    public void rename(String newName) {
        this.name = Objects.requireNonNull(newName);
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
