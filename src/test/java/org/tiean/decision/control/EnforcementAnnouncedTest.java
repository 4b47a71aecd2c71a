package org.tiean.decision.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision may say of its execution follows from its penalties (行政强制法44, 53). */
class EnforcementAnnouncedTest {

    @ParameterizedTest
    @CsvSource({"警告,false,false", "警告+通报批评,false,false", "罚款,true,false", "警告+罚款,true,false", "没收违法所得,true,false",
            "限期拆除,false,true", "限期拆除+罚款,true,true", "责令停产停业,true,false"})
    void aCourtAndADemolitionOnlyWhereTheyCanFollow(String kinds, boolean court, boolean demolition) {
        JsonArrayBuilder penalties = Json.createArrayBuilder();
        Stream.of(kinds.split("\\+")).forEach(kind -> penalties.add(Json.createObjectBuilder().add("kind", kind)));
        JsonObject said = DecisionText.enforcement(penalties.build()).build();
        assertEquals(court, said.getBoolean("court"));
        assertEquals(demolition, said.getBoolean("demolition"));
    }
}
