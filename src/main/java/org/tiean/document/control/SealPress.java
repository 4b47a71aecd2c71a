package org.tiean.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import org.tiean.authority.entity.Organ;
import org.tiean.seal.boundary.SealDesk;
import org.tiean.seal.entity.SealRequest;

/** Puts an organ's seal on the date of a paper, visible and signed (用印). */
@ApplicationScoped
public class SealPress {

    @Inject
    SealDesk seals;

    /**
     * The same on the last page of a file too large to be held in memory.
     *
     * @param last a file whose last page is the last one of it, with the date on it
     */
    public void seal(Path pdf, Path sealed, byte[] last, Organ organ, String title, LocalDate day) {
        seals.seal(pdf, sealed, new SealRequest(organ.sealAlias(), title, null, face(last, organ, day)));
    }

    /** @param day the date printed under the organ's name; the seal stands on it */
    public byte[] seal(byte[] pdf, Organ organ, String title, LocalDate day) {
        return seals.seal(pdf, new SealRequest(organ.sealAlias(), title, null, face(pdf, organ, day)));
    }

    /**
     * The signature of a person by the own certificate; where it is to be seen, the paper shows the name or the drawn one.
     *
     * @param sealed whether the organ's seal follows
     */
    byte[] sign(byte[] pdf, String username, String title, boolean sealed) {
        return seals.sign(pdf, new SealRequest(SealDesk.personal(username), title, null, null), !sealed);
    }

    private static SealRequest.Face face(byte[] pdf, Organ organ, LocalDate day) {
        float diameter = SealRequest.COUNTY_DIAMETER;
        float[] corner = SealPlace.corner(pdf, ChineseDates.inWords(day.toString()), diameter);
        return new SealRequest.Face(organ.name(), null, Typefaces.regularBytes(), corner[0], corner[1], diameter);
    }
}
