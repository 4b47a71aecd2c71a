package org.tiean.authority.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.authority.entity.DeviceEntry;
import org.tiean.authority.entity.DeviceEntry.Kind;
import org.tiean.authority.entity.MonitoringDevice;
import org.tiean.authority.entity.Officer;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** {@code /desk/devices/device.xhtml?id=}: one device; with {@code &enter=CALIBRATION} the form for that entry. */
@Named
@RequestScoped
public class DevicePage {

    @Inject
    MonitoringDevices devices;

    @Inject
    Agencies agencies;

    @Inject
    Officers officers;

    @Inject
    HttpServletRequest http;

    @Inject
    Clock clock;

    private MonitoringDevice device;
    private UUID actId;
    private Kind entering;
    private boolean met = true;
    private LocalDate day;
    private LocalDate until;
    private String document;
    private String note;

    @PostConstruct
    void read() {
        UUID id = uuid(http.getParameter("id"));
        if (id == null) {
            throw Refusal.notFound("authority.device.unknown");
        }
        device = devices.see(id);
        UUID kept = uuid(http.getParameter("actId"));
        actId = kept == null ? UUID.randomUUID() : kept;
        entering = Stream.of(Kind.values()).filter(kind -> kind.name().equals(http.getParameter("enter"))).findFirst().orElse(null);
        day = Zones.today(clock);
    }

    private static UUID uuid(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Makes the entry and shows the device again. */
    public String submit() {
        boolean passed = met || entering == Kind.RETIREMENT;
        devices.enter(device.id(), new DeviceEntry.Given(actId, entering, passed, day, entering == Kind.CALIBRATION && passed ? until : null,
                document, note));
        return "/desk/devices/device.xhtml?faces-redirect=true&id=" + device.id() + "&done=yes";
    }

    public MonitoringDevice getDevice() {
        return device;
    }

    public String getAgency() {
        return agencies.require(device.agencyId()).name();
    }

    /** What a recording needs, in the order of the law. */
    public List<Kind> getNeeded() {
        return List.copyOf(Kind.needed());
    }

    public List<Kind> getMissing() {
        return device.missingOn(Zones.today(clock));
    }

    /** The entry that tells how the device stands today in one respect, null if there is none. */
    public DeviceEntry latest(Kind kind) {
        return device.latest(kind, Zones.today(clock)).orElse(null);
    }

    /** Entries, the newest first. */
    public List<DeviceEntry> getEntries() {
        List<DeviceEntry> newest = new ArrayList<>(device.entries());
        Collections.reverse(newest);
        return newest;
    }

    /** Who made an entry, by name; the login where the register does not know it. */
    public String nameOf(String login) {
        return officers.byUsername(login).map(Officer::name).orElse(login);
    }

    /** What the reader may enter now. */
    public List<Kind> getKinds() {
        return device.isRetiredOn(Zones.today(clock)) ? List.of() : List.copyOf(devices.mayEnter(device.agencyId()));
    }

    public Kind getEntering() {
        return entering != null && getKinds().contains(entering) ? entering : null;
    }

    public boolean isDone() {
        return "yes".equals(http.getParameter("done"));
    }

    public UUID getActId() {
        return actId;
    }

    public boolean isMet() {
        return met;
    }

    public void setMet(boolean met) {
        this.met = met;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
