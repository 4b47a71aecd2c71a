package org.tiean.casefile.entity;

import org.tiean.kernel.entity.Refusal;

/**
 * What happened and where.
 *
 * @param title     a short name until party and item are known
 * @param place     in words, as documents print it
 * @param longitude CGCS2000 degrees, null if unknown
 * @param latitude  CGCS2000 degrees, null if unknown
 * @param facts     what was seen, in the officer's words; no conclusion of law
 */
public record Scene(String title, String place, Double longitude, Double latitude, String facts) {

    private static final int LONGEST_FACTS = 20_000;
    private static final int LONGEST_PLACE = 300;

    public Scene {
        if (title == null || title.isBlank() || place == null || place.isBlank() || place.length() > LONGEST_PLACE
                || facts == null || facts.isBlank() || facts.length() > LONGEST_FACTS) {
            throw Refusal.invalid("casefile.scene.incomplete");
        }
        if (longitude != null && (longitude < -180 || longitude > 180) || latitude != null && (latitude < -90 || latitude > 90)) {
            throw Refusal.invalid("casefile.scene.coordinates");
        }
    }
}
