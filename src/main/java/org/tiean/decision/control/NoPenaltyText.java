package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.decision.entity.NoPenalty;
import org.tiean.decision.entity.ProposeNoPenalty;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.intake.boundary.Clues;
import org.tiean.intake.control.CaseLaw;
import org.tiean.kernel.entity.Json;

/** What the papers of a case without penalty say: D25 with that proposal, 不予行政处罚决定书 (D39), 终止调查审批表 (D40). */
@ApplicationScoped
public class NoPenaltyText {

    @Inject
    CaseLaw law;

    @Inject
    Clues clues;

    @Inject
    Officers officers;

    @Inject
    CurrentActor actor;

    /** D25. */
    public JsonObject report(CaseFile caseFile, ProposeNoPenalty given, JsonArray evidence) {
        String proposal = (given.ground().isDecision() ? "建议不予行政处罚：" : "建议终止调查：") + given.ground().words() + "（"
                + given.ground().basis().display() + "）。" + given.reason();
        return Facts.of()
                .put("case", Facts.of().put("number", caseFile.number().orElseThrow()).put("name", caseFile.title())
                        .put("source", clues.ofCase(caseFile.id()).sourceText()).put("filedOn", caseFile.filedOn().orElseThrow()).build())
                .put("course", given.course()).put("facts", given.facts()).put("evidence", evidence)
                .put("illegalGains", given.gains())
                .put("violated", law.duties(caseFile.suspectedActs())).put("penaltyBasis", law.liabilities(caseFile.suspectedActs()))
                .put("circumstances", given.reason())
                .put("discretion", Facts.of().put("basis", given.ground().basis().display()).put("tier", "不予行政处罚")
                        .put("reason", given.ground().words()).build())
                .put("noPenalty", true).put("proposal", proposal)
                .put("needs", Facts.of().put("hearing", false).put("legalReview", false).put("collectiveDiscussion", false).build())
                .build();
    }

    /** D39. */
    public JsonObject decision(CaseFile caseFile, NoPenalty decided) {
        return Facts.of()
                .put("case", Facts.of().put("number", caseFile.number().orElse("")).put("name", caseFile.title())
                        .put("act", caseFile.suspectedActs().stream().map(act -> act.itemName()).distinct().collect(Collectors.joining("、")))
                        .put("filedOn", caseFile.filedOn().orElseThrow()).build())
                .put("facts", decided.facts()).put("evidence", decided.evidence())
                .put("unlawful", decided.ground().isUnlawful())
                .put("violated", decided.ground().isUnlawful() ? law.duties(caseFile.suspectedActs()) : null)
                .put("ground", Facts.of().put("words", decided.ground().words()).put("basis", decided.ground().basis().display())
                        .put("reason", decided.reason()).build())
                .put("education", decided.education().orElse(null)).put("correction", decided.correction().orElse(null)).build();
    }

    /** D40, complete once the head has approved. */
    public JsonObject termination(CaseFile caseFile, NoPenalty decided, LocalDate day) {
        String handlers = caseFile.handlers().stream().map(handler -> officers.require(handler.officerId()).name())
                .collect(Collectors.joining("、"));
        return Facts.of()
                .put("case", Facts.of().put("number", caseFile.number().orElse("")).put("name", caseFile.title())
                        .put("filedOn", caseFile.filedOn().orElseThrow()).build())
                .put("facts", decided.facts())
                .put("ground", Facts.of().put("words", decided.ground().words()).put("basis", decided.ground().basis().display())
                        .put("reason", decided.reason()).build())
                .put("handler", signed("建议终止调查。", handlers, decided.proposedOn()))
                .put("head", signed(decided.opinion().orElseThrow(), actor.displayName(), day)).build();
    }

    private static JsonObject signed(String text, String signer, LocalDate day) {
        return Json.createObjectBuilder().add("text", text).add("signer", signer.isEmpty() ? "—" : signer)
                .add("date", day.toString()).build();
    }
}
