package org.tiean.disclosure.entity;

/**
 * Where it was done, as far as everybody may know (违法行为地).
 *
 * @param name      to the road where an organisation did it, to the district for everybody else
 * @param longitude CGCS2000 degrees to a hundredth, about a kilometre; null where only the name is told
 * @param latitude  likewise
 */
public record PublicPlace(String name, Double longitude, Double latitude) {
}
