package org.tiean.intake.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.entity.Agency;
import org.tiean.evidence.boundary.PublicPhotos;
import org.tiean.evidence.entity.TakenPhoto;
import org.tiean.intake.entity.FileReport;
import org.tiean.intake.entity.Reporter;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * {@code /public/report.xhtml?area=}: somebody reports a violation (群众举报), without login and without JavaScript. The code on a
 * wall may carry the agency of its place. A field nobody sees catches what fills in every field.
 */
@Named
@RequestScoped
public class ReportPage {

    private static final String PHOTOS = "photos";

    @Inject
    PublicReports reports;

    @Inject
    ReportDoor door;

    @Inject
    PublicPhotos photos;

    @Inject
    HttpServletRequest http;

    private UUID id;
    private String area;
    private String place;
    private String longitude;
    private String latitude;
    private LocalDateTime seenAt;
    private String content;
    private String name;
    private String phone;
    private String website;
    private PublicReports.Handed handed;
    private List<Agency> choices;

    /** The id comes back with the form: sent twice, it is one report. */
    @PostConstruct
    void begin() {
        id = idOf(http.getParameter("reportId"));
        if (id == null) {
            id = UUID.randomUUID();
        }
        area = http.getParameter("area");
    }

    private static UUID idOf(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Hands it in and shows number and code. */
    public void submit() throws IOException, ServletException {
        if (website != null && !website.isBlank()) {
            throw Refusal.invalid("intake.report.robot");
        }
        UUID agencyId = getChoices().stream().filter(agency -> agency.code().equals(area)).map(Agency::id).findFirst()
                .orElseThrow(() -> Refusal.invalid("intake.report.agency"));
        Reporter reporter = new Reporter(ProtectedText.of(name), ProtectedText.of(phone));
        // incomplete ones are sent back before they count
        report(agencyId, reporter, List.of());
        door.letIn(agencyId);
        handed = reports.hand(report(agencyId, reporter, pictures()));
    }

    private FileReport report(UUID agencyId, Reporter reporter, List<TakenPhoto> taken) {
        return new FileReport(id, agencyId, place, degrees(longitude), degrees(latitude),
                seenAt == null ? null : seenAt.atZone(Zones.CHINA).toInstant(), content, reporter, taken);
    }

    private List<TakenPhoto> pictures() throws IOException, ServletException {
        List<Part> parts = http.getParts().stream().filter(part -> PHOTOS.equals(part.getName()) && part.getSize() > 0).toList();
        if (parts.size() > FileReport.MOST_PHOTOS) {
            throw Refusal.invalid("intake.report.photos", FileReport.MOST_PHOTOS);
        }
        List<TakenPhoto> taken = new ArrayList<>();
        for (Part part : parts) {
            try (InputStream in = part.getInputStream()) {
                taken.add(photos.take(String.valueOf(part.getSubmittedFileName()), in));
            }
        }
        return taken;
    }

    /** What the phone said, or null for anything that is no number. */
    private static Double degrees(String text) {
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    public List<Agency> getChoices() {
        if (choices == null) {
            choices = reports.choices();
        }
        return choices;
    }

    public PublicReports.Handed getHanded() {
        return handed;
    }

    public UUID getId() {
        return id;
    }

    /** Code of the agency whose area it is. */
    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLongitude() {
        return longitude;
    }

    public void setLongitude(String longitude) {
        this.longitude = longitude;
    }

    public String getLatitude() {
        return latitude;
    }

    public void setLatitude(String latitude) {
        this.latitude = latitude;
    }

    public LocalDateTime getSeenAt() {
        return seenAt;
    }

    public void setSeenAt(LocalDateTime seenAt) {
        this.seenAt = seenAt;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
