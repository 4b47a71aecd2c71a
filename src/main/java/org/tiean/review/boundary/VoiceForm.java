package org.tiean.review.boundary;

import org.tiean.authority.entity.Officer;
import org.tiean.review.entity.Vote;

/** A head, and what the head said; not there where nothing is written. */
public class VoiceForm {

    private final Officer officer;
    private Vote vote;
    private String opinion;

    VoiceForm(Officer officer) {
        this.officer = officer;
    }

    boolean isHeard() {
        return opinion != null && !opinion.isBlank();
    }

    public Officer getOfficer() {
        return officer;
    }

    public Vote getVote() {
        return vote;
    }

    public void setVote(Vote vote) {
        this.vote = vote;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
