package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.tiean.hearing.control.HearingsFound;
import org.tiean.hearing.entity.Hearing;
import org.tiean.hearing.entity.HearingOutcome;
import org.tiean.hearing.entity.HearingParty;
import org.tiean.hearing.entity.HearingRequest;
import org.tiean.hearing.entity.HearingWithdrawal;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.kernel.entity.Json;

/** What decision and approval form say of the hearing of one party (听证情况). */
@ApplicationScoped
public class HearingOutcomeText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    @Inject
    HearingsFound hearings;

    /** {@code status}, and with it {@code heldOn} and {@code result}, as the decision's field list has them. */
    public JsonObject of(PenaltyNotice notice) {
        if (!notice.hearingOffered()) {
            return status("NOT_APPLICABLE").build();
        }
        Optional<HearingRequest> asked = hearings.requests(notice.caseId()).stream()
                .filter(request -> request.notice().id().equals(notice.id())).reduce((earlier, later) -> later);
        if (asked.isEmpty()) {
            return status("NOT_REQUESTED").build();
        }
        if (!asked.get().isInTime()) {
            return status("WAIVED").add("result", "当事人逾期提出听证申请，本机关不予受理").build();
        }
        return hearings.of(notice.caseId()).stream().flatMap(hearing -> hearing.parties().stream()
                        .filter(party -> party.requestId().equals(asked.get().id())).map(party -> ended(hearing, party)))
                .findFirst().orElseGet(() -> withdrawn(notice, asked.get()));
    }

    private static JsonObject ended(Hearing hearing, HearingParty party) {
        HearingOutcome outcome = party.outcome().orElse(HearingOutcome.WITHDRAWN);
        LocalDate day = party.outcomeOn().orElse(hearing.acceptedOn());
        return switch (outcome) {
            case HEARD -> status("HELD").add("heldOn", hearing.heldOn().orElseThrow().toString())
                    .add("result", hearing.opinion().orElse("")).build();
            case ABSENT -> status("WAIVED").add("result", "当事人要求举行听证，本机关于" + DAY.format(day)
                    + "举行听证，当事人经通知无正当理由拒不出席，依法视为放弃听证权利").build();
            case LEFT -> status("WAIVED").add("result", "当事人要求举行听证，本机关于" + DAY.format(day)
                    + "举行听证，当事人未经许可中途退出，依法视为放弃听证权利").build();
            case WITHDRAWN -> status("WAIVED").add("result", withdrew(day)).build();
        };
    }

    private JsonObject withdrawn(PenaltyNotice notice, HearingRequest request) {
        List<HearingWithdrawal> all = hearings.withdrawals(notice.caseId());
        LocalDate day = all.stream().filter(one -> one.requestId().equals(request.id())).map(HearingWithdrawal::withdrawnOn)
                .findFirst().orElse(request.requestedOn());
        return status("WAIVED").add("result", withdrew(day)).build();
    }

    private static String withdrew(LocalDate day) {
        return "当事人要求举行听证，后于" + DAY.format(day) + "书面撤回听证申请";
    }

    private static JsonObjectBuilder status(String status) {
        return Json.createObjectBuilder().add("status", status);
    }

    /** In one sentence. */
    public String words(PenaltyNotice notice) {
        JsonObject said = of(notice);
        return switch (said.getString("status")) {
            case "NOT_APPLICABLE" -> "不属于应当告知听证权利的情形";
            case "NOT_REQUESTED" -> "已告知听证权利，当事人未要求听证";
            case "HELD" -> DAY.format(LocalDate.parse(said.getString("heldOn"))) + "举行听证。" + said.getString("result");
            default -> said.getString("result");
        };
    }
}
