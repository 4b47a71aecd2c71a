package org.tiean.coercion.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.tiean.coercion.entity.TakeSeizure;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** The ten steps of a seizure as they are ticked and typed ({@code WEB-INF/case/taking.xhtml}). */
@Named
@RequestScoped
public class TakingForm {

    /** The steps that are told, by the names of {@link TakeSeizure.Steps}, in the order of the article. */
    private static final List<String> STEPS = List.of("certificatesShown", "partyCalled", "told", "heard", "notNecessities", "notSealedBefore");

    @Inject
    TaskPage task;

    @Inject
    AttendanceForm there;

    @Inject
    Clock clock;

    private LocalDateTime startedAt;
    private String place;
    private String findings;
    private List<String> done = new ArrayList<>();

    @PostConstruct
    void begin() {
        startedAt = Zones.minuteOf(clock.instant());
        place = task.getCaseFile().scene().place();
    }

    TakeSeizure taking() {
        return new TakeSeizure(startedAt.atZone(Zones.CHINA).toInstant(), place, there.things(),
                new TakeSeizure.Steps(done.contains("certificatesShown"), done.contains("partyCalled"), done.contains("told"), done.contains("heard"),
                        done.contains("notNecessities"), done.contains("notSealedBefore")), findings, there.attendance(), there.officers());
    }

    public List<String> getSteps() {
        return STEPS;
    }

    public List<String> getDone() {
        return done;
    }

    public void setDone(List<String> done) {
        this.done = done;
    }

    public LocalDateTime getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(LocalDateTime startedAt) {
        this.startedAt = startedAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }
}
