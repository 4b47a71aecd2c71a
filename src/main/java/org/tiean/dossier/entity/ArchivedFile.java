package org.tiean.dossier.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The file of a case as it went into the archive (归档案卷): number, catalogue, how long it is kept. Written once. */
@Entity
@Table(name = "archived_file")
public class ArchivedFile {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "agency_id")
    private UUID agencyId;

    private int year;

    private int serial;

    private String number;

    @Enumerated(EnumType.STRING)
    private Retention retention;

    /** JSON, as the catalogue stood on that day; names the party, hence kept with the case only. */
    private String catalogue;

    private String remark;

    @Column(name = "archived_by")
    private String archivedBy;

    @Column(name = "archived_on")
    private LocalDate archivedOn;

    protected ArchivedFile() {
    }

    /** @param catalogue JSON array of its lines */
    public ArchivedFile(UUID caseId, UUID agencyId, int year, int serial, ArchiveCase given, String catalogue,
                        String archivedBy, LocalDate archivedOn) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.agencyId = agencyId;
        this.year = year;
        this.serial = serial;
        this.number = number(year, serial);
        this.retention = given.retention();
        this.catalogue = catalogue;
        this.remark = given.remark();
        this.archivedBy = archivedBy;
        this.archivedOn = archivedOn;
    }

    /** Year and serial of four figures each: {@code 2026-0037}. */
    static String number(int year, int serial) {
        return String.format("%04d-%04d", year, serial);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Retention retention() {
        return retention;
    }

    public String catalogue() {
        return catalogue;
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    public LocalDate archivedOn() {
        return archivedOn;
    }
}
