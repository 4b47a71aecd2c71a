package org.tiean.disclosure.control;

import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.document.control.ChineseDates;
import org.tiean.document.entity.DocumentKind;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;

/**
 * What decisions that are no penalties say (查封扣押、强制执行、代履行、不予处罚), read off their papers: facts, what was violated, basis,
 * and a line that begins with what was decided. What names the property of a person at home is left out where the party is no
 * organisation; who performs in place of the party is a third party and never told (rulebook F1.8).
 */
final class OtherTexts {

    private static final String FORCE = "《中华人民共和国行政强制法》第三十七条、第四十四条，《中华人民共和国城乡规划法》第六十八条";
    private static final String SUBSTITUTE = "《中华人民共和国行政强制法》第五十条、第五十一条";
    private static final String AUCTION = "《中华人民共和国行政强制法》第三十七条、第四十六条第三款、第四十八条";
    private static final String NOT_PUNISHED = "《中华人民共和国行政处罚法》第五十七条第一款";

    private OtherTexts() {
    }

    static String facts(DocumentKind paper, JsonObject said) {
        return switch (paper) {
            case SEIZURE_DECISION -> closed(said.getString("facts")) + said.getString("ground") + "：" + closed(said.getString("reason"));
            case AUCTION_DECISION -> "当事人没有缴清《行政处罚决定书》（" + said.getJsonObject("decision").getString("number")
                    + "）所处的罚款，经催告仍不缴纳。" + closed(said.getString("reason"));
            case NO_PENALTY_DECISION -> closed(said.getString("facts")) + closed(said.getJsonObject("ground").getString("reason"));
            default -> "当事人没有在期限内履行《" + said.getJsonObject("basis").getString("title") + "》（"
                    + said.getJsonObject("basis").getString("number") + "）要求的义务（" + said.getString("duty") + "），经催告仍不履行。"
                    + closed(said.getString("reason"));
        };
    }

    /** Empty where the paper names no clause that was violated. */
    static String violated(JsonObject said) {
        return said.getString("violated", "");
    }

    static String basis(DocumentKind paper, JsonObject said) {
        return switch (paper) {
            case SEIZURE_DECISION -> said.getString("basis");
            case SUBSTITUTE_DECISION -> SUBSTITUTE;
            case AUCTION_DECISION -> AUCTION;
            case NO_PENALTY_DECISION -> said.getJsonObject("ground").getString("basis") + "，" + NOT_PUNISHED;
            default -> FORCE;
        };
    }

    /** As the template prints a penalty: what was decided, and what belongs to it. */
    static JsonObject result(DocumentKind paper, JsonObject said, Party party) {
        return switch (paper) {
            case SEIZURE_DECISION -> line(said.getString("measure"), things(said) + "；期限自" + day(said, "from") + "起至" + day(said, "until") + "止");
            case SUBSTITUTE_DECISION -> line("代履行", object(said, party) + "，自" + day(said, "plannedOn") + "起实施；费用预算"
                    + new Money(said.getJsonNumber("estimateFen").longValueExact()).display());
            case AUCTION_DECISION -> line("拍卖抵缴罚款", things(said));
            case NO_PENALTY_DECISION -> line("不予行政处罚", said.getJsonObject("ground").getString("words"));
            default -> line("强制拆除", object(said, party) + "，自" + day(said, "plannedOn") + "起实施");
        };
    }

    private static JsonObject line(String kind, String detail) {
        return Json.createObjectBuilder().add("kind", kind).add("detail", detail).build();
    }

    private static String things(JsonObject said) {
        return said.getJsonArray("things").getValuesAs(JsonObject.class).stream()
                .map(thing -> thing.getString("name") + thing.getString("quantity")).collect(Collectors.joining("、"));
    }

    /** Where it stands may be somebody's home. */
    private static String object(JsonObject said, Party party) {
        return party.kind() == PartyKind.ORGANISATION ? said.getString("object") : "决定书所列标的";
    }

    private static String closed(String text) {
        return text.endsWith("。") ? text : text + "。";
    }

    private static String day(JsonObject said, String name) {
        return ChineseDates.inFigures(said.getString(name));
    }}
