package org.tiean.hearing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tiean.hearing.entity.HearingConclusion;
import org.tiean.hearing.entity.ReportHearing;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/report-hearing.xhtml} (提交听证报告). */
@Named
@RequestScoped
public class ReportHearingPage {

    @Inject
    TaskPage task;

    @Inject
    HearingSessions sessions;

    private String facts;
    private String disputed;
    private String onFacts;
    private String onLaw;
    private String onProcedure;
    private String onPenalty;
    private HearingConclusion conclusion;
    private String opinion;

    public String submit() {
        return task.done(sessions.report(task.request(), new ReportHearing(facts, disputed, onFacts, onLaw, onProcedure,
                onPenalty, conclusion, opinion)));
    }

    public HearingConclusion[] getConclusions() {
        return HearingConclusion.values();
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getDisputed() {
        return disputed;
    }

    public void setDisputed(String disputed) {
        this.disputed = disputed;
    }

    public String getOnFacts() {
        return onFacts;
    }

    public void setOnFacts(String onFacts) {
        this.onFacts = onFacts;
    }

    public String getOnLaw() {
        return onLaw;
    }

    public void setOnLaw(String onLaw) {
        this.onLaw = onLaw;
    }

    public String getOnProcedure() {
        return onProcedure;
    }

    public void setOnProcedure(String onProcedure) {
        this.onProcedure = onProcedure;
    }

    public String getOnPenalty() {
        return onPenalty;
    }

    public void setOnPenalty(String onPenalty) {
        this.onPenalty = onPenalty;
    }

    public HearingConclusion getConclusion() {
        return conclusion;
    }

    public void setConclusion(HearingConclusion conclusion) {
        this.conclusion = conclusion;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
