package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** One line of the list of goods found in a building that comes down (物品清单); kept until the party fetches what was stored. */
@Entity
@Table(name = "listed_goods", schema = "tiean")
public class ListedGoods {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "coercion_id")
    private CoerciveExecution coercion;

    private int place;

    private String name;

    private String quantity;

    private String condition;

    @Enumerated(EnumType.STRING)
    @Column(name = "went_to")
    private PrepareDemolition.Place wentTo;

    @Column(name = "fetched_on")
    private LocalDate fetchedOn;

    @Column(name = "fetched_by")
    private String fetchedBy;

    protected ListedGoods() {
    }

    ListedGoods(CoerciveExecution coercion, int place, PrepareDemolition.Line line) {
        this.id = UUID.randomUUID();
        this.coercion = coercion;
        this.place = place;
        this.name = line.name();
        this.quantity = line.quantity();
        this.condition = line.condition();
        this.wentTo = line.place();
    }

    /** @throws Refusal 409 it is not kept here */
    void fetched(String receiver, LocalDate on) {
        if (!isKept()) {
            throw Refusal.conflict("execution.goods.not-kept", name);
        }
        fetchedOn = on;
        fetchedBy = receiver;
    }

    /** Whether it is still kept for the party. */
    public boolean isKept() {
        return wentTo == PrepareDemolition.Place.STORED && fetchedOn == null;
    }

    public String name() {
        return name;
    }

    public String quantity() {
        return quantity;
    }

    public Optional<String> condition() {
        return Optional.ofNullable(condition);
    }

    public PrepareDemolition.Place wentTo() {
        return wentTo;
    }

    public Optional<LocalDate> fetchedOn() {
        return Optional.ofNullable(fetchedOn);
    }
}
