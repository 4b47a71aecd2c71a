package org.tiean.document.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.document.entity.Authenticity;
import org.tiean.document.entity.SealedDocument;
import org.tiean.kernel.boundary.CallerAddress;
import org.tiean.kernel.control.Turnstile;
import org.tiean.kernel.entity.Pace;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** {@code /public/verify.xhtml}: is this PDF genuine (文书核验). Without login; the file is not kept. */
@Named
@RequestScoped
public class VerifyPage {

    private static final String BY_NUMBER = "verify-number";
    private static final Pace NUMBERS = new Pace(10, Duration.ofHours(1), Duration.ofSeconds(30), 20_000);

    @Inject
    Verification verification;

    @Inject
    VerificationDoor door;

    @Inject
    HttpServletRequest request;

    @Inject
    Turnstile turnstile;

    @Inject
    CallerAddress caller;

    @Inject
    Clock clock;

    private Part file;
    private Authenticity answer;
    private String number;
    private LocalDate day;
    private List<SealedDocument> found;

    /** The document whose code was scanned, or null. */
    public SealedDocument getScanned() {
        String code = request.getParameter("d");
        try {
            return code == null ? null : verification.byCode(UUID.fromString(code)).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Looks for the number and the day on a paper. */
    public void look() {
        if (day != null && day.isAfter(Zones.today(clock))) {
            throw Refusal.invalid("page.verify.day-to-come");
        }
        turnstile.pass(BY_NUMBER, caller.get(), NUMBERS);
        // what is found counts as well: otherwise who guesses well could count how many papers there are
        found = verification.byNumber(number, day);
    }

    /** Checks the file handed in. */
    public void check() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw Refusal.invalid("page.verify.no-file");
        }
        try (InputStream in = file.getInputStream()) {
            answer = door.of(in);
        }
    }

    /** What was found by number and day; null before anybody asked. */
    public List<SealedDocument> getFound() {
        return found;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Authenticity getAnswer() {
        return answer;
    }

    /** Whether a code was scanned that is none of ours. */
    public boolean isScannedUnknown() {
        return request.getParameter("d") != null && getScanned() == null;
    }

    /** Colour of what a scanned code or a number led to. */
    public String tone(SealedDocument document) {
        return document.verdict() == Authenticity.Verdict.GENUINE ? "t-notice--good" : "t-notice--warn";
    }

    /** Colour of the answer: green for genuine, amber for genuine but no longer in force, red otherwise. */
    public String getTone() {
        return switch (answer.verdict()) {
            case GENUINE -> "t-notice--good";
            case GENUINE_BUT_VOID, GENUINE_BUT_SUPERSEDED, SIGNED_UNKNOWN -> "t-notice--warn";
            case ALTERED, NOT_SEALED, NOT_PDF, TOO_LARGE -> "t-notice--danger";
        };
    }
}
