package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.PowerItem;
import org.tiean.decision.entity.Collection;
import org.tiean.decision.entity.DecideOnTheSpot;
import org.tiean.decision.entity.Handover;
import org.tiean.decision.entity.SpotSteps;
import org.tiean.hearing.control.NoticeText;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/** What the on-the-spot decision says (当场行政处罚决定书; 行政处罚法52(2)), in the fields of its template. */
@ApplicationScoped
public class SpotText {

    @Inject
    PowerItems items;

    @Inject
    Officers officers;

    @Inject
    NoticeText clauses;

    @Inject
    Settings settings;

    /** @param basis and {@code tier} of the benchmark; @param payCode null where the bank takes nothing */
    public JsonObject fields(DecideOnTheSpot decided, UUID agencyId, Instant decidedAt, String basis, String tier, String payCode) {
        PowerItem item = items.require(decided.itemCode());
        JsonObjectBuilder fields = Json.createObjectBuilder()
                .add("act", Json.createObjectBuilder().add("happenedAt", minute(decided.happenedAt()))
                        .add("place", decided.scene().place()))
                .add("officers", officers(decided, decidedAt))
                .add("facts", decided.scene().facts())
                .add("evidenceSummary", decided.evidence())
                .add("violated", clauses.cite(item.duty()))
                .add("penaltyBasis", clauses.cite(item.liability()))
                .add("defence", defence(decided.steps()))
                .add("discretion", Json.createObjectBuilder().add("basis", basis).add("tier", tier))
                .add("penalties", Json.createArrayBuilder().add(NoticeText.penalty(
                        decided.isWarning() ? "警告" : "罚款", decided.isWarning() ? null : decided.fine(), "")))
                .add("decision", Json.createObjectBuilder().add("place", decided.scene().place()).add("madeAt", minute(decidedAt)))
                .add("receipt", receipt(decided.handover(), decidedAt));
        if (decided.correction() != null) {
            fields.add("correction", decided.correction());
        }
        if (!decided.isWarning()) {
            fields.add("payment", payment(decided, agencyId, decidedAt, payCode));
        }
        return fields.build();
    }

    private JsonObjectBuilder payment(DecideOnTheSpot decided, UUID agencyId, Instant decidedAt, String payCode) {
        JsonObjectBuilder payment = Json.createObjectBuilder().add("fineFen", decided.fine().fen());
        Collection collection = decided.collection();
        return collection == null
                ? payment.add("onTheSpot", false).add("bank", Bank.of(settings, agencyId, Zones.dayOf(decidedAt))).add("payCode", payCode)
                : payment.add("onTheSpot", true).add("onTheSpotBasis", collection.ground().basis().display())
                        .add("receiptNo", collection.receiptNo());
    }

    private static JsonObjectBuilder defence(SpotSteps steps) {
        return steps.defence() == null ? Json.createObjectBuilder().add("status", "NONE")
                : Json.createObjectBuilder().add("status", "MADE").add("summary", steps.defence())
                        .add("result", steps.defenceAnswer());
    }

    /** The two who decide, with the signatures they drew. */
    private JsonArrayBuilder officers(DecideOnTheSpot decided, Instant decidedAt) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        for (int i = 0; i < decided.officerIds().size(); i++) {
            Officer officer = officers.require(decided.officerIds().get(i));
            JsonObjectBuilder person = Json.createObjectBuilder().add("name", officer.name())
                    .add("certificateNo", officer.certificateOn(Zones.dayOf(decidedAt)).orElse(""));
            if (!decided.handover().officerSignatures().isEmpty()) {
                person.add("signature", decided.handover().officerSignatures().get(i));
            }
            people.add(person);
        }
        return people;
    }

    private static JsonObjectBuilder receipt(Handover handover, Instant decidedAt) {
        return handover.isSigned()
                ? Json.createObjectBuilder().add("signer", handover.signer()).add("signature", handover.signatureDigest())
                        .add("signedAt", minute(decidedAt))
                : Json.createObjectBuilder().add("refusal", handover.refusal());
    }

    private static String minute(Instant moment) {
        return LocalDateTime.ofInstant(moment, Zones.CHINA).truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
