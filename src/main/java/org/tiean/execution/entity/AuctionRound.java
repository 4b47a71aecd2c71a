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
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** One commission to an auction house and what came of it; nothing sold, there may be another. */
@Entity
@Table(name = "auction_round", schema = "tiean")
public class AuctionRound {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "auction_id")
    private SeizedAuction auction;

    private int place;

    private String house;

    private String licence;

    private String contract;

    @Column(name = "reserve_fen")
    private Money reserve;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "auction_on")
    private LocalDate auctionOn;

    @Enumerated(EnumType.STRING)
    private RecordAuction.Result result;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String course;

    @Column(name = "price_fen")
    private Money price;

    private String proof;

    @Column(name = "costs_fen")
    private Money costs;

    protected AuctionRound() {
    }

    AuctionRound(SeizedAuction auction, int place, CommissionAuction given) {
        this.id = UUID.randomUUID();
        this.auction = auction;
        this.place = place;
        this.house = given.house();
        this.licence = given.licence();
        this.contract = given.contract();
        this.reserve = given.reserve();
        this.announcedOn = given.announcedOn();
        this.auctionOn = given.auctionOn();
    }

    void held(RecordAuction given) {
        if (given.heldOn().isBefore(auctionOn)) {
            throw Refusal.invalid("execution.auction.before-day", auctionOn);
        }
        if (given.price() != null && reserve.exceeds(given.price())) {
            throw Refusal.invalid("execution.auction.below-reserve", reserve);
        }
        result = given.result();
        heldOn = given.heldOn();
        course = given.course();
        price = given.price();
        proof = given.proof();
        costs = given.costs();
    }

    boolean isOpen() {
        return result == null;
    }

    public String house() {
        return house;
    }

    public String licence() {
        return licence;
    }

    public String contract() {
        return contract;
    }

    public Money reserve() {
        return reserve;
    }

    public LocalDate announcedOn() {
        return announcedOn;
    }

    public LocalDate auctionOn() {
        return auctionOn;
    }

    public Optional<RecordAuction.Result> result() {
        return Optional.ofNullable(result);
    }

    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    public Optional<Money> price() {
        return Optional.ofNullable(price);
    }

    /** Number of the confirmation of the sale. */
    public Optional<String> proof() {
        return Optional.ofNullable(proof);
    }

    public Optional<Money> costs() {
        return Optional.ofNullable(costs);
    }
}
