package org.tiean.seal.entity;

import java.time.Instant;

/**
 * An answer of the time stamp authority.
 *
 * @param token DER of the token (RFC 3161), with the authority's certificate in it
 * @param at    when the authority says it saw the bytes
 */
public record StampedTime(byte[] token, Instant at) {
}
