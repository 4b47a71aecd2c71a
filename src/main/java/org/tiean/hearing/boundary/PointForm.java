package org.tiean.hearing.boundary;

import org.tiean.hearing.entity.Defence;
import org.tiean.hearing.entity.ReexamineDefence;

/** One defence as it is answered on the page; its words are the claim unless shortened. */
public class PointForm {

    private final Defence defence;
    private String claim;
    private String evidence;
    private String examination;
    private boolean adopted;

    PointForm(Defence defence) {
        this.defence = defence;
        this.claim = defence.content();
    }

    ReexamineDefence.Point point() {
        return new ReexamineDefence.Point(defence.id(), claim, evidence == null || evidence.isBlank() ? null : evidence,
                examination, adopted);
    }

    public Defence getDefence() {
        return defence;
    }

    public String getClaim() {
        return claim;
    }

    public void setClaim(String claim) {
        this.claim = claim;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getExamination() {
        return examination;
    }

    public void setExamination(String examination) {
        this.examination = examination;
    }

    public boolean isAdopted() {
        return adopted;
    }

    public void setAdopted(boolean adopted) {
        this.adopted = adopted;
    }
}
