package org.tiean.disclosure.entity;

import java.util.List;
import java.util.Optional;

/**
 * How many decisions are found and of what they are.
 *
 * @param total  exact as long as {@code more} is not said, otherwise the most that are counted
 * @param more   whether there are more than counted; the sides then count the newest only
 * @param facets sides of which something was found
 */
public record PublicSummary(long total, boolean more, List<Facet> facets) {

    public PublicSummary {
        facets = List.copyOf(facets);
    }

    /** The values of one side, the most frequent first; none where nothing was found. */
    public List<Facet.Value> values(Side side) {
        Optional<Facet> found = facets.stream().filter(facet -> facet.name().equals(side.parameter())).findFirst();
        return found.map(Facet::values).orElse(List.of());
    }
}
