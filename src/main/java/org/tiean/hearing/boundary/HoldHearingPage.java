package org.tiean.hearing.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.entity.Handler;
import org.tiean.document.control.SignaturePictures;
import org.tiean.hearing.entity.Hearing;
import org.tiean.hearing.entity.HoldHearing;
import org.tiean.hearing.entity.Presence;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/hold-hearing.xhtml} (举行听证): who came, what was shown and said, signed on the screen or refused. */
@Named
@RequestScoped
public class HoldHearingPage {

    @Inject
    TaskPage task;

    @Inject
    Hearings hearings;

    @Inject
    HearingSessions sessions;

    @Inject
    PenaltyNotices notices;

    @Inject
    Officers officers;

    @Inject
    SignaturePictures pictures;

    private LocalDateTime startedAt;
    private String opening;
    private String[] investigators;
    private String presentation;
    private String closing;

    private List<ExhibitForm> exhibits;
    private List<AttendanceForm> attendances;

    @PostConstruct
    void read() {
        exhibits = notices.current(task.getCaseId()).stream()
                .flatMap(notice -> notice.content().getJsonArray("evidence").getValuesAs(JsonObject.class).stream()).distinct()
                .map(piece -> new ExhibitForm(piece.getString("no"), piece.getString("name", ""))).toList();
        attendances = hearings.open(task.getCaseId()).stream().flatMap(hearing -> hearing.waiting().stream())
                .map(party -> new AttendanceForm(task.getCaseFile().party(party.partyId()))).toList();
        startedAt = hearings.open(task.getCaseId()).flatMap(Hearing::session)
                .map(session -> Zones.minuteOf(session.startsAt())).orElse(null);
    }

    public String submit() {
        return task.done(sessions.hold(task.request(), new HoldHearing(startedAt.atZone(Zones.CHINA).toInstant(), opening,
                Stream.of(investigators == null ? new String[0] : investigators).map(UUID::fromString).toList(), presentation,
                exhibits.stream().filter(ExhibitForm::isShown).map(ExhibitForm::exhibit).toList(),
                attendances.stream().map(form -> form.attendance(pictures)).toList(), closing)));
    }

    public List<ExhibitForm> getExhibits() {
        return exhibits;
    }

    public List<AttendanceForm> getAttendances() {
        return attendances;
    }

    /** The officers who handle the case. */
    public List<Officer> getHandlers() {
        return task.getCaseFile().handlers().stream().map(Handler::officerId).map(officers::require).toList();
    }

    public Presence[] getPresences() {
        return Presence.values();
    }

    public LocalDateTime getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(LocalDateTime startedAt) {
        this.startedAt = startedAt;
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public String[] getInvestigators() {
        return investigators;
    }

    public void setInvestigators(String[] investigators) {
        this.investigators = investigators;
    }

    public String getPresentation() {
        return presentation;
    }

    public void setPresentation(String presentation) {
        this.presentation = presentation;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }
}
