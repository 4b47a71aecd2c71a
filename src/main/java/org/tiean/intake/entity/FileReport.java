package org.tiean.intake.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.evidence.entity.TakenPhoto;
import org.tiean.kernel.entity.Refusal;

/**
 * What somebody of the public reports (群众举报).
 *
 * @param id         made when the page was shown; sent twice it is one report
 * @param agencyId   the agency of the place
 * @param place      in words, from the street downward
 * @param longitude  CGCS2000, degrees; null unless the phone said where it is or it was picked on a map
 * @param happenedAt when it was seen; null = when it is reported
 * @param content    what is wrong, 5 to 2000 characters
 * @param reporter   {@link Reporter#NOBODY} for an anonymous one; a name needs a phone and the other way round
 * @param photos     at most {@value #MOST_PHOTOS}
 */
public record FileReport(UUID id, UUID agencyId, String place, Double longitude, Double latitude, Instant happenedAt, String content,
        Reporter reporter, List<TakenPhoto> photos) {

    public static final int MOST_PHOTOS = 3;
    public static final int LONGEST = 2000;
    private static final int SHORTEST = 5;
    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_NAME = 50;

    public FileReport {
        place = place == null ? "" : place.strip();
        content = content == null ? "" : content.strip();
        if (id == null || agencyId == null) {
            throw Refusal.invalid("intake.report.agency");
        }
        if (place.length() < 2 || place.length() > LONGEST_PLACE) {
            throw Refusal.invalid("intake.report.place.length", LONGEST_PLACE);
        }
        if (content.length() < SHORTEST || content.length() > LONGEST) {
            throw Refusal.invalid("intake.report.content.length", SHORTEST, LONGEST);
        }
        if (longitude == null || latitude == null || !(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            longitude = null;
            latitude = null;
        }
        if ((reporter.name() == null) != (reporter.phone() == null)) {
            throw Refusal.invalid("intake.report.name-and-phone");
        }
        if (reporter.name() != null && (reporter.name().reveal().length() > LONGEST_NAME
                || !reporter.phone().reveal().matches("[0-9+ -]{7,20}"))) {
            throw Refusal.invalid("intake.report.phone.form");
        }
        photos = List.copyOf(photos);
        if (photos.size() > MOST_PHOTOS) {
            throw Refusal.invalid("intake.report.photos", MOST_PHOTOS);
        }
    }

    /** Same report, same fingerprint; the reporter is left out of it. */
    public String fingerprint() {
        String all = agencyId + "\n" + place + "\n" + longitude + "," + latitude + "\n" + happenedAt + "\n" + content + "\n"
                + photos.stream().map(TakenPhoto::sha256).collect(Collectors.joining(","));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
