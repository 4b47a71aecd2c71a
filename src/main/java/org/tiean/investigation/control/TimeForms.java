package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.calendar.entity.LimitUnit;
import org.tiean.calendar.entity.Stretch;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.investigation.entity.DecideTime;
import org.tiean.investigation.entity.RequestTime;
import org.tiean.investigation.entity.TimeRequest;

/** What the forms for time say (核查延期审批表 D02、中止（恢复）案件调查审批表 D41、办案期限延长审批表 D42). */
@ApplicationScoped
public class TimeForms {

    @Inject
    CaseDocuments documents;

    @Inject
    TimeLimitCatalogue catalogue;

    @Inject
    Officers officers;

    @Inject
    CurrentActor actor;

    /**
     * Orders the form.
     *
     * @param before the limit before the answer
     * @param after  the limit after it
     */
    public UUID order(ActInProgress act, TimeRequest asked, DecideTime given, LimitResult before, LimitResult after) {
        CaseFile caseFile = act.caseFile();
        JsonObject fields = Facts.of()
                .put("startedOn", before.explanation().get(0).from())
                .put("limit", Facts.of().put("name", definition(asked).name()).put("basis", definition(asked).basis())
                        .put("length", length(definition(asked))).build())
                .put("dueBefore", asked.dueBefore())
                .put("excludedDays", excluded(before))
                .put("kind", words(asked))
                .put("amount", asked.amount().map(amount -> amount + unit(definition(asked))).orElse(null))
                .put("ground", asked.ground().map(RequestTime.Ground::words).orElse(null))
                .put("reason", asked.reason())
                .put("approver", given.discussion() == null ? "机关负责人批准" : "机关负责人集体讨论决定（"
                        + given.discussion().heldOn() + "）：" + names(given) + "。" + given.discussion().summary())
                .put("granted", asked.isApproved())
                .put("dueAfter", after.due())
                .put("provisionalBefore", before.provisional())
                .put("provisional", after.provisional())
                .put("handler", opinion(words(asked) + "：" + asked.reason(), handlers(caseFile), asked.requestedOn()))
                .put("head", opinion(given.opinion(), actor.displayName(), act.day())).build();
        return documents.order(act, new DocumentOrder(folder(asked), null, fields));
    }

    private static String folder(TimeRequest asked) {
        if (asked.kind() != RequestTime.Kind.EXTENSION) {
            return "suspension-approval";
        }
        return asked.limitId().equals(TimeRequestsFound.VERIFICATION) ? "verification-extension" : "extension-approval";
    }

    private TimeLimitDefinition definition(TimeRequest asked) {
        return catalogue.get(asked.limitId());
    }

    private static String words(TimeRequest asked) {
        return switch (asked.kind()) {
            case EXTENSION -> "延长期限";
            case SUSPENSION -> "中止调查";
            case RESUMPTION -> "恢复调查";
        };
    }

    private static String length(TimeLimitDefinition definition) {
        return definition.length() + unit(definition);
    }

    private static String unit(TimeLimitDefinition definition) {
        return definition.unit() == LimitUnit.WORKING_DAYS ? "个工作日" : "日";
    }

    private static long excluded(LimitResult limit) {
        return limit.explanation().stream().filter(step -> step.kind() == Stretch.Kind.PAUSED)
                .mapToLong(step -> step.from().until(step.to(), ChronoUnit.DAYS) + 1).sum();
    }

    private String names(DecideTime given) {
        return given.discussion().attending().stream().map(id -> officers.require(id).name()).collect(Collectors.joining("、"));
    }

    private String handlers(CaseFile caseFile) {
        return caseFile.handlers().stream().map(handler -> officers.require(handler.officerId())).map(Officer::name)
                .collect(Collectors.joining("、"));
    }

    private static JsonObject opinion(String text, String signer, LocalDate day) {
        return Facts.of().put("text", text).put("signer", signer.isEmpty() ? "—" : signer).put("date", day).build();
    }
}
