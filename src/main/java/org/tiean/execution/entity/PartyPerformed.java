package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The party did it itself (自行履行). */
@Embeddable
public class PartyPerformed {

    @Column(name = "performed_on")
    private LocalDate on;

    @Column(name = "performance_findings")
    private String findings;

    @Column(name = "performance_recording")
    private String recording;

    protected PartyPerformed() {
    }

    PartyPerformed(RecordPerformance given) {
        this.on = given.performedOn();
        this.findings = given.findings();
        this.recording = given.recording();
    }

    public LocalDate on() {
        return on;
    }

    public String findings() {
        return findings;
    }
}
