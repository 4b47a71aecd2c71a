package org.tiean.disclosure.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/** An error somebody found in a published decision (公示纠错); answered once, and the answer stays. */
@Entity
@Table(name = "publication_error")
public class PublicationError {

    /** What somebody finds wrong with it. */
    public enum About {
        /** 内容有误. */
        WRONG,
        /** 泄露个人信息或者商业秘密. */
        PRIVACY,
        /** 已变更、撤销或者超过公示期. */
        OUTDATED,
        /** 其他. */
        OTHER
    }

    /** What came of it. */
    public enum Outcome {
        /** 已更正或者撤回. */
        CORRECTED,
        /** 情况属实，正在更正. */
        BEING_CORRECTED,
        /** 经核对没有错误. */
        NO_ERROR
    }

    /**
     * What somebody reports.
     *
     * @param id       made when the page was shown; sent twice it is one
     * @param publicId the published decision
     * @param contact  null for none; kept encrypted
     */
    public record Given(UUID id, UUID publicId, About about, String words, ProtectedText contact) {

        public static final int LONGEST = 1000;
        private static final int SHORTEST = 5;

        public Given {
            words = words == null ? "" : words.strip();
            if (id == null || publicId == null || about == null || words.length() < SHORTEST || words.length() > LONGEST
                    || contact != null && contact.reveal().length() > 100) {
                throw Refusal.invalid("disclosure.error.incomplete", SHORTEST, LONGEST);
            }
        }

        String fingerprint() {
            try {
                return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                        .digest((publicId + "\n" + about + "\n" + words).getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private String number;

    @Column(name = "publication_id")
    private UUID publicationId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private About about;

    private String words;

    private ProtectedText contact;

    private String fingerprint;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected PublicationError() {
    }

    public PublicationError(Given given, String number, Publication publication, Instant receivedAt, LocalDate answerBy) {
        this.id = given.id();
        this.number = number;
        this.publicationId = publication.id();
        this.caseId = publication.caseId();
        this.agencyId = publication.content().agencyId();
        this.receivedAt = receivedAt;
        this.answerBy = answerBy;
        this.about = given.about();
        this.words = given.words();
        this.contact = given.contact();
        this.fingerprint = given.fingerprint();
    }

    /** @throws Refusal 409 if its id was used for another */
    public PublicationError same(Given given) {
        if (!fingerprint.equals(given.fingerprint())) {
            throw Refusal.conflict("disclosure.error.id-reused");
        }
        return this;
    }

    /** @throws Refusal 409 once answered, 400 without words */
    public void answer(Outcome found, String said, String by, Instant at) {
        if (outcome != null) {
            throw Refusal.conflict("disclosure.error.answered");
        }
        String text = said == null ? "" : said.strip();
        if (found == null || text.length() < 2 || text.length() > 2000) {
            throw Refusal.invalid("disclosure.error.answer.incomplete");
        }
        outcome = found;
        answer = text;
        answeredBy = by;
        answeredAt = at;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID publicationId() {
        return publicationId;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Last day to answer. */
    public LocalDate answerBy() {
        return answerBy;
    }

    public About about() {
        return about;
    }

    public String words() {
        return words;
    }

    /** How the clerk may ask back; null for none. */
    public ProtectedText contact() {
        return contact;
    }

    /** Empty until answered. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public boolean isAnswered() {
        return outcome != null;
    }

    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
