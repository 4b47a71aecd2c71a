package org.tiean.document.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.tiean.document.entity.Authenticity;
import org.tiean.document.entity.SealedDocument;
import org.tiean.kernel.entity.Refusal;

/** {@code /public/verify.xhtml}: is this PDF genuine (文书核验). Without login; the file is not kept. */
@Named
@RequestScoped
public class VerifyPage {

    @Inject
    Verification verification;

    @Inject
    HttpServletRequest request;

    private Part file;
    private Authenticity answer;

    /** The document whose code was scanned, or null. */
    public SealedDocument getScanned() {
        String code = request.getParameter("d");
        try {
            return code == null ? null : verification.byCode(UUID.fromString(code)).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Checks the file handed in. */
    public void check() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw Refusal.invalid("kernel.content.empty");
        }
        try (InputStream in = file.getInputStream()) {
            answer = verification.of(in.readAllBytes());
        }
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

    /** Colour of the answer: green for genuine, amber for genuine but no longer in force, red otherwise. */
    public String getTone() {
        return switch (answer.verdict()) {
            case GENUINE -> "t-notice--good";
            case GENUINE_BUT_VOID, GENUINE_BUT_SUPERSEDED, SIGNED_UNKNOWN -> "t-notice--warn";
            case ALTERED, NOT_SEALED -> "t-notice--danger";
        };
    }
}
