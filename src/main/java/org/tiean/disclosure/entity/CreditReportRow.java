package org.tiean.disclosure.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A row in the clerk's list of what goes to the credit platform; nothing of the party in it. */
public record CreditReportRow(UUID id, String number, CreditReport.Kind kind, CreditReport.State state, List<CreditProblem> problems,
                              Instant madeAt, Instant sentAt, String receipt, UUID fileId) {

    public CreditReportRow {
        problems = List.copyOf(problems);
    }
}
