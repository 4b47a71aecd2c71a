package org.tiean.evidence.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tiean.kernel.entity.Refusal;

/**
 * What is said of a recording when it comes in (导入音像记录; rulebook F2.7).
 *
 * @param id        made by the sender
 * @param deviceNo  of the camera, as the list of devices has it
 * @param officerId who wore it
 * @param place     in words
 * @param longitude CGCS2000 degrees, null if unknown
 * @param latitude  CGCS2000 degrees, null if unknown
 */
public record ImportRecording(UUID id, String deviceNo, UUID officerId, Instant startedAt, Instant endedAt, String place, Double longitude,
        Double latitude) {

    private static final Pattern DEVICE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    /** The same with the true times, where the clock of the camera was ahead by so much. */
    public ImportRecording corrected(Duration offset) {
        return new ImportRecording(id, deviceNo, officerId, startedAt.minus(offset), endedAt.minus(offset), place, longitude, latitude);
    }

    public ImportRecording {
        if (deviceNo == null || !DEVICE.matcher(deviceNo).matches()) {
            throw Refusal.invalid("evidence.recording.device-form");
        }
        if (startedAt == null || endedAt == null || !startedAt.isBefore(endedAt)) {
            throw Refusal.invalid("evidence.recording.span-form");
        }
        boolean placed = longitude != null && latitude != null;
        if (place == null || place.isBlank() || (longitude == null) != (latitude == null)
                || placed && (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)) {
            throw Refusal.invalid("evidence.recording.place-form");
        }
    }
}
