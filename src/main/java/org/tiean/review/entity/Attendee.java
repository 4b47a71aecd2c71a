package org.tiean.review.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** One head at a discussion, with the name and post of that day and the own opinion. */
@Entity
@Table(name = "discussion_attendee")
public class Attendee {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "discussion_id")
    private CollectiveDiscussion discussion;

    private int position;

    @Column(name = "officer_id")
    private UUID officerId;

    private String name;

    private String post;

    @Enumerated(EnumType.STRING)
    private Vote vote;

    private String opinion;

    protected Attendee() {
    }

    Attendee(CollectiveDiscussion discussion, int position, UUID officerId, String name, String post, Vote vote, String opinion) {
        this.id = UUID.randomUUID();
        this.discussion = discussion;
        this.position = position;
        this.officerId = officerId;
        this.name = name;
        this.post = post;
        this.vote = vote;
        this.opinion = opinion;
    }

    public UUID officerId() {
        return officerId;
    }

    public String name() {
        return name;
    }

    public String post() {
        return post;
    }

    /** Empty of a discussion held before votes were counted. */
    public Optional<Vote> vote() {
        return Optional.ofNullable(vote);
    }

    public String opinion() {
        return opinion;
    }
}
