package org.tiean.kernel.entity;

/**
 * A content kept in the store, named by what it is.
 *
 * @param sha256    SHA-256 of all its bytes, 64 lower-case hexadecimal digits
 * @param size      bytes, 1 or more
 * @param mediaType as read from the content itself, never as its sender called it
 */
public record Stored(String sha256, long size, String mediaType) {
}
