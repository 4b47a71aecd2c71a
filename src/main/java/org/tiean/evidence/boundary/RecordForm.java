package org.tiean.evidence.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.casefile.entity.Handler;
import org.tiean.document.control.SignaturePictures;
import org.tiean.evidence.entity.Attestation;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** What is typed and signed on the pages of records that somebody signs (笔录): on site, of an oral statement, of what was handed over. */
@Named
@RequestScoped
public class RecordForm {

    @Inject
    TaskPage task;

    @Inject
    Uploads uploads;

    @Inject
    Clock clock;

    private final Map<String, String> typed = new HashMap<>();
    private LocalDateTime startedAt;
    private boolean certificatesShown;

    @PostConstruct
    void begin() {
        typed.put("place", task.getCaseFile().scene().place());
        typed.put("idType", "居民身份证");
        typed.put("recusal", "不申请回避。");
        typed.put("confirmation", "以上笔录我已看过，与我说的相符。");
        startedAt = Zones.minuteOf(clock.instant());
    }

    /** What was typed, by the name of the field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** What was typed into a field, null for nothing. */
    public String text(String field) {
        String text = typed.get(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    ProtectedText hidden(String field) {
        return ProtectedText.of(text(field));
    }

    /** @throws Refusal 400 if it lies after now, when the record ends */
    public Instant began() {
        Instant began = startedAt.atZone(Zones.CHINA).toInstant();
        if (began.isAfter(clock.instant())) {
            throw Refusal.invalid("casefile.request.in-the-future");
        }
        return began;
    }

    /** The two officers handling the case. */
    public List<UUID> officers() {
        return task.getCaseFile().handlers().stream().map(Handler::officerId).limit(2).toList();
    }

    /** The signature goes in under an id that follows from the act's, so that sending the form twice keeps one. */
    public Attestation attestation() {
        String drawn = text("signature");
        UUID signature = null;
        if (drawn != null) {
            UUID id = UUID.nameUUIDFromBytes((task.getActId() + "/signature").getBytes(StandardCharsets.UTF_8));
            signature = uploads.receive(id, "签名.png", new ByteArrayInputStream(SignaturePictures.decoded(drawn))).id();
        }
        return new Attestation(text("confirmation"), signature, text("refusal"), text("witness"));
    }

    public LocalDateTime getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(LocalDateTime startedAt) {
        this.startedAt = startedAt;
    }

    public boolean isCertificatesShown() {
        return certificatesShown;
    }

    public void setCertificatesShown(boolean certificatesShown) {
        this.certificatesShown = certificatesShown;
    }
}
