package org.tiean.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.entity.Officer;
import org.tiean.kernel.entity.Refusal;

/** A case offered by one of its handlers to a colleague (转办). Until it is accepted the giver keeps it. */
@Entity
@Table(name = "handover")
public class Handover {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    private String giver;

    @Column(name = "giver_name")
    private String giverName;

    @Column(name = "giver_id")
    private UUID giverId;

    private String colleague;

    @Column(name = "colleague_name")
    private String colleagueName;

    @Column(name = "colleague_id")
    private UUID colleagueId;

    private String reason;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Enumerated(EnumType.STRING)
    private AnswerHandover.Answer answer;

    private String words;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Handover() {
    }

    public Handover(UUID caseId, Officer giver, Officer colleague, String reason, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.giver = giver.username();
        this.giverName = giver.name();
        this.giverId = giver.id();
        this.colleague = colleague.username();
        this.colleagueName = colleague.name();
        this.colleagueId = colleague.id();
        this.reason = reason;
        this.offeredAt = at;
    }

    /**
     * The colleague accepts or declines, or who offered it takes it back.
     *
     * @throws Refusal 403 the other one's answer, 409 answered before
     */
    public void answer(AnswerHandover given, String by, Instant at) {
        boolean own = given.answer() == AnswerHandover.Answer.WITHDRAWN ? giver.equals(by) : colleague.equals(by);
        if (!own) {
            throw Refusal.forbidden("intake.handover.not-yours");
        }
        if (!isOpen()) {
            throw Refusal.conflict("intake.handover.over");
        }
        answer = given.answer();
        words = given.words();
        answeredAt = at;
    }

    public boolean isOpen() {
        return answer == null;
    }

    /** Whether this person gave it or is to take it. */
    public boolean concerns(String username) {
        return giver.equals(username) || colleague.equals(username);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String giver() {
        return giver;
    }

    public String giverName() {
        return giverName;
    }

    public UUID giverId() {
        return giverId;
    }

    public String colleague() {
        return colleague;
    }

    public String colleagueName() {
        return colleagueName;
    }

    public UUID colleagueId() {
        return colleagueId;
    }

    public String reason() {
        return reason;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public Optional<AnswerHandover.Answer> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }
}
