package org.tiean.demo.entity;

import java.time.Instant;

/**
 * One step of a played case.
 *
 * @param name  as scripts name it, e.g. {@code report}
 * @param at    when it is taken
 * @param taken the step itself
 */
public record Step(String name, Instant at, Runnable taken) {
}
