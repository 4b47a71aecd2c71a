package org.tiean.evidence.entity;

/**
 * A picture that was taken in from somebody without login.
 *
 * @param size bytes
 */
public record TakenPhoto(String sha256, long size, String mediaType) {
}
