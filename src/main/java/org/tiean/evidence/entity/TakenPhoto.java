package org.tiean.evidence.entity;

/**
 * A picture that was taken in from somebody without login.
 *
 * @param size       bytes
 * @param copySha256 a copy without what the camera wrote into it, as JPEG; null where none could be drawn
 */
public record TakenPhoto(String sha256, long size, String mediaType, String copySha256) {
}
