package org.tiean.transfer.boundary;

import java.time.LocalDate;
import java.util.UUID;

/** Fact: another organ or the criminal law has the last word on a filed case; from that day it is to be closed (rulebook B10.2(5)). */
public record CaseHandedOn(UUID caseId, LocalDate on) {
}
