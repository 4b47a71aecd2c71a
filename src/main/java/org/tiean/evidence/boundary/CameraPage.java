package org.tiean.evidence.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.evidence.entity.BodyCamera;
import org.tiean.evidence.entity.BodyCameraEntry;
import org.tiean.evidence.entity.BodyCameraEntry.Kind;
import org.tiean.kernel.entity.Refusal;

/** {@code /desk/evidence/camera.xhtml?id=}: one body camera and its entries; with {@code &enter=ASSIGNED} the form for one more. */
@Named
@RequestScoped
public class CameraPage {

    @Inject
    BodyCameras cameras;

    @Inject
    Officers officers;

    @Inject
    HttpServletRequest http;

    private BodyCamera camera;
    private UUID entryId;
    private Kind entering;
    private String officer;
    private LocalDate from;
    private LocalDate until;
    private Integer offsetSeconds;
    private String note;

    @PostConstruct
    void read() {
        camera = cameras.see(uuid(http.getParameter("id")));
        UUID kept = uuid(http.getParameter("entryId"));
        entryId = kept == null ? UUID.randomUUID() : kept;
        entering = Stream.of(Kind.values()).filter(kind -> kind.name().equals(http.getParameter("enter"))).findFirst().orElse(null);
        from = cameras.today();
    }

    private static UUID uuid(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            throw Refusal.notFound("evidence.camera.unknown");
        }
    }

    /** Makes the entry and shows the camera again. */
    public String submit() {
        cameras.enter(camera.id(), new BodyCameraEntry.Given(entryId, entering, officer == null ? null : UUID.fromString(officer), from, until,
                offsetSeconds, note));
        return back();
    }

    /** Ends a wearing or an outage with today. */
    public String end(UUID entry) {
        cameras.end(camera.id(), entry, cameras.today());
        return back();
    }

    private String back() {
        return "/desk/evidence/camera.xhtml?faces-redirect=true&id=" + camera.id();
    }

    public BodyCamera getCamera() {
        return camera;
    }

    /** The newest first. */
    public List<BodyCameraEntry> getEntries() {
        List<BodyCameraEntry> newest = new ArrayList<>(camera.entries());
        Collections.reverse(newest);
        return newest;
    }

    public String wearer(BodyCameraEntry entry) {
        return entry.officerId() == null ? "" : officers.require(entry.officerId()).name();
    }

    /** Who made an entry, by name; the login where the register does not know it. */
    public String nameOf(String login) {
        return officers.byUsername(login).map(Officer::name).orElse(login);
    }

    /** What the reader may enter. */
    public List<Kind> getKinds() {
        return cameras.mayKeep() && !camera.isRetiredOn(cameras.today()) ? List.of(Kind.values()) : List.of();
    }

    public Kind getEntering() {
        return entering != null && getKinds().contains(entering) ? entering : null;
    }

    public boolean isMayKeep() {
        return cameras.mayKeep();
    }

    public List<Officer> getOfficers() {
        return officers.ofAgency(camera.agencyId());
    }

    public UUID getEntryId() {
        return entryId;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Integer getOffsetSeconds() {
        return offsetSeconds;
    }

    public void setOffsetSeconds(Integer offsetSeconds) {
        this.offsetSeconds = offsetSeconds;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
