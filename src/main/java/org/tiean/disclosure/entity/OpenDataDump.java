package org.tiean.disclosure.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.tiean.kernel.entity.Stored;

/** The file of everything published on a day (开放数据). */
@Entity
@Table(name = "open_data_dump")
public class OpenDataDump {

    private LocalDate day;

    @Column(name = "row_count")
    private long rows;

    @Column(name = "byte_size")
    private long size;

    private String sha256;

    @Id
    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "recalled_at")
    private Instant recalledAt;

    protected OpenDataDump() {
    }

    public OpenDataDump(LocalDate day, long rows, Stored stored, Instant madeAt) {
        this.day = day;
        this.rows = rows;
        this.size = stored.size();
        this.sha256 = stored.sha256();
        this.madeAt = madeAt;
    }

    public LocalDate day() {
        return day;
    }

    public long rows() {
        return rows;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public boolean isRecalled() {
        return recalledAt != null;
    }

    /** Something in it came down: it is offered no longer. Never before it was made, also where the clock of another node is behind. */
    public void recall(Instant now) {
        if (recalledAt == null) {
            recalledAt = now.isBefore(madeAt) ? madeAt : now;
        }
    }
}
