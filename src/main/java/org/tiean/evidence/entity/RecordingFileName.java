package org.tiean.evidence.entity;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiean.kernel.entity.Zones;

/**
 * What the name of a file from a docking station says: device, login of the officer, begin, end and place, separated by
 * underscores, e.g. {@code DSJ0012_officer1_20261121093000_20261121094512_示范大道88号.mp4}. Times are Beijing time.
 */
public record RecordingFileName(String device, String officer, Instant from, Instant to, String place) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9][A-Za-z0-9.-]{0,39})_([A-Za-z0-9.@-]{1,64})_(\\d{14})_(\\d{14})_([^_/\\\\]{1,200})\\.[A-Za-z0-9]{2,5}");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    /** Empty for any other name. */
    public static Optional<RecordingFileName> of(String name) {
        Matcher parts = FORM.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecordingFileName(parts.group(1), parts.group(2), time(parts.group(3)), time(parts.group(4)), parts.group(5)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Instant time(String digits) {
        return LocalDateTime.parse(digits, TIME).atZone(Zones.CHINA).toInstant();
    }
}
