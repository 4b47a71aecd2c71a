package org.tiean.scenario;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.Party;
import org.tiean.discretion.entity.DiscretionInputs;
import org.tiean.discretion.entity.History;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.ReportView;
import org.tiean.investigation.entity.LineFinding;
import org.tiean.kernel.entity.Money;

/** The report of a scenario: submitted on a day, on numbered evidence, proposing fines. No report before {@link #submitted}. */
public class KnownReports extends InvestigationReports {

    private final List<ReportView.Line> lines = new ArrayList<>();
    private LocalDate submittedOn;
    private int evidence;
    private boolean departure;
    private UUID edition;

    public KnownReports submitted(LocalDate day, int evidenceCount) {
        submittedOn = day;
        evidence = evidenceCount;
        return this;
    }

    public KnownReports departing() {
        departure = true;
        line(UUID.randomUUID(), UUID.randomUUID(), "CG-HW-002-1", Money.ZERO, true);
        return this;
    }

    /** As {@link #departing()}, from a kept edition of a benchmark, which says who made it. */
    public KnownReports departingFrom(UUID edition) {
        this.edition = edition;
        return departing();
    }

    /** A second line that follows its benchmark. */
    public KnownReports following() {
        return line(UUID.randomUUID(), UUID.randomUUID(), "CG-SR-006-1", Money.ZERO, false);
    }

    public KnownReports line(Party party, String itemCode, Money fine) {
        return line(party.id(), UUID.randomUUID(), itemCode, fine, false);
    }

    public KnownReports line(Party party, UUID suspectedActId, String itemCode, Money fine) {
        return line(party.id(), suspectedActId, itemCode, fine, false);
    }

    private KnownReports line(UUID party, UUID act, String itemCode, Money fine, boolean departs) {
        LineFinding found = new LineFinding(act, party, itemCode, "事项", "", "", "一般", "", fine, "", List.of(), departs, null,
                "{}", false, null, edition == null ? null : "{\"computation\":" + inputs(itemCode) + "}");
        lines.add(new ReportView.Line(party, act, itemCode, "事项", "一般", "", "", fine, List.of(), departs, null, found));
        return this;
    }

    private JsonObject inputs(String itemCode) {
        return new DiscretionInputs(LocalDate.of(2026, 11, 21), PartyGroup.CITIZEN, Map.of(), null, List.of(), History.NOT_SEARCHED,
                Map.of(itemCode, edition)).toJson();
    }

    @Override
    public Optional<ReportView> current(UUID caseId) {
        if (submittedOn == null) {
            return Optional.empty();
        }
        JsonArrayBuilder used = Json.createArrayBuilder();
        for (int no = 1; no <= evidence; no++) {
            used.add(Json.createObjectBuilder().add("no", "证据" + no));
        }
        return Optional.of(new ReportView(UUID.randomUUID(), 1, submittedOn, "", "", null, used.build(), lines, false, false,
                false, departure, UUID.randomUUID()));
    }
}
