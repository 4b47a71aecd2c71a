package org.tiean.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tiean.authority.entity.Organ;
import org.tiean.seal.boundary.SealDesk;
import org.tiean.seal.entity.SealRequest;

/** Puts an organ's seal on the date of a paper, visible and signed (用印). */
@ApplicationScoped
public class SealPress {

    @Inject
    SealDesk seals;

    /** @param day the date printed under the organ's name; the seal stands on it */
    public byte[] seal(byte[] pdf, Organ organ, String title, LocalDate day) {
        float diameter = SealRequest.COUNTY_DIAMETER;
        float[] corner = SealPlace.corner(pdf, ChineseDates.inWords(day.toString()), diameter);
        SealRequest.Face face = new SealRequest.Face(organ.name(), null, Typefaces.regularBytes(), corner[0], corner[1], diameter);
        return seals.seal(pdf, new SealRequest(organ.sealAlias(), title, null, face));
    }
}
