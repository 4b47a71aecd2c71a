package org.tiean.notification.entity;

import java.time.Instant;
import java.time.LocalDate;
import org.tiean.authority.entity.StandInChanged;

/** What somebody is told of a stand-in that concerns them. */
public record StandInNews(StandInChanged.Kind kind, String absentName, String substituteName, LocalDate fromDay, LocalDate lastDay,
                          String endReason, Instant madeAt) {
}
