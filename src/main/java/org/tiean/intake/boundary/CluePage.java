package org.tiean.intake.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Scene;
import org.tiean.intake.entity.ClueSource;
import org.tiean.intake.entity.RegisterClue;
import org.tiean.intake.entity.Reporter;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Zones;

/** {@code /desk/clue.xhtml}: registers a clue (线索登记), which opens its case. */
@Named
@RequestScoped
public class CluePage {

    @Inject
    Clues clues;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest http;

    private UUID caseId;
    private UUID actId;
    private ClueSource source;
    private String sourceNote;
    private LocalDateTime receivedAt;
    private LocalDateTime happenedAt;
    private String title;
    private String place;
    private String content;
    private String materials;
    private String reporterName;
    private String reporterPhone;

    /** The ids are made when the page is first shown and come back with the form: a double click opens one case. */
    @PostConstruct
    void begin() {
        caseId = kept("caseId");
        actId = kept("actId");
        receivedAt = LocalDateTime.ofInstant(clock.instant(), Zones.CHINA).truncatedTo(ChronoUnit.MINUTES);
        happenedAt = receivedAt;
    }

    private UUID kept(String name) {
        try {
            return UUID.fromString(String.valueOf(http.getParameter(name)));
        } catch (IllegalArgumentException first) {
            return UUID.randomUUID();
        }
    }

    /** Registers and goes to the new case. */
    public String submit() {
        Scene scene = new Scene(title, place, null, null, content);
        Reporter reporter = new Reporter(ProtectedText.of(reporterName), ProtectedText.of(reporterPhone));
        RegisterClue clue = new RegisterClue(source, sourceNote, receivedAt.atZone(Zones.CHINA).toInstant(),
                happenedAt.atZone(Zones.CHINA).toInstant(), scene, null, materials, reporter, null);
        Receipt receipt = clues.register(new ActRequest(actId, caseId, clue.receivedAt()), clue);
        return "/desk/case.xhtml?faces-redirect=true&id=" + receipt.caseId() + "&done=" + receipt.act().key();
    }

    public List<ClueSource> getSources() {
        return List.of(ClueSource.values());
    }

    public UUID getCaseId() {
        return caseId;
    }

    public UUID getActId() {
        return actId;
    }

    public ClueSource getSource() {
        return source;
    }

    public void setSource(ClueSource source) {
        this.source = source;
    }

    public String getSourceNote() {
        return sourceNote;
    }

    public void setSourceNote(String sourceNote) {
        this.sourceNote = sourceNote;
    }

    public LocalDateTime getReceivedAt() {
        return receivedAt;
    }

    public void setReceivedAt(LocalDateTime receivedAt) {
        this.receivedAt = receivedAt;
    }

    public LocalDateTime getHappenedAt() {
        return happenedAt;
    }

    public void setHappenedAt(LocalDateTime happenedAt) {
        this.happenedAt = happenedAt;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String materials) {
        this.materials = materials;
    }

    public String getReporterName() {
        return reporterName;
    }

    public void setReporterName(String reporterName) {
        this.reporterName = reporterName;
    }

    public String getReporterPhone() {
        return reporterPhone;
    }

    public void setReporterPhone(String reporterPhone) {
        this.reporterPhone = reporterPhone;
    }
}
