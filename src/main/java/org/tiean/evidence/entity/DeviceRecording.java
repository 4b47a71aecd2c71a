package org.tiean.evidence.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A piece of evidence that a monitoring device recorded (电子技术监控设备记录).
 *
 * @param number     its number in the case
 * @param deviceId   the device
 * @param occurredAt the moment it shows, on whose day the device must have been in order
 */
public record DeviceRecording(UUID evidenceId, int number, UUID deviceId, Instant occurredAt, EvidenceItem.Standing standing) {
}
