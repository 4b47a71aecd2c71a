package org.tiean.kernel.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.entity.PlaceMap.Dot;
import org.tiean.kernel.entity.PlaceMap.Spot;

class PlaceMapTest {

    private static final Spot SOUTH_WEST = new Spot("西南", 125.10, 30.00, 1);
    private static final Spot NORTH_EAST = new Spot("东北", 125.20, 30.05, 4);

    @Test
    void northIsUpEastIsRightAndAllIsInside() {
        PlaceMap map = PlaceMap.of(List.of(SOUTH_WEST, NORTH_EAST));
        Dot first = map.dots().get(0);
        Dot second = map.dots().get(1);
        assertTrue(first.x() < second.x() && first.y() > second.y());
        for (Dot dot : map.dots()) {
            assertTrue(dot.x() - dot.radius() >= 0 && dot.x() + dot.radius() <= PlaceMap.WIDTH, dot::toString);
            assertTrue(dot.y() - dot.radius() >= 0 && dot.y() + dot.radius() <= map.height(), dot::toString);
        }
        // a quarter of the weight takes the root of it in radius: 6 + 14 * 1/2
        assertEquals(13, first.radius());
        assertEquals(20, second.radius());
    }

    /** At 30 degrees a degree of longitude is cos 30° = 0.866 of one of latitude; the scale is worked from the latter. */
    @Test
    void theScaleIsTrue() {
        PlaceMap map = PlaceMap.of(List.of(SOUTH_WEST, NORTH_EAST));
        double up = map.dots().get(0).y() - map.dots().get(1).y();
        double kilometres = Double.parseDouble(map.scaleText().split(" ")[0]);
        assertEquals(0.05 * 111.32, up / map.scale() * kilometres, 0.05);
        double across = map.dots().get(1).x() - map.dots().get(0).x();
        assertEquals(0.1 * 111.32 * 0.866, across / map.scale() * kilometres, 0.1);
    }

    @Test
    void oneSpotStandsInTheMiddleWithLinesAroundIt() {
        PlaceMap map = PlaceMap.of(List.of(SOUTH_WEST));
        assertEquals(PlaceMap.WIDTH / 2.0, map.dots().get(0).x());
        assertEquals(map.height() / 2.0, map.dots().get(0).y());
        assertTrue(map.meridians().stream().anyMatch(line -> line.text().equals("125.1°") && line.at() == PlaceMap.WIDTH / 2.0), map::toString);
        assertTrue(map.meridians().size() <= 6 && map.parallels().size() <= 6);
    }
}
