package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.evidence.entity.Attestation;
import org.tiean.evidence.entity.RecordInspection;
import org.tiean.evidence.entity.RecordQuestioning;
import org.tiean.evidence.entity.Upload;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Zones;

/** What the forms D09 and D10 say. */
@ApplicationScoped
public class RecordForms {

    @Inject
    Officers officers;

    /** 现场检查（勘验）笔录. @param signature null where signing was refused */
    public JsonObject inspection(ActInProgress act, Party party, RecordInspection given, Upload signature) {
        Attestation attestation = given.attestation();
        return Facts.of()
                .put("party", Facts.of().put("name", party.name()).build())
                .put("officers", acting(given.officerIds(), act))
                .put("record", Facts.of()
                        .put("startedAt", Zones.minuteOf(given.startedAt())).put("endedAt", Zones.minuteOf(act.occurredAt()))
                        .put("weather", given.weather()).put("place", given.place()).put("position", given.position())
                        .put("recusal", given.recusal()).put("findings", given.findings())
                        .put("images", orNone(given.images())).put("drawing", orNone(given.drawing()))
                        .put("partyOpinion", orNone(given.partyOpinion())).put("confirmation", attestation.confirmation())
                        .put("signature", digest(signature)).put("refusal", attestation.refusal()).build())
                .put("present", Facts.of().put("name", given.presentName()).put("capacity", given.presentCapacity()).build())
                .put("witness", Facts.of().put("name", attestation.witness()).build())
                .put("measurements", given.array())
                .build();
    }

    /** 询问笔录. @param signature null where signing was refused */
    public JsonObject questioning(ActInProgress act, RecordQuestioning given, int round, Upload signature) {
        RecordQuestioning.Person person = given.person();
        Attestation attestation = given.attestation();
        return Facts.of()
                .put("officers", acting(given.officerIds(), act))
                .put("record", Facts.of()
                        .put("startedAt", Zones.minuteOf(given.startedAt())).put("endedAt", Zones.minuteOf(act.occurredAt()))
                        .put("round", round).put("place", given.place())
                        .put("certificatesShown", given.certificatesShown()).put("recusal", given.recusal())
                        .put("confirmation", attestation.confirmation()).put("signature", digest(signature))
                        .put("refusal", attestation.refusal()).build())
                .put("person", Facts.of()
                        .put("name", person.name()).put("sex", person.sex()).put("idType", person.idType())
                        .put("code", person.idNumber().reveal()).put("address", person.address().reveal())
                        .put("phone", clear(person.phone())).put("employer", person.employer())
                        .put("relation", person.relation()).build())
                .put("questions", given.array())
                .build();
    }

    private JsonArray acting(List<UUID> officerIds, ActInProgress act) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        for (UUID id : officerIds) {
            Officer officer = officers.require(id);
            people.add(Facts.of().put("name", officer.name())
                    .put("certificateNo", officer.certificateOn(act.day()).orElse("")).build());
        }
        return people.build();
    }

    private static String digest(Upload signature) {
        return signature == null ? null : signature.sha256();
    }

    private static String clear(ProtectedText text) {
        return text == null ? null : text.reveal();
    }

    private static String orNone(String text) {
        return text == null ? "无" : text;
    }
}
