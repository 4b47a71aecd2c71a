package org.tiean.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.document.entity.DocumentKind;
import org.tiean.kernel.entity.Refusal;
import org.tiean.seal.boundary.SealDesk;
import org.tiean.seal.entity.SealRequest;

/** Makes a document and puts an agency's seal on its date, from nothing but what it is handed. */
@ApplicationScoped
public class DocumentMaker {

    @Inject
    DocumentRenderer renderer;

    @Inject
    SealDesk seals;

    /**
     * Whose seal goes on it.
     *
     * @param alias  the agency's key
     * @param organ  its name along the arc
     * @param reason what the signature gives as its reason: the title of the document
     */
    public record Seal(String alias, String organ, String reason) {
    }

    /**
     * The finished, sealed file.
     *
     * @param templateVersion as stored with the snapshot
     * @param verifyUrl       where anybody can check it is genuine
     * @throws Refusal as {@link DocumentRenderer#pdf(DocumentKind, String, JsonObject, String)} and {@link SealDesk#seal}
     */
    public byte[] sealed(DocumentKind kind, String templateVersion, JsonObject snapshot, String verifyUrl, Seal seal) {
        byte[] pdf = renderer.pdf(kind, templateVersion, snapshot, verifyUrl);
        LocalDate day = LocalDate.parse(snapshot.getString("date"));
        float diameter = SealRequest.COUNTY_DIAMETER;
        float[] corner = SealPlace.corner(pdf, ChineseDates.inWords(day.toString()), diameter);
        SealRequest.Face face = new SealRequest.Face(seal.organ(), null, Typefaces.regularBytes(), corner[0], corner[1], diameter);
        return seals.seal(pdf, new SealRequest(seal.alias(), seal.reason(), null, face));
    }
}
