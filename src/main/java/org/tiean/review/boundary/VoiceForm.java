package org.tiean.review.boundary;

import org.tiean.authority.entity.Officer;

/** A head, and what the head said; not there where nothing is written. */
public class VoiceForm {

    private final Officer officer;
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

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
