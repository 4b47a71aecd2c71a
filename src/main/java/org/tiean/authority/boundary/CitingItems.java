package org.tiean.authority.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tiean.authority.entity.Clause;
import org.tiean.authority.entity.PowerItem;

/** Which items of the power list cite which clause of a statute. */
@Named
@RequestScoped
public class CitingItems {

    @Inject
    PowerItems items;

    private String asked;
    private List<Use> uses;

    /**
     * One citation.
     *
     * @param duty whether the clause forbids the act (违则), else it punishes (罚则)
     * @param text its exact words; null where they were not seen
     */
    public record Use(Clause clause, boolean duty, String text, PowerItem item) {
    }

    /** In the order of the clauses. */
    public List<Use> of(String statuteCode) {
        if (!statuteCode.equals(asked)) {
            asked = statuteCode;
            uses = read(statuteCode);
        }
        return uses;
    }

    private List<Use> read(String statuteCode) {
        List<Use> found = new ArrayList<>();
        for (PowerItem item : items.citing(statuteCode)) {
            if (item.duty().statuteId().equals(statuteCode)) {
                found.add(new Use(item.duty(), true, item.dutyText(), item));
            }
            if (item.liability().statuteId().equals(statuteCode)) {
                found.add(new Use(item.liability(), false, item.liabilityText(), item));
            }
        }
        found.sort(Comparator.comparing((Use use) -> use.clause().article()).thenComparing(use -> use.clause().paragraph())
                .thenComparing(use -> use.clause().item()).thenComparing(use -> use.item().code()));
        return found;
    }
}
