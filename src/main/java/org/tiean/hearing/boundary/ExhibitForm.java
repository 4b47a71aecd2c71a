package org.tiean.hearing.boundary;

import org.tiean.hearing.entity.HoldHearing;

/** One piece of evidence on the page of the hearing; left empty it was not shown. */
public class ExhibitForm {

    private final String no;
    private final String name;
    private String opinion;

    ExhibitForm(String no, String name) {
        this.no = no;
        this.name = name;
    }

    boolean isShown() {
        return opinion != null && !opinion.isBlank();
    }

    HoldHearing.Exhibit exhibit() {
        return new HoldHearing.Exhibit(no, opinion.strip());
    }

    public String getNo() {
        return no;
    }

    public String getName() {
        return name;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
