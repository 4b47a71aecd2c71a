package org.tiean.investigation.boundary;
import jakarta.json.JsonArray;
import java.util.*;
import org.tiean.kernel.entity.Money;
public record ReportView(UUID id, int version, String facts, JsonArray evidence, List<Line> lines, boolean hearingInScope, boolean legalReviewDue, boolean discussionDue, boolean departure) {
    public record Line(UUID partyId, UUID suspectedActId, String itemCode, String tier, String benchmark, String reason, Money amount, List<String> otherKinds) { }
}
