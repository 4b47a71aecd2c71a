package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.Facts;
import org.tiean.decision.entity.ChangeLine;
import org.tiean.decision.entity.DecidedAmount;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.decision.entity.DecisionView;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.settings.boundary.Settings;

/** What the papers say that correct, change or revoke a decision (更正通知书、变更决定书、撤销决定书). */
@ApplicationScoped
public class ChangeForms {

    @Inject
    CaseDocuments documents;

    @Inject
    Settings settings;

    /** The paper that says it; no decision is rewritten. */
    public UUID paper(ActInProgress act, DecisionView decision, DecisionChange change, List<DecidedAmount> before) {
        Facts fields = Facts.of().put("decision", Facts.of().put("number", decision.number()).put("date", decision.decidedOn())
                        .put("servedOn", decision.servedOn()).put("fineFen", change.fineBefore()).build())
                .put("reason", change.reason()).put("content", change.content().orElse(null)).put("summary", decision.summary())
                .put("fineBeforeFen", change.fineBefore()).put("fineAfterFen", change.fineAfter()).put("redo", change.isRedo());
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (ChangeLine line : change.lines()) {
            lines.add(Facts.of().put("item", before.stream().filter(one -> one.suspectedActId().equals(line.suspectedActId()))
                    .map(DecidedAmount::itemName).findFirst().orElseThrow()).put("beforeFen", line.before()).put("afterFen", line.after()).build());
        }
        fields.put("lines", lines.build()).put("bank", Bank.of(settings, act.caseFile().agencyId(), act.day()));
        return documents.order(act, new DocumentOrder(kind(change), act.caseFile().party(change.partyId()), fields.build()));
    }

    private static DocumentKind kind(DecisionChange change) {
        return switch (change.kind()) {
            case CORRECTION -> DocumentKind.DECISION_CORRECTION;
            case CHANGE -> DocumentKind.DECISION_CHANGE;
            default -> DocumentKind.DECISION_REVOCATION;
        };
    }
}
