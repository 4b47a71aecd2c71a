package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.tiean.disclosure.entity.PublicationError;
import org.tiean.disclosure.entity.ShownPublication;
import org.tiean.kernel.boundary.CallerAddress;
import org.tiean.kernel.control.Turnstile;
import org.tiean.kernel.entity.Pace;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/** {@code /public/report-error.xhtml?id=}: somebody says what is wrong with a published decision (公示纠错). Without an id: follows an own one. */
@Named
@RequestScoped
public class ReportErrorPage {

    private static final Pace HAND_IN = new Pace(5, Duration.ofHours(1), Duration.ofMinutes(5), 1000);
    private static final Pace GUESSES = new Pace(8, Duration.ofHours(1), Duration.ofSeconds(30), 20_000);

    @Inject
    PublicationErrors errors;

    @Inject
    ShownPublications shown;

    @Inject
    Turnstile turnstile;

    @Inject
    CallerAddress caller;

    @Inject
    HttpServletRequest http;

    private UUID reportId;
    private ShownPublication publication;
    private PublicationError.About about;
    private String words;
    private String contact;
    private String website;
    private String number;
    private String code;
    private PublicationErrors.Handed handed;
    private PublicationError followed;

    @PostConstruct
    void read() {
        reportId = id("reportId");
        if (reportId == null) {
            reportId = UUID.randomUUID();
        }
        if (http.getParameter("id") != null) {
            UUID publicId = id("id");
            if (publicId == null) {
                throw Refusal.notFound("disclosure.public.unknown");
            }
            publication = shown.find(publicId);
        }
    }

    private UUID id(String name) {
        try {
            String value = http.getParameter(name);
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public void submit() {
        if (website != null && !website.isBlank()) {
            throw Refusal.invalid("intake.report.robot");
        }
        if (publication == null) {
            throw Refusal.notFound("disclosure.public.unknown");
        }
        PublicationError.Given given = new PublicationError.Given(reportId, publication.publicId(), about, words, ProtectedText.of(contact));
        turnstile.pass("error", caller.get(), HAND_IN);
        handed = errors.hand(given);
    }

    public void look() {
        turnstile.pass("error-follow", caller.get(), GUESSES);
        followed = errors.follow(number, code);
        turnstile.forgive("error-follow", caller.get());
    }

    public List<PublicationError.About> getChoices() {
        return List.of(PublicationError.About.values());
    }

    public UUID getReportId() {
        return reportId;
    }

    public ShownPublication getPublication() {
        return publication;
    }

    public PublicationErrors.Handed getHanded() {
        return handed;
    }

    public PublicationError getFollowed() {
        return followed;
    }

    public PublicationError.About getAbout() {
        return about;
    }

    public void setAbout(PublicationError.About about) {
        this.about = about;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
