package org.tiean.decision.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.tiean.decision.entity.NoPenaltyGround;
import org.tiean.decision.entity.ProposeNoPenalty;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/decision/propose-no-penalty.xhtml} (建议不予行政处罚或者终止调查): verified evidence is used with what it proves. */
@Named
@RequestScoped
public class ProposeNoPenaltyPage {

    @Inject
    TaskPage task;

    @Inject
    NoPenalties noPenalties;

    @Inject
    EvidenceList evidence;

    private NoPenaltyGround ground;
    private String[] used;
    private String course;
    private String facts;
    private String gains;
    private String reason;
    private LocalDate correctedOn;
    private String correction;
    private String education;

    public String submit() {
        List<String> chosen = used == null ? List.of() : Arrays.asList(used);
        return task.done(noPenalties.propose(task.request(), new ProposeNoPenalty(ground, course, facts,
                getVerified().stream().filter(line -> chosen.contains(line.id().toString()))
                        .map(line -> new SubmitReport.EvidenceUse(line.id(), line.proves())).toList(),
                gains, reason, correctedOn, text(correction), text(education))));
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    /** Evidence that may carry a report. */
    public List<EvidenceLine> getVerified() {
        return evidence.ofCase(task.getCaseId()).stream().filter(EvidenceLine::isVerified).toList();
    }

    public NoPenaltyGround[] getGrounds() {
        return NoPenaltyGround.values();
    }

    public NoPenaltyGround getGround() {
        return ground;
    }

    public void setGround(NoPenaltyGround ground) {
        this.ground = ground;
    }

    public String[] getUsed() {
        return used;
    }

    public void setUsed(String[] used) {
        this.used = used;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getGains() {
        return gains;
    }

    public void setGains(String gains) {
        this.gains = gains;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getCorrectedOn() {
        return correctedOn;
    }

    public void setCorrectedOn(LocalDate correctedOn) {
        this.correctedOn = correctedOn;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }

    public String getEducation() {
        return education;
    }

    public void setEducation(String education) {
        this.education = education;
    }
}
