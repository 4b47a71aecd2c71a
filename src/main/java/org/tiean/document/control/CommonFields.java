package org.tiean.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.Organ;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Handler;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.ProtectedText;

/** What every document says alike: organ, case, party, officers, remedies (see {@code templates/README.md}). */
@ApplicationScoped
public class CommonFields {

    private static final int SEX_DIGIT = 16;
    private static final int ID_LENGTH = 18;

    @Inject
    Agencies agencies;

    @Inject
    Officers officers;

    @Inject
    FurtherSigners furtherSigners;

    /** The whole snapshot: the common values, then the kind's own, which win. */
    public JsonObject snapshot(CaseFile caseFile, DocumentOrder order, Organ organ, String number, LocalDate day) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        JsonArrayBuilder people = officers(caseFile, day);
        all.add("agency", agency(caseFile, organ));
        all.add("case", caseOf(caseFile));
        all.add("officers", people);
        all.add("date", day.toString());
        all.add("remedies", Json.createObjectBuilder()
                .add("reviewOrgan", organ.reviewOrgan()).add("court", organ.court()));
        if (number != null) {
            all.add("number", number);
        }
        if (order.party() != null) {
            all.add("party", party(order.party()));
        }
        JsonArray signers = furtherSigners.on(caseFile.id(), order.kind());
        if (!signers.isEmpty()) {
            all.add("countersigns", signers);
        }
        order.fields().forEach(all::add);
        return all.build();
    }

    private JsonObjectBuilder agency(CaseFile caseFile, Organ organ) {
        Agency handling = agencies.require(caseFile.agencyId());
        JsonObjectBuilder agency = Json.createObjectBuilder().add("name", organ.name());
        add(agency, "address", handling.profile().address());
        add(agency, "phone", handling.profile().phone());
        List<Handler> handlers = caseFile.handlers();
        if (!handlers.isEmpty()) {
            agency.add("contact", officers.require(handlers.get(0).officerId()).name());
        }
        return agency;
    }

    private JsonObjectBuilder caseOf(CaseFile caseFile) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("number", caseFile.number().orElse("（尚未立案）"))
                .add("name", caseFile.title());
        if (!caseFile.suspectedActs().isEmpty()) {
            json.add("act", caseFile.suspectedActs().get(0).itemName());
        }
        caseFile.filedOn().ifPresent(day -> json.add("filedOn", day.toString()));
        return json;
    }

    private JsonArrayBuilder officers(CaseFile caseFile, LocalDate day) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        for (Handler handler : caseFile.handlers()) {
            Officer officer = officers.require(handler.officerId());
            people.add(Json.createObjectBuilder()
                    .add("name", officer.name())
                    .add("certificateNo", officer.certificateOn(day).orElse("")));
        }
        return people;
    }

    private static JsonObjectBuilder party(Party party) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("kind", party.kind() == PartyKind.SOLE_TRADER ? "INDIVIDUAL_BUSINESS" : party.kind().name())
                .add("name", party.name());
        add(json, "idType", party.idType());
        party.idNumber().ifPresent(number -> json.add("code", number.reveal()));
        if (party.kind() == PartyKind.CITIZEN) {
            party.idNumber().ifPresent(number -> json.add("sex", sex(number)));
        }
        party.address().ifPresent(address -> json.add("address", address.reveal()));
        party.phone().ifPresent(phone -> json.add("phone", phone.reveal()));
        party.legalRepresentative().ifPresent(name -> json.add("legalRep", name).add("operator", name));
        return json;
    }

    /** The last but one digit of an identity number is odd for a man (GB 11643). */
    private static String sex(ProtectedText idNumber) {
        String digits = idNumber.reveal();
        if (digits.length() != ID_LENGTH || !Character.isDigit(digits.charAt(SEX_DIGIT))) {
            return "";
        }
        return digits.charAt(SEX_DIGIT) % 2 == 1 ? "男" : "女";
    }

    private static void add(JsonObjectBuilder json, String name, String text) {
        if (text != null && !text.isBlank()) {
            json.add(name, text);
        }
    }
}
