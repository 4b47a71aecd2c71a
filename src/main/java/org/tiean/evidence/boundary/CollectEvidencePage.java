package org.tiean.evidence.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.authority.boundary.MonitoringDevices;
import org.tiean.authority.entity.MonitoringDevice;
import org.tiean.casefile.entity.Handler;
import org.tiean.evidence.control.KindDemands;
import org.tiean.evidence.entity.CollectEvidence;
import org.tiean.evidence.entity.EvidenceKind;
import org.tiean.evidence.entity.Particular;
import org.tiean.evidence.entity.Particulars;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/evidence/collect-evidence.xhtml} (收集证据): what was found, with its files, which have come in before the form does. */
@Named
@RequestScoped
public class CollectEvidencePage {

    @Inject
    TaskPage task;

    @Inject
    EvidenceIntake intake;

    @Inject
    MonitoringDevices devices;

    @Inject
    KindDemands demands;

    private EvidenceKind kind;
    private String name;
    private String proves;
    private String source;
    private boolean copy;
    private final Map<Particular, String> said = new EnumMap<>(Particular.class);
    private String place;
    private String deviceId;
    private LocalDateTime occurredAt;
    private String camera;
    private String uploaded;

    @PostConstruct
    void begin() {
        place = task.getCaseFile().scene().place();
    }

    /** The officers handling the case collected it; of several files each is a piece, numbered in its name. */
    public String submit() {
        List<UUID> officers = task.getCaseFile().handlers().stream().map(Handler::officerId).limit(2).toList();
        Particulars besides = demands.fitting(kind, new Particulars(copy, said));
        UUID device = deviceId == null ? null : UUID.fromString(deviceId);
        Instant shown = occurredAt == null ? null : occurredAt.atZone(Zones.CHINA).toInstant();
        List<UUID> files = UploadedFiles.ids(uploaded);
        List<CollectEvidence> pieces = new ArrayList<>();
        for (int i = 0; i < Math.max(1, files.size()); i++) {
            pieces.add(new CollectEvidence(kind, files.size() < 2 ? name : name + "（" + (i + 1) + "）", proves, source, besides, shown,
                    new CollectEvidence.Spot(place, null, null), officers, files.isEmpty() ? null : files.get(i), device, camera));
        }
        return task.done(intake.collectAll(task.request(), pieces));
    }

    /** Devices of the agency that may have recorded it. */
    public List<MonitoringDevice> getDevices() {
        return devices.inUse(task.getCaseFile().agencyId());
    }

    public List<EvidenceKind> getKinds() {
        return List.of(EvidenceKind.values());
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getProves() {
        return proves;
    }

    public void setProves(String proves) {
        this.proves = proves;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isCopy() {
        return copy;
    }

    public void setCopy(boolean copy) {
        this.copy = copy;
    }

    public List<Particular> getParticulars() {
        return List.of(Particular.values());
    }

    /** Of which kinds a particular is asked. */
    public String asked(Particular particular) {
        return demands.asked(particular);
    }

    /** The kinds of which there may be a copy. */
    public String getCopied() {
        return demands.copied();
    }

    public Map<Particular, String> getSaid() {
        return said;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getDeviceId() {
        return deviceId;
    }

    public void setDeviceId(String deviceId) {
        this.deviceId = deviceId;
    }

    public LocalDateTime getOccurredAt() {
        return occurredAt;
    }

    public void setOccurredAt(LocalDateTime occurredAt) {
        this.occurredAt = occurredAt;
    }

    public String getCamera() {
        return camera;
    }

    public void setCamera(String camera) {
        this.camera = camera;
    }

    public String getUploaded() {
        return uploaded;
    }

    public void setUploaded(String uploaded) {
        this.uploaded = uploaded;
    }
}
