package org.tiean.disclosure.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.disclosure.entity.Facet.Value;

class SpotsOfMapTest {

    @Test
    void placesOfOnePositionAreOneSpotAndARoadOfTwoPositionsIsTwo() {
        List<SpotsOfMap.Here> spots = SpotsOfMap.of(List.of(new Value("125.12 30.06 样板区样板街", "样板区样板街", 5), new Value("125.13 30.06 样板区样板街", "样板区样板街", 3),
                new Value("125.12 30.06 样板区演示路", "样板区演示路", 2)));
        assertEquals(List.of(7L, 3L), spots.stream().map(SpotsOfMap.Here::count).toList());
        assertEquals(List.of("样板区样板街", "样板区演示路"), spots.get(0).places().stream().map(Value::label).toList());
        assertEquals(125.13, spots.get(1).longitude());
        assertEquals(30.06, spots.get(1).latitude());
    }
}
