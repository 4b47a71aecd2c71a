package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentView;
import org.tiean.hearing.entity.Hearing;
import org.tiean.hearing.entity.HearingRequest;
import org.tiean.hearing.entity.HearingSession;
import org.tiean.hearing.entity.HoldHearing;
import org.tiean.hearing.entity.Presence;
import org.tiean.hearing.entity.RefuseHearing;
import org.tiean.hearing.entity.RefusalGround;
import org.tiean.hearing.entity.ReportHearing;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Zones;

/** What the documents of a hearing say (听证受理通知书、不予受理通知书、听证通知书、听证笔录、听证报告), by their field lists. */
@ApplicationScoped
public class HearingText {

    @Inject
    Officers officers;

    @Inject
    CaseDocuments documents;

    /** 听证受理通知书. */
    public JsonObject acceptance(HearingRequest request, Hearing hearing) {
        return Facts.of().put("request", request(request))
                .put("hearing", Facts.of().put("chair", hearing.chairName()).put("recorder", hearing.recorder()).build()).build();
    }

    /** 不予受理听证通知书. */
    public JsonObject refusal(HearingRequest request, RefusalGround ground, RefuseHearing given) {
        return Facts.of().put("request", request(request))
                .put("refusal", Facts.of().put("late", ground == RefusalGround.LATE).put("ground", ground.words())
                        .put("reason", given.reason()).build()).build();
    }

    private JsonObject request(HearingRequest request) {
        return Facts.of().put("on", request.requestedOn())
                .put("noticeNumber", documents.view(request.notice().documentId()).map(DocumentView::number).orElse(""))
                .put("servedOn", request.notice().servedOn().orElse(null)).build();
    }

    /** 听证通知书. */
    public JsonObject notice(CaseFile caseFile, Hearing hearing, HearingSession session) {
        return Facts.of().put("hearing", Facts.of()
                .put("startsAt", Zones.minuteOf(session.startsAt())).put("place", session.place())
                .put("open", session.closedGround().isEmpty())
                .put("closedGround", session.closedGround().map(ground -> ground.words()).orElse(null))
                .put("closedReason", session.closedReason().orElse(null))
                .put("chair", hearing.chairName()).put("recorder", hearing.recorder())
                .put("investigators", handlers(caseFile)).build()).build();
    }

    private String handlers(CaseFile caseFile) {
        return caseFile.handlers().stream().map(handler -> officers.require(handler.officerId()).name())
                .collect(Collectors.joining("、"));
    }

    /** 听证笔录. */
    public JsonObject record(CaseFile caseFile, Hearing hearing, HearingSession session, HoldHearing held, Instant endedAt) {
        JsonArrayBuilder exhibits = Json.createArrayBuilder();
        held.exhibits().forEach(exhibit -> exhibits.add(Facts.of().put("no", exhibit.no()).put("opinion", exhibit.opinion()).build()));
        JsonArrayBuilder parties = Json.createArrayBuilder();
        held.attendances().forEach(attendance -> parties.add(attendance(caseFile, attendance)));
        return Facts.of()
                .put("record", Facts.of()
                        .put("startedAt", Zones.minuteOf(held.startedAt())).put("endedAt", Zones.minuteOf(endedAt))
                        .put("place", session.place())
                        .put("open", session.closedGround().map(ground -> "不公开（" + ground.words() + "）").orElse("公开"))
                        .put("chair", hearing.chairName()).put("recorder", hearing.recorder())
                        .put("investigators", held.investigatorIds().isEmpty() ? "无"
                                : held.investigatorIds().stream().map(id -> officers.require(id).name()).collect(Collectors.joining("、")))
                        .put("opening", held.opening()).put("presentation", held.presentation()).put("closing", held.closing())
                        .build())
                .put("exhibits", exhibits.build()).put("parties", parties.build()).build();
    }

    private static JsonObject attendance(CaseFile caseFile, HoldHearing.Attendance given) {
        return Facts.of().put("name", caseFile.party(given.partyId()).name()).put("presence", presence(given.presence()))
                .put("who", given.who()).put("agents", given.agents().isEmpty() ? "无" : String.join("、", given.agents()))
                .put("statement", given.statement()).put("absence", given.absence())
                .put("signature", given.signatureDigest()).put("refusal", given.refusal()).build();
    }

    private static String presence(Presence presence) {
        return switch (presence) {
            case PRESENT -> "出席";
            case ABSENT -> "无正当理由拒不出席，视为放弃听证权利";
            case LEFT -> "未经许可中途退出，视为放弃听证权利";
        };
    }

    /** 听证报告. */
    public JsonObject report(CaseFile caseFile, Hearing hearing, ReportHearing given) {
        JsonObject record = hearing.record().orElseThrow().getJsonObject("record");
        return Facts.of()
                .put("hearing", Facts.of().put("startedAt", record.getString("startedAt")).put("place", record.getString("place"))
                        .put("open", record.getString("open")).put("chair", hearing.chairName()).put("recorder", hearing.recorder())
                        .put("parties", hearing.parties().stream().map(party -> caseFile.party(party.partyId()).name())
                                .collect(Collectors.joining("、"))).build())
                .put("report", Facts.of().put("facts", given.facts()).put("disputed", given.disputed())
                        .put("onFacts", given.onFacts()).put("onLaw", given.onLaw()).put("onProcedure", given.onProcedure())
                        .put("onPenalty", given.onPenalty()).put("conclusion", given.conclusion().words())
                        .put("opinion", given.opinion()).build())
                .build();
    }
}
