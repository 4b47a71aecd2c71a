package org.tiean.document.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That a document is being served by public notice (公告送达). Written once. */
@Entity
@Table(name = "service_announcement", schema = "tiean")
public class ServiceAnnouncement {

    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "notice_id")
    private UUID noticeId;

    @Enumerated(EnumType.STRING)
    private AnnounceService.Ground ground;

    private String course;

    private String medium;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "served_on")
    private LocalDate servedOn;

    protected ServiceAnnouncement() {
    }

    /**
     * @param noticeId the notice (送达公告)
     * @param servedOn the day with which the term of the notice ends
     */
    public ServiceAnnouncement(UUID documentId, UUID caseId, UUID noticeId, AnnounceService given, LocalDate announcedOn,
                               LocalDate servedOn) {
        this.id = UUID.randomUUID();
        this.documentId = documentId;
        this.caseId = caseId;
        this.noticeId = noticeId;
        this.ground = given.ground();
        this.course = given.course();
        this.medium = given.medium();
        this.announcedOn = announcedOn;
        this.servedOn = servedOn;
    }

    public UUID documentId() {
        return documentId;
    }

    public LocalDate announcedOn() {
        return announcedOn;
    }

    /** The legal day of service; the document counts as served once that day is over (民事诉讼法95). */
    public LocalDate servedOn() {
        return servedOn;
    }

    /** Whether the term is over. */
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(servedOn);
    }
}
