package org.tiean.review.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Position;
import org.tiean.kernel.entity.Zones;
import org.tiean.review.entity.Conclusion;
import org.tiean.review.entity.Discuss;
import org.tiean.review.entity.Vote;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/review/discuss-collectively.xhtml}: who came, what each said, what came of it. */
@Named
@RequestScoped
public class DiscussCollectivelyPage {

    @Inject
    TaskPage task;

    @Inject
    CollectiveDiscussions discussions;

    @Inject
    Officers officers;

    private List<VoiceForm> voices;
    private LocalDateTime startedAt;
    private LocalDateTime endedAt;
    private String place;
    private String chair;
    private String recorder;
    private String observers;
    private String ground;
    private String report;
    private String text;
    private String departure;

    @PostConstruct
    void read() {
        voices = officers.ofAgency(task.getCaseFile().agencyId()).stream()
                .filter(officer -> officer.position() != Position.STAFF).map(VoiceForm::new).toList();
    }

    public String submit() {
        return record(Conclusion.AGREED);
    }

    /** Back to investigation. */
    public String sendBack() {
        return record(Conclusion.RETURNED);
    }

    private String record(Conclusion conclusion) {
        return task.done(discussions.record(task.request(), new Discuss(startedAt.atZone(Zones.CHINA).toInstant(),
                endedAt.atZone(Zones.CHINA).toInstant(), place, UUID.fromString(chair), recorder,
                observers == null || observers.isBlank() ? null : observers, ground, report,
                voices.stream().filter(VoiceForm::isHeard)
                        .map(voice -> new Discuss.Voice(voice.getOfficer().id(), voice.getVote(), voice.getOpinion())).toList(), conclusion, text,
                departure == null || departure.isBlank() ? null : departure)));
    }

    public List<VoiceForm> getVoices() {
        return voices;
    }

    public LocalDateTime getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(LocalDateTime startedAt) {
        this.startedAt = startedAt;
    }

    public LocalDateTime getEndedAt() {
        return endedAt;
    }

    public void setEndedAt(LocalDateTime endedAt) {
        this.endedAt = endedAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getRecorder() {
        return recorder;
    }

    public void setRecorder(String recorder) {
        this.recorder = recorder;
    }

    public String getObservers() {
        return observers;
    }

    public void setObservers(String observers) {
        this.observers = observers;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDeparture() {
        return departure;
    }

    public void setDeparture(String departure) {
        this.departure = departure;
    }

    public Vote[] getVotes() {
        return Vote.values();
    }
}
