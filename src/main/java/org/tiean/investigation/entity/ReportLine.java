package org.tiean.investigation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/** What a report proposes for one suspected act. */
@Entity
@Table(name = "report_line")
public class ReportLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id")
    private InvestigationReport report;

    private int position;

    @Column(name = "suspected_act_id")
    private UUID suspectedActId;

    @Column(name = "party_id")
    private UUID partyId;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "item_name")
    private String itemName;

    @Column(name = "version_reason")
    private String versionReason;

    private String benchmark;

    private String tier;

    @Column(name = "tier_condition")
    private String tierCondition;

    @Column(name = "fine_fen")
    private Money fine;

    private String reason;

    @Column(name = "other_kinds")
    private String otherKinds;

    private boolean departure;

    @Column(name = "departure_reason")
    private String departureReason;

    private String explanation;

    @Column(name = "special_norm")
    private boolean special;

    @Column(name = "version_comparison")
    private String comparison;

    @Column(name = "computation_inputs")
    private String inputs;

    protected ReportLine() {
    }

    ReportLine(InvestigationReport report, int position, LineFinding found) {
        this.id = UUID.randomUUID();
        this.report = report;
        this.position = position;
        this.suspectedActId = found.suspectedActId();
        this.partyId = found.partyId();
        this.itemCode = found.itemCode();
        this.itemName = found.itemName();
        this.versionReason = found.versionReason();
        this.benchmark = found.benchmark();
        this.tier = found.tier();
        this.tierCondition = found.tierCondition();
        this.fine = found.fine();
        this.reason = found.reason();
        this.otherKinds = String.join(";", found.otherKinds());
        this.departure = found.departure();
        this.departureReason = found.departureReason();
        this.explanation = found.explanation();
        this.special = found.special();
        this.comparison = found.comparison();
        this.inputs = found.inputs();
    }

    /** As it was found. */
    LineFinding finding() {
        List<String> kinds = Arrays.stream(otherKinds.split(";")).filter(kind -> !kind.isEmpty()).toList();
        return new LineFinding(suspectedActId, partyId, itemCode, itemName, versionReason, benchmark, tier, tierCondition,
                fine, reason, kinds, departure, departureReason, explanation, special, comparison, inputs);
    }
}
