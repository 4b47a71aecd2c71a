package org.tiean.party.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.ProtectedText;

/** A code sent to the confirmed phone of a party (动态验证码): once, for a few minutes, a few tries. */
@Entity
@Table(name = "phone_code")
public class PhoneCode {

    /** How long it may be used. */
    public static final Duration VALID = Duration.ofMinutes(5);
    private static final int TRIES = 5;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "party_id")
    private UUID partyId;

    private ProtectedText phone;

    /** In the clear only until it is sent. */
    private ProtectedText code;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "used_at")
    private Instant usedAt;

    private int tries;

    protected PhoneCode() {
    }

    public PhoneCode(PartySession session, ProtectedText phone, Instant at) {
        this.id = UUID.randomUUID();
        this.sessionId = session.id();
        this.caseId = session.caseId();
        this.partyId = session.partyId();
        this.phone = phone;
        this.orderedAt = at;
    }

    /** @param hash what is kept of it */
    public void is(ProtectedText fresh, String hash) {
        code = fresh;
        codeHash = hash;
    }

    /** It is on its way; from now on only its hash is kept. */
    public void sent(Instant at) {
        code = null;
        sentAt = at;
    }

    /** What is to be sent; empty once it was, or when it would come too late. */
    public Optional<ProtectedText> toSend(Instant now) {
        return Optional.ofNullable(code).filter(waiting -> now.isBefore(orderedAt.plus(VALID)));
    }

    /** Whether it may still be tried. */
    public boolean isOpen(Instant now) {
        return usedAt == null && tries < TRIES && now.isBefore(orderedAt.plus(VALID));
    }

    /** Counts a try. */
    public void tried(boolean right, Instant now) {
        tries++;
        if (right) {
            usedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public ProtectedText phone() {
        return phone;
    }

    public String codeHash() {
        return codeHash;
    }

    public Instant orderedAt() {
        return orderedAt;
    }
}
