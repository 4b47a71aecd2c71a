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
import java.util.Objects;
import java.util.UUID;

/** One item on one edition (清单中的一项): the whole row, and beside it what is searched and sorted by. */
@Entity
@Table(name = "power_list_entry")
public class PowerListEntry {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "list_id", nullable = false)
    private PowerList list;

    @Column(nullable = false)
    private String family;

    @Column(name = "item_code", nullable = false)
    private String itemCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PowerKind kind;

    @Column(nullable = false)
    private String domain;

    @Column(nullable = false)
    private String name;

    @Column(name = "switched_on", nullable = false)
    private boolean switchedOn;

    @Column(nullable = false)
    private String content;

    @Version
    private int version;

    protected PowerListEntry() {
    }

    public PowerListEntry(PowerList list, PowerRow row) {
        list.requireDraft();
        this.id = UUID.randomUUID();
        this.list = list;
        this.family = row.family();
        say(row);
    }

    /** Says something else, while the edition is a draft. */
    public void rewrite(PowerRow row) {
        list.requireDraft();
        if (!row.family().equals(family)) {
            throw new IllegalArgumentException("another item: " + row.family());
        }
        say(row);
    }

    private void say(PowerRow row) {
        this.itemCode = Objects.requireNonNull(row.get(PowerColumn.ITEM_CODE));
        this.kind = row.kind();
        this.domain = Objects.requireNonNull(row.get(PowerColumn.DOMAIN));
        this.name = Objects.requireNonNull(row.get(PowerColumn.NAME));
        this.switchedOn = row.isSwitchedOn();
        this.content = row.json();
    }

    public UUID id() {
        return id;
    }

    public PowerList list() {
        return list;
    }

    public String family() {
        return family;
    }

    public String itemCode() {
        return itemCode;
    }

    public PowerKind kind() {
        return kind;
    }

    public String domain() {
        return domain;
    }

    public String name() {
        return name;
    }

    /** Whether the agency exercises it; an item that is off is shown with the reason and decides nothing. */
    public boolean isSwitchedOn() {
        return switchedOn;
    }

    public PowerRow row() {
        return PowerRow.ofJson(content);
    }
}
