package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The building was cleared and its contents listed (清点物品). */
@Embeddable
public class Preparation {

    @Column(name = "prepared_on")
    private LocalDate preparedOn;

    @Column(name = "storage")
    private String storage;

    @Column(name = "goods_receiver")
    private String receiver;

    @Column(name = "goods_witness")
    private String witness;

    @Column(name = "goods_recording")
    private String recording;

    @Column(name = "goods_list_id")
    private UUID listId;

    protected Preparation() {
    }

    Preparation(PrepareDemolition given, UUID list, LocalDate on) {
        this.preparedOn = on;
        this.storage = given.storage();
        this.receiver = given.receiver();
        this.witness = given.witness();
        this.recording = given.recording();
        this.listId = list;
    }

    public LocalDate preparedOn() {
        return preparedOn;
    }

    /** Where and by whom what was not taken is kept. */
    public Optional<String> storage() {
        return Optional.ofNullable(storage);
    }

    /** Who got one copy of the list. */
    public String receiver() {
        return receiver;
    }

    public String witness() {
        return witness;
    }

    public UUID listId() {
        return listId;
    }
}
