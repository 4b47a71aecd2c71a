package org.tiean.investigation.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * An order to correct (责令改正).
 *
 * @param partyId     whom it addresses
 * @param facts       the act, as the order tells it
 * @param demands     what is to be done, one or more, each concrete
 * @param immediate   at once; then {@code dueOn} is null
 * @param dueOn       last day to correct
 * @param consequence what follows if it is not obeyed
 */
public record OrderCorrection(UUID partyId, String facts, List<String> demands, boolean immediate, LocalDate dueOn,
        String consequence) {

    public OrderCorrection {
        demands = List.copyOf(demands);
        if (partyId == null || facts == null || demands.isEmpty() || consequence == null || immediate == (dueOn != null)) {
            throw Refusal.invalid("investigation.order.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("partyId", partyId).put("found", facts).putAll("demands", demands)
                .put("immediate", immediate).put("dueOn", dueOn).put("consequence", consequence).build();
    }
}
