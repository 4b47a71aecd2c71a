package org.tiean.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.decision.InTransaction;
import org.tiean.demo.control.Cast;
import org.tiean.intake.boundary.InspectionDraws;
import org.tiean.intake.entity.Lots;
import org.tiean.intake.entity.InspectionDraw;
import org.tiean.intake.entity.InspectionResult;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.boundary.TreeLog;

/** Lots are drawn in a way somebody outside can check (双随机一公开; rulebook L11). */
@ArquillianTest
class InspectionDrawIT {

    private static final List<String> OBJECTS = List.of("示例早点铺", "示范烧烤店", "样板洗车行", "演示广告公司", "样例工地");

    @Inject
    Cast cast;

    @Inject
    InspectionDraws draws;

    @Inject
    TreeLog log;

    @Inject
    Ledger ledger;

    @Inject
    InTransaction within;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void committedLoggedDrawnByAnotherAndDrawnAgainByAnybody() throws Exception {
        cast.enter("officer1");
        assertEquals(403, refused(() -> draws.prepare(given(2))));
        cast.enter("disclosure1");
        assertEquals(400, refused(() -> given(6)), "more than there are");
        InspectionDraw draw = draws.prepare(given(2));
        assertEquals(409, refused(() -> draws.prepare(new InspectionDraw.Given(draw.id(), "同一编号", OBJECTS, 1))));
        JsonObject before = read(draw.id());
        assertFalse(before.containsKey("seed"), "the seed is nobody's before the draw");
        cast.enter("head1");
        assertEquals("intake.draw.not-logged", assertThrows(Refusal.class, () -> draws.draw(draw.id())).key(), "the public log does not hold it yet");
        within.run(log::sealedNow);
        cast.enter("disclosure1");
        assertEquals(422, refused(() -> draws.draw(draw.id())), "not who prepared it");
        cast.enter("head1");
        draws.draw(draw.id());
        assertEquals(409, refused(() -> draws.draw(draw.id())), "once");

        JsonObject after = read(draw.id());
        assertEquals(before.getString("commitment"), Lots.sha256(after.getString("seed")), "the seed is the one committed to");
        assertEquals(before.getJsonArray("objects"), after.getJsonArray("objects"));
        String lot = Lots.sha256(after.getString("seed") + "|" + after.getString("logRoot"));
        List<Integer> mine = IntStream.rangeClosed(1, OBJECTS.size()).boxed()
                .sorted(Comparator.comparing(place -> Lots.sha256(lot + "|object|" + place))).limit(2).toList();
        assertEquals(mine, after.getJsonArray("drawn").getValuesAs(JsonObject.class).stream().map(one -> one.getInt("place")).toList());
        JsonObject first = after.getJsonArray("drawn").getJsonObject(0);
        List<String> inspectors = after.getJsonArray("officers").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        assertEquals(IntStream.rangeClosed(1, inspectors.size()).boxed()
                        .sorted(Comparator.comparing(place -> Lots.sha256(lot + "|officer|" + first.getInt("place") + "|" + place))).limit(2)
                        .map(place -> inspectors.get(place - 1)).toList(),
                first.getJsonArray("officers").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList());

        JsonObject proof = Json.createReader(new StringReader(get("/api/v1/public/inspections/" + draw.id() + "/proof").body())).readObject();
        assertTrue(proof.getBoolean("logged") && proof.getString("payload").contains(draw.commitment())
                && proof.getString("payload").contains(Lots.sha256(String.join("\n", OBJECTS))), "lists and seed were committed to in the log");
        assertTrue(proof.getString("head").contains(after.getString("logRoot")), "the draw hangs on the first head that holds it");
        int place = mine.get(0);
        int other = IntStream.rangeClosed(1, OBJECTS.size()).filter(one -> !mine.contains(one)).findFirst().orElseThrow();
        assertEquals(404, refused(() -> draws.record(draw.id(), other, InspectionResult.Outcome.NOTHING_FOUND, "未发现问题")), "it was not drawn");
        draws.record(draw.id(), place, InspectionResult.Outcome.CORRECTED, "门前堆物，当场清理。");
        assertEquals(409, refused(() -> draws.record(draw.id(), place, InspectionResult.Outcome.LEAD, "再次登记")));
        assertTrue(read(draw.id()).getJsonArray("results").toString().contains("当场清理"));
        HttpResponse<String> page = get("/public/inspections.xhtml?id=" + draw.id());
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains(draw.commitment()) && page.body().contains("当场清理"), page.body());
        assertEquals(404, get("/api/v1/public/inspections/" + UUID.randomUUID()).statusCode());
        assertTrue(ledger.verify(InspectionDraws.chain(draw.agencyId())).ok());
    }

    private static InspectionDraw.Given given(int howMany) {
        return new InspectionDraw.Given(UUID.randomUUID(), "餐饮单位油烟排放和门前秩序", OBJECTS, howMany);
    }

    private JsonObject read(UUID id) throws Exception {
        return Json.createReader(new StringReader(get("/api/v1/public/inspections/" + id).body())).readObject();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(System.getProperty("tiean.public.url") + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private interface Try {
        void run() throws Exception;
    }

    private static int refused(Try attempt) {
        return assertThrows(Refusal.class, attempt::run).kind().status();
    }
}
