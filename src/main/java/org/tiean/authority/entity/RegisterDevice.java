package org.tiean.authority.entity;

import java.util.UUID;
import org.tiean.kernel.entity.Refusal;
import org.tiean.statute.entity.StatuteKind;

/**
 * A device as it is entered in the register.
 *
 * @param id        made by the caller; the same id again registers nothing twice
 * @param code      the agency's own number for it
 * @param place     in words, as it will be published; a device that is moved is another one
 * @param longitude CGCS2000 degrees
 * @param latitude  CGCS2000 degrees
 * @param basis     the clause its use rests on (行政处罚法 41(1)), in words
 * @param rank      rank of that clause; the law asks for a law or an administrative regulation (Z-19)
 */
public record RegisterDevice(UUID id, UUID agencyId, String code, String name, DeviceType type, String place, Double longitude,
        Double latitude, String basis, StatuteKind rank) {

    private static final double MOST_LONGITUDE = 180;
    private static final double MOST_LATITUDE = 90;

    public RegisterDevice {
        if (id == null || agencyId == null || blank(code) || blank(name) || type == null || blank(place) || longitude == null
                || latitude == null || blank(basis) || rank == null) {
            throw Refusal.invalid("authority.device.incomplete");
        }
        if (Math.abs(longitude) > MOST_LONGITUDE || Math.abs(latitude) > MOST_LATITUDE) {
            throw Refusal.invalid("authority.device.coordinates");
        }
        code = code.strip();
        name = name.strip();
        place = place.strip();
        basis = basis.strip();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
