package org.tiean.recovery;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.tiean.Newcomer;
import org.tiean.http.Rest;

/**
 * One case from its clue to the service of an order to correct, act by act over REST. A request that got no answer is
 * sent again in the very same words; nothing else is ever sent twice.
 */
final class CaseOverRest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String PLACE = "示范市样板区虚构巷3号门前";

    final UUID caseId = UUID.randomUUID();

    private final List<UUID> officers;
    private final UUID party = UUID.randomUUID();
    private final List<Step> steps = new ArrayList<>();
    private final Map<Step, JsonObject> sent = new LinkedHashMap<>();
    private final Map<Step, JsonObject> receipts = new LinkedHashMap<>();
    /** When the act that is being written happens. */
    private OffsetDateTime now;

    private record Step(String user, String path, Supplier<JsonObjectBuilder> fields) {
    }

    CaseOverRest(List<UUID> officers) {
        this.officers = officers;
        String own = "/cases/" + caseId;
        step("officer1", "/clues", this::clue);
        step("officer1", own + "/intake/handlers", () -> Json.createObjectBuilder().add("officerIds", ids(officers)));
        step("officer1", own + "/intake/parties", this::party);
        step("officer1", own + "/intake/suspected-acts", () -> Json.createObjectBuilder()
                .add("suspectedActId", UUID.randomUUID().toString()).add("partyId", party.toString())
                .add("itemCode", "CG-SR-006-1").add("beganOn", now.toLocalDate().toString())
                .add("endedOn", now.toLocalDate().toString()));
        Step first = step("officer1", own + "/evidence", () -> evidence("SITE_RECORD", "现场检查笔录1份"));
        Step second = step("officer2", own + "/evidence", () -> evidence("PARTY_STATEMENT", "询问笔录1份")
                .add("particulars", Json.createObjectBuilder().add("person", "褚演示").add("confirmed", "经本人核对无误，逐页签名")));
        step("officer2", own + "/evidence/verifications", () -> Json.createObjectBuilder()
                .add("evidenceIds", ids(List.of(produced(first, "evidenceId"), produced(second, "evidenceId"))))
                .add("stands", true).add("note", "与现场情况核对一致"));
        step("officer1", own + "/intake/verification", () -> Json.createObjectBuilder().add("conclusion", "FILE")
                .add("course", "现场核查并核对当事人身份").add("findings", "水果店超出门窗外摆水果约3㎡"));
        step("head1", own + "/intake/filing", () -> Json.createObjectBuilder().add("outcome", "APPROVED").add("opinion", "同意立案。"));
        Step order = step("officer1", own + "/investigation/correction-order", this::order);
        step("officer1", own + "/investigation/correction-order/service", () -> Json.createObjectBuilder()
                .add("documentIds", ids(List.of(produced(order, "documentId")))).add("method", "DIRECT")
                .add("recipient", "褚演示").add("capacity", "经营者").add("place", PLACE));
    }

    private Step step(String user, String path, Supplier<JsonObjectBuilder> fields) {
        Step step = new Step(user, path, fields);
        steps.add(step);
        return step;
    }

    /** Who is proceeded against. */
    UUID partyId() {
        return party;
    }

    int length() {
        return steps.size();
    }

    boolean isThrough() {
        return receipts.size() == steps.size();
    }

    /**
     * Goes on where it stands.
     *
     * @param done called after each receipt
     * @throws IOException    when an answer did not come
     * @throws AssertionError when an answer is not a receipt
     */
    void goOn(Rest rest, Runnable done) throws IOException, InterruptedException {
        for (Step step : steps) {
            if (!receipts.containsKey(step)) {
                if (step.path().endsWith("/service")) {
                    awaitSeal(rest);
                }
                JsonObject body = sent.containsKey(step) ? sent.get(step) : body(rest, step);
                sent.put(step, body);
                receipts.put(step, receipt(rest.post(step.user(), step.path(), body), step));
                done.run();
            }
        }
    }

    /** Every act that had its receipt, asked for again: the same receipt. */
    void askAgain(Rest rest) throws IOException, InterruptedException {
        for (Map.Entry<Step, JsonObject> known : receipts.entrySet()) {
            JsonObject again = receipt(rest.post(known.getKey().user(), known.getKey().path(), sent.get(known.getKey())), known.getKey());
            for (String part : List.of("actId", "caseId", "act", "recordedAt", "result")) {
                if (!known.getValue().get(part).equals(again.get(part))) {
                    throw new AssertionError("another receipt for the same request: " + known.getValue() + " then, " + again + " now");
                }
            }
        }
    }

    /** Request ids of the acts that had their receipt. */
    List<UUID> acknowledged() {
        return receipts.values().stream().map(receipt -> UUID.fromString(receipt.getString("actId"))).toList();
    }

    private JsonObject body(Rest rest, Step step) throws IOException, InterruptedException {
        now = rest.now();
        JsonObject fields = step.fields().get().build();
        if (fields.containsKey("uploadId")) {
            Rest.Answer taken = rest.put(step.user(), "/uploads/" + fields.getString("uploadId") + "?name=note.txt",
                    (fields.getString("name") + "\n" + caseId).getBytes(StandardCharsets.UTF_8));
            if (taken.status() != 200) {
                throw new AssertionError("upload: " + taken);
            }
        }
        JsonObjectBuilder body = Json.createObjectBuilder(fields).add("actId", UUID.randomUUID().toString())
                .add("occurredAt", now.toString());
        return (step.path().equals("/clues") ? body.add("caseId", caseId.toString()) : body).build();
    }

    private static JsonObject receipt(Rest.Answer answer, Step step) {
        if (answer.status() != 200) {
            throw new AssertionError(step.path() + ": " + answer);
        }
        return answer.object();
    }

    private void awaitSeal(Rest rest) throws IOException, InterruptedException {
        String order = produced(steps.get(steps.size() - 2), "documentId").toString();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (rest.get("officer1", "/cases/" + caseId + "/documents").array().getValuesAs(JsonObject.class).stream()
                .noneMatch(document -> document.getString("id").equals(order) && document.getString("state").equals("SEALED"))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("document " + order + " is not sealed after " + PATIENCE);
            }
            Thread.sleep(300);
        }
        // what happens is told a second late and to the second, and nothing is served before it was sealed
        Thread.sleep(2_000);
    }

    private JsonObjectBuilder clue() {
        return Json.createObjectBuilder().add("source", "PATROL").add("title", "店外摆放水果").add("place", PLACE)
                .add("longitude", 125.116).add("latitude", 30.062).add("content", "水果店超出门窗外摆水果约3㎡。")
                .add("receivedAt", now.toString()).add("seenAt", now.toString());
    }

    private JsonObjectBuilder party() {
        return Json.createObjectBuilder().add("partyId", party.toString()).add("kind", "SOLE_TRADER")
                .add("name", "示范市样板区演示水果店（个体工商户）").add("idType", "统一社会信用代码")
                .add("idNumber", Newcomer.soleTrader()).add("legalRepresentative", "褚演示").add("address", PLACE)
                .add("phone", "0999-0009999");
    }

    private JsonObjectBuilder evidence(String kind, String name) {
        return Json.createObjectBuilder().add("kind", kind).add("name", name).add("proves", "店外摆放水果").add("source", "现场收集")
                .add("place", PLACE).add("seenAt", now.toString()).add("officerIds", ids(officers))
                .add("uploadId", UUID.randomUUID().toString());
    }

    private JsonObjectBuilder order() {
        return Json.createObjectBuilder().add("partyId", party.toString()).add("facts", "超出门窗外摆水果约3平方米")
                .add("demands", Json.createArrayBuilder().add("收回店外摆放的水果")).add("immediate", false)
                .add("dueOn", now.toLocalDate().plusDays(3).toString()).add("consequence", "逾期不改正的，依法处理。");
    }

    private UUID produced(Step step, String name) {
        return UUID.fromString(receipts.get(step).getJsonObject("result").getString(name));
    }

    private static JsonArrayBuilder ids(List<UUID> ids) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        ids.forEach(id -> array.add(id.toString()));
        return array;
    }
}
