package org.tiean.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** An order that the login service should let somebody in, or no longer, as the account says. */
@Entity
@Table(name = "login_order")
public class LoginOrder {

    /** What the login service did. */
    public enum Result {
        /** Login refused, sessions ended. */
        LOCKED,
        /** Login possible. */
        OPEN,
        /** The login service knows nobody of that name. */
        NO_LOGIN
    }

    @Id
    private UUID id;

    @Column(nullable = false)
    private String username;

    @Column(name = "ordered_at", nullable = false)
    private Instant orderedAt;

    @Column(name = "carried_at")
    private Instant carriedAt;

    @Enumerated(EnumType.STRING)
    private Result result;

    @Version
    private int version;

    protected LoginOrder() {
    }

    public LoginOrder(String username, Instant orderedAt) {
        this.id = UUID.randomUUID();
        this.username = Objects.requireNonNull(username);
        this.orderedAt = Objects.requireNonNull(orderedAt);
    }

    public void carriedOut(Result what, Instant at) {
        this.result = Objects.requireNonNull(what);
        this.carriedAt = Objects.requireNonNull(at);
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public Optional<Result> result() {
        return Optional.ofNullable(result);
    }

    public Optional<Instant> carriedAt() {
        return Optional.ofNullable(carriedAt);
    }
}
