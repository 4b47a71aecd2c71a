package org.tiean.discretion.entity;

import java.io.Serializable;
import java.util.UUID;

/**
 * A benchmark with the mark of the edition that was used, so that a case can be reckoned again.
 *
 * @param id      of the kept edition
 * @param edition 1 for the first
 * @param value   what it says
 */
public record BenchmarkEdition(UUID id, int edition, BenchmarkVersion value) implements Serializable {
}
