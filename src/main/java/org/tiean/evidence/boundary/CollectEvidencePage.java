package org.tiean.evidence.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;
import org.tiean.authority.boundary.MonitoringDevices;
import org.tiean.authority.entity.MonitoringDevice;
import org.tiean.casefile.entity.Handler;
import org.tiean.evidence.entity.CollectEvidence;
import org.tiean.evidence.entity.EvidenceKind;
import org.tiean.evidence.entity.Upload;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/evidence/collect-evidence.xhtml} (收集证据): one piece with its file; big ones come in over REST. */
@Named
@RequestScoped
public class CollectEvidencePage {

    @Inject
    TaskPage task;

    @Inject
    EvidenceIntake intake;

    @Inject
    Uploads uploads;

    @Inject
    MonitoringDevices devices;

    private EvidenceKind kind;
    private String name;
    private String proves;
    private String source;
    private String carrier;
    private String place;
    private String deviceId;
    private LocalDateTime occurredAt;
    private UploadedFile file;

    @PostConstruct
    void begin() {
        place = task.getCaseFile().scene().place();
    }

    /** The officers handling the case collected it. */
    public String submit() {
        List<UUID> officers = task.getCaseFile().handlers().stream().map(Handler::officerId).limit(2).toList();
        String copied = carrier == null || carrier.isBlank() ? null : carrier;
        UUID device = deviceId == null ? null : UUID.fromString(deviceId);
        Instant shown = occurredAt == null ? null : occurredAt.atZone(Zones.CHINA).toInstant();
        return task.done(intake.collect(task.request(), new CollectEvidence(kind, name, proves, source, copied, shown,
                new CollectEvidence.Spot(place, null, null), officers, received(), device)));
    }

    /** Devices of the agency that may have recorded it. */
    public List<MonitoringDevice> getDevices() {
        return devices.inUse(task.getCaseFile().agencyId());
    }

    /** Under the id of the act, so that sending the form twice uploads once. */
    private UUID received() {
        return uploads.receive(task.getActId(), file).map(Upload::id).orElse(null);
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

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String carrier) {
        this.carrier = carrier;
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

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
