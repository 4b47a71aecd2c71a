package org.tiean.workflow.entity;

import java.time.Instant;

/**
 * A version of a process definition (流程版本).
 *
 * @param name     as the diagram calls it
 * @param deployed when it was taken in
 * @param newest   whether what begins now begins in it
 * @param running  how many procedures go on in it
 */
public record ProcessVersion(String key, int version, String name, Instant deployed, boolean newest, long running) {
}
