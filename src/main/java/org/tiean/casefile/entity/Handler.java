package org.tiean.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An officer handling the case (承办人), from a day until a day. */
@Entity
@Table(name = "case_handler")
public class Handler {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @Column(name = "officer_id")
    private UUID officerId;

    private String username;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    protected Handler() {
    }

    Handler(CaseFile caseFile, UUID officerId, String username, LocalDate fromDay) {
        this.id = UUID.randomUUID();
        this.caseFile = caseFile;
        this.officerId = officerId;
        this.username = username;
        this.fromDay = fromDay;
    }

    void leave(LocalDate day) {
        untilDay = day;
    }

    boolean isCurrent() {
        return untilDay == null;
    }

    public UUID officerId() {
        return officerId;
    }

    public String username() {
        return username;
    }
}
