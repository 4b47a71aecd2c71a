package org.tiean.seal.entity;

import java.util.Objects;

/**
 * What to seal with and how it shows.
 *
 * @param alias    the agency's key in the store
 * @param reason   why it is sealed, e.g. the kind of document; null for nothing
 * @param location where, commonly the agency's seat; null for nothing
 * @param face     how the seal looks on the last page; null for an invisible one
 */
public record SealRequest(String alias, String reason, String location, Face face) {

    /** 42 mm in points: the diameter of the seal of an organ of a county or district (国发〔1999〕25号). */
    public static final float COUNTY_DIAMETER = 42 * 72 / 25.4f;

    public SealRequest {
        Objects.requireNonNull(alias, "alias");
    }

    /**
     * The drawn seal.
     *
     * @param organ    full name along the arc
     * @param caption  line below the star, e.g. 行政执法专用章; null for none
     * @param font     a TrueType or OpenType font with all their characters, as bytes; it is embedded as a subset
     * @param x        left edge of the square around it, in points from the left edge of the page
     * @param y        lower edge, in points from the lower edge of the page
     * @param diameter in points, see {@link #COUNTY_DIAMETER}
     */
    public record Face(String organ, String caption, byte[] font, float x, float y, float diameter) {

        public Face {
            Objects.requireNonNull(organ, "organ");
            Objects.requireNonNull(font, "font");
            if (organ.isBlank() || diameter < 30) {
                throw new IllegalArgumentException("a seal needs a name and at least 30 points to be read");
            }
        }
    }
}
