package org.tiean.authority.entity;

import java.time.LocalDate;

/** An item as lists show it: one row, no clause texts. */
public record PowerItemLine(String code, String family, int version, String domain, String name,
        CorrectionType correctionType, FineBasis fineBasis, LocalDate effectiveFrom, LocalDate effectiveTo) {
}
