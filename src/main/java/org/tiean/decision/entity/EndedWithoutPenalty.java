package org.tiean.decision.entity;

import java.time.LocalDate;
import java.util.UUID;

/** Fact: a case ended without a penalty; from that day it is to be closed (rulebook B10.2(3), (4)). */
public record EndedWithoutPenalty(UUID caseId, LocalDate on) {
}
