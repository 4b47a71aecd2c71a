package org.tiean.authority.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Under which name and where everybody was told an agency is found.
 *
 * @param address   null where none was told; phone likewise
 * @param toldSince null for what was told before editions were kept
 */
public record ToldContact(String name, String area, String address, String phone, Instant toldSince) implements Serializable {
}
