package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.Party;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentView;
import org.tiean.hearing.entity.Defence;
import org.tiean.hearing.entity.Form;
import org.tiean.hearing.entity.NoticeLine;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.hearing.entity.Reexamination;
import org.tiean.hearing.entity.ReexaminedPoint;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;

/** What the written opinion on a defence says (陈述申辩复核意见书). */
@ApplicationScoped
public class ReexaminationText {

    @Inject
    CaseDocuments documents;

    /** The fines as they stand, in words. */
    public String sum(PenaltyNotice notice) {
        Money sum = notice.lines().stream().map(NoticeLine::ceiling).reduce(Money.ZERO, Money::plus);
        return sum.isZero() ? "拟作出的处罚" : "罚款人民币" + sum.inWords() + "（" + sum.display() + "）";
    }

    /** @param before the sum before this re-examination, to say whether it was lowered */
    public JsonObject fields(Party party, PenaltyNotice notice, List<Defence> defences, Reexamination examined, String before) {
        String after = sum(notice);
        JsonObjectBuilder about = Json.createObjectBuilder();
        documents.latest(notice.caseId(), "penalty-notice").map(DocumentView::number)
                .ifPresent(number -> about.add("number", number));
        notice.servedOn().ifPresent(day -> about.add("servedOn", day.toString()));
        return Json.createObjectBuilder()
                .add("date", examined.examinedOn().toString())
                .add("party", Json.createObjectBuilder().add("name", party.name()))
                .add("notice", about)
                .add("defence", Json.createObjectBuilder()
                        .add("receivedOn", defences.get(0).receivedOn().toString())
                        .add("form", defences.stream().map(defence -> word(defence.form())).distinct()
                                .collect(Collectors.joining("、"))))
                .add("points", points(examined))
                .add("conclusion", examined.conclusion())
                .add("effect", after.equals(before) ? "维持" + after + "不变" : "由" + before + "减为" + after)
                .build();
    }

    private static JsonArrayBuilder points(Reexamination examined) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        for (ReexaminedPoint point : examined.points()) {
            JsonObjectBuilder json = Json.createObjectBuilder().add("claim", point.claim());
            if (point.evidence() != null) {
                json.add("evidence", point.evidence());
            }
            points.add(json.add("examination", point.examination()).add("adopted", point.isAdopted()));
        }
        return points;
    }

    private static String word(Form form) {
        return form == Form.WRITTEN ? "书面" : "口头";
    }
}
