package org.tiean.intake.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One row of the desk's list of reports; of the reporter only whether there is a name. */
public record ReportLine(UUID id, String number, String place, String content, Instant receivedAt, LocalDate acceptBy,
        PublicReport.State state, boolean named) {

    private static final int SHORT = 60;

    public String brief() {
        return content.length() <= SHORT ? content : content.substring(0, SHORT) + "……";
    }
}
