package org.tiean.disclosure.entity;

import java.time.LocalDate;
import java.util.UUID;

/** One of the things a yearly number is made of, with its case. */
public record YearlyPart(UUID caseId, String title, String label, LocalDate day, long amount) {
}
