package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.decision.entity.DecisionApproval;
import org.tiean.decision.entity.PenaltyDecision;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.control.ChineseDates;
import org.tiean.document.entity.DocumentView;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.kernel.entity.Json;
import org.tiean.review.control.Reviews;

/** What the head signed (行政处罚决定审批表): the whole way to the decision on one sheet. */
@ApplicationScoped
public class ApprovalText {

    @Inject
    HearingOutcomeText hearing;

    @Inject
    Officers officers;

    @Inject
    CaseDocuments documents;

    @Inject
    Reviews reviews;

    @Inject
    TimeLimits limits;

    @Inject
    DecisionText decisions;

    public JsonObject fields(CaseFile caseFile, PenaltyDecision decision, PenaltyNotice notice, DecisionApproval approval) {
        JsonObject noticed = notice.content();
        // what the handlers put before the head includes the defence, so it is not older than its end
        LocalDate submitted = notice.closedOn().orElse(approval.approvedOn());
        return Json.createObjectBuilder()
                .add("case", caseOf(caseFile, approval.approvedOn()))
                .add("facts", noticed.getString("facts"))
                .add("noticeAndDefence", noticeAndDefence(caseFile, notice))
                .add("hearing", hearing.words(notice))
                .add("legalReview", legalReview(caseFile))
                .add("collectiveDiscussion", reviews.carried(caseFile.id()).map(held -> held.text())
                        .orElse("不属于应当集体讨论的情形"))
                .add("violated", noticed.getString("violated"))
                .add("penaltyBasis", noticed.getString("penaltyBasis"))
                .add("discretion", Json.createObjectBuilder()
                        .add("reason", noticed.getJsonObject("discretion").getString("reason")))
                .add("penalties", DecisionText.penalties(decision))
                .add("handler", signed("建议按拟定内容作出行政处罚决定。", handlers(caseFile), submitted))
                .add("department", signed("承办部门未另行签署意见。", "—", submitted))
                .add("head", signed(head(approval), approval.approverName(), approval.approvedOn()))
                .build();
    }

    private JsonObjectBuilder caseOf(CaseFile caseFile, LocalDate day) {
        Optional<LimitResult> limit = limits.dueOf(caseFile.id(), "decision");
        return Json.createObjectBuilder().add("number", caseFile.number().orElse("")).add("name", caseFile.title())
                .add("filedOn", caseFile.filedOn().orElseThrow().toString())
                .add("dueOn", limit.map(LimitResult::due).orElse(day).toString())
                .add("provisional", limit.map(LimitResult::provisional).orElse(false));
    }

    private String noticeAndDefence(CaseFile caseFile, PenaltyNotice notice) {
        JsonObject defence = decisions.defence(caseFile, notice).build();
        String answer = switch (defence.getString("status")) {
            case "MADE" -> "当事人提出陈述申辩，复核意见：" + defence.getString("result");
            case "WAIVED" -> "当事人书面明确放弃陈述申辩";
            default -> "当事人期满未陈述申辩";
        };
        return ChineseDates.inFigures(notice.servedOn().orElseThrow().toString()) + "送达事先告知书；" + answer;
    }

    private String legalReview(CaseFile caseFile) {
        return reviews.passed(caseFile.id()).map(review -> review.opinion().word() + documents.view(review.documentId())
                .map(DocumentView::number).map(number -> "（" + number + "）").orElse("")).orElse("不属于应当法制审核的情形");
    }

    private String handlers(CaseFile caseFile) {
        return caseFile.handlers().stream().map(handler -> officers.require(handler.officerId()).name())
                .collect(Collectors.joining("　"));
    }

    private static String head(DecisionApproval approval) {
        return approval.authority().isEmpty() ? approval.text() : approval.text() + "（依" + approval.authority() + "签批）";
    }

    private static JsonObjectBuilder signed(String text, String signer, LocalDate day) {
        return Json.createObjectBuilder().add("text", text).add("signer", signer).add("date", day.toString());
    }
}
