package org.tiean.disclosure.entity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A spot of the public map: a place as published and the position that is told of it, of which a road has several. Written as
 * {@code 125.12 30.06 示范市样板区样板街}; the place stands in it because a search finds places by its index and positions by none.
 *
 * @param longitude CGCS2000 degrees to a hundredth; latitude likewise
 */
public record PublicSpot(BigDecimal longitude, BigDecimal latitude, String place) {

    private static final Pattern FORM = Pattern.compile("(-?[0-9]{1,3}\\.[0-9]{2}) (-?[0-9]{1,2}\\.[0-9]{2}) (\\S.*)");

    /** @throws IllegalArgumentException unless it is written so */
    public static PublicSpot of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new PublicSpot(new BigDecimal(parts.group(1)), new BigDecimal(parts.group(2)), parts.group(3));
    }
}
