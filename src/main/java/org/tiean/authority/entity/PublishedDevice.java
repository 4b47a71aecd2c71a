package org.tiean.authority.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A monitoring device as the public is told of it.
 *
 * @param agency      name of the agency that uses it
 * @param longitude   CGCS2000 degrees; latitude likewise
 * @param publishedOn day from which its place is published
 * @param document    where it was published
 * @param endedOn     day from which another publication holds or it is out of use; null while it stands
 */
public record PublishedDevice(String code, String name, DeviceType type, String agency, String place, double longitude,
        double latitude, LocalDate publishedOn, String document, LocalDate endedOn) implements Serializable {
}
