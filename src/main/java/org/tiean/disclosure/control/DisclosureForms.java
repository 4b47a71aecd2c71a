package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.entity.Facts;
import org.tiean.decision.boundary.DecisionChanges;
import org.tiean.decision.entity.ChangeSource;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.disclosure.entity.ConfirmPublication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.Publishable;
import org.tiean.disclosure.entity.PublicityTerm;
import org.tiean.disclosure.entity.RecordRepair;
import org.tiean.disclosure.entity.Redaction;
import org.tiean.disclosure.entity.Repair;
import org.tiean.disclosure.entity.WithdrawPublication;
import org.tiean.identity.boundary.CurrentActor;

/** What the forms of this room say (信用修复告知书 D59、公示审批表 D60). */
@ApplicationScoped
public class DisclosureForms {

    private static final String REPAIR = "通过“信用中国”网站（www.creditchina.gov.cn）提出申请，按照网站指引提交材料";
    private static final String REDACTED = "自然人姓名（保留姓氏）、证件号码、联系电话、银行账号、电子邮箱、住址（区县以下）、车辆号牌";

    private static final String OTHERS_WITHDRAWN_BY = "国办发〔2018〕118号第（六）项";
    private static final String WITHDRAWN_BY = "《中华人民共和国行政处罚法》第四十八条第二款";

    @Inject
    CurrentActor actor;

    @Inject
    DecisionChanges changes;

    @Inject
    Officers officers;

    /** D59. */
    public JsonObject repair(Publishable decision, PublicationDecision made) {
        PublicityTerm term = made.term();
        return Facts.of().put("decision", Facts.of().put("number", decision.number()).build())
                .put("publicity", Facts.of().put("gravity", made.gravity().word()).put("startsOn", term.startsOn())
                        .put("shortestUntil", term.leastUntil()).put("longestUntil", term.mostUntil()).build())
                .put("repair", Facts.of().put("channel", REPAIR).build()).build();
    }

    /** The agency's answer to an application for credit repair. */
    public JsonObject answered(Repair asked) {
        return Facts.of().put("decision", Facts.of().put("number", asked.decisionNumber()).build()).put("askedOn", asked.askedOn())
                .put("outcome", asked.outcome().orElseThrow()).put("opinion", asked.opinion().orElseThrow()).build();
    }

    /** That the credit platform granted repair and the publication has ended. */
    public JsonObject granted(Publishable decision, RecordRepair given) {
        return Facts.of().put("decision", Facts.of().put("number", decision.number()).build()).put("outcome", "GRANTED")
                .put("repair", Facts.of().put("reference", given.reference()).put("grantedOn", given.grantedOn()).build()).build();
    }

    /** D60 for a decision to publish or not. */
    public JsonObject approval(Publishable decision, PublicationDecision made, List<Redaction> redactions) {
        return form(decision, made, redactions, made.isPublish() ? "建议公示。" : "不予公示。").build();
    }

    /** D60 as the second person leaves it. */
    public JsonObject confirmation(Publishable decision, PublicationDecision made, List<Redaction> redactions,
                                   ConfirmPublication given, LocalDate day) {
        String said = given.outcome() == ConfirmPublication.Outcome.CONFIRMED ? "同意公示。" : "退回修改。";
        return form(decision, made, redactions, "建议公示。")
                .put("head", Facts.of().put("text", given.words() == null ? said : said + given.words())
                        .put("signer", actor.displayName()).put("date", day).build()).build();
    }

    /**
     * D60-2. A change by the organ itself was decided by its head, which carries the withdrawal; that of a review or a court says on
     * which paper it rests; an error of the text comes down at once, on nobody's decision.
     *
     * @param due by when it had to come down
     */
    public JsonObject withdrawal(Publishable decision, PublicationDecision made, WithdrawPublication withdrawn, LimitResult due, LocalDate day) {
        Optional<DecisionChange> change = withdrawn.trigger() == WithdrawPublication.Trigger.ERROR ? Optional.empty()
                : changes.of(decision.caseId()).stream().filter(one -> one.decisionId().equals(decision.id()) && one.isInEffect())
                        .reduce((earlier, later) -> later);
        Facts form = Facts.of()
                .put("decision", Facts.of().put("number", decision.number()).put("date", decision.decidedOn()).build())
                .put("publicity", Facts.of().put("gravity", made.gravity() == null ? "不适用" : made.gravity().word())
                        .put("startsOn", made.term().startsOn()).put("longestUntil", made.term().mostUntil()).build())
                .put("withdrawal", Facts.of().put("trigger", withdrawn.trigger().word()).put("happenedOn", withdrawn.happenedOn())
                        .put("dueOn", due.due()).put("provisional", due.provisional()).put("date", day).put("reason", withdrawn.reason())
                        .put("platforms", withdrawn.platforms() == null ? "无" : withdrawn.platforms()).put("basis", basis(decision, change)).build())
                .put("handler", Facts.of().put("text", "撤回公示。").put("signer", actor.displayName()).put("date", day).build());
        change.filter(one -> one.source() == ChangeSource.OWN).ifPresent(one -> form.put("head", Facts.of()
                .put("text", one.reason().replaceAll("[。；]+$", "") + "。公示的原决定信息随之撤回。").put("signer", officers.byUsername(one.decidedBy()).map(Officer::name)
                        .orElse(one.decidedBy())).put("date", one.decidedOn()).build()));
        return form.build();
    }

    private static String basis(Publishable decision, Optional<DecisionChange> change) {
        return (decision.kind().isPenalty() ? WITHDRAWN_BY : OTHERS_WITHDRAWN_BY) + change.map(one -> one.paper().map(paper -> "；" + one.source().word() + "的" + paper)
                .orElse("；本机关对原决定的" + one.kind().word())).orElse("；公示内容有误，依职责撤回");
    }

    private Facts form(Publishable decision, PublicationDecision made, List<Redaction> redactions, String opinion) {
        Facts publication = Facts.of().put("publish", made.isPublish()).put("ground", made.reason())
                .put("other", !decision.kind().isPenalty());
        if (made.isPublish()) {
            publication.put("channels", made.channels().words()).put("redactions", redacted(redactions));
        }
        return Facts.of()
                .put("decision", Facts.of().put("number", decision.number()).put("date", decision.decidedOn()).build())
                .put("publication", publication.build())
                .put("publicity", Facts.of().put("gravity", made.gravity() == null ? "不适用" : made.gravity().word())
                        .put("startsOn", made.term().startsOn()).put("longestUntil", made.term().mostUntil()).build())
                .put("handler", Facts.of().put("text", opinion).put("signer", made.decidedByName())
                        .put("date", made.decidedOn()).build());
    }

    /** What the rules mask, and where and why somebody covered more; not what. */
    private static String redacted(List<Redaction> redactions) {
        return redactions.isEmpty() ? REDACTED : REDACTED + "；人工遮盖：" + redactions.stream()
                .map(one -> one.field().word() + "（" + one.reason() + "）").distinct().collect(Collectors.joining("、"));
    }
}
