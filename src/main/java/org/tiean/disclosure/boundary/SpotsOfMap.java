package org.tiean.disclosure.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiean.disclosure.entity.Facet;
import org.tiean.disclosure.entity.PublicSpot;

/** Puts places that are told at the same hundredth of a degree into one spot of the map. */
final class SpotsOfMap {

    private SpotsOfMap() {
    }

    /** @param places the places there, the most frequent first */
    record Here(double longitude, double latitude, List<Facet.Value> places) {

        long count() {
            return places.stream().mapToLong(Facet.Value::count).sum();
        }
    }

    private record Position(BigDecimal longitude, BigDecimal latitude) {
    }

    /** @param values of the side {@code spot}, the most frequent first */
    static List<Here> of(List<Facet.Value> values) {
        Map<Position, List<Facet.Value>> spots = new LinkedHashMap<>();
        for (Facet.Value value : values) {
            PublicSpot spot = PublicSpot.of(value.value());
            spots.computeIfAbsent(new Position(spot.longitude(), spot.latitude()), position -> new ArrayList<>()).add(value);
        }
        return spots.entrySet().stream().map(spot -> new Here(spot.getKey().longitude().doubleValue(), spot.getKey().latitude().doubleValue(),
                List.copyOf(spot.getValue()))).toList();
    }
}
