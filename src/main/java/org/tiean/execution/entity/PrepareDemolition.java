package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.util.List;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The building is cleared: what is in it is listed in two copies and handed over or stored (清点物品; rulebook D4).
 *
 * @param goods     what was found; none where it was empty
 * @param storage   where and by whom what was not taken is kept; null where nothing is
 * @param receiver  who got one copy of the list, the party or who takes the goods
 * @param witness   a witness or notary who was there
 * @param recording number of the recording that shows it
 */
public record PrepareDemolition(List<Line> goods, String storage, String receiver, String witness, String recording) {

    /** Where a thing went. */
    public enum Place {
        /** The party took it. */
        TAKEN,
        /** Kept by the organ until it is fetched. */
        STORED
    }

    /** One kind of thing. */
    public record Line(String name, String quantity, String condition, Place place) {

        private static final int NAME = 100;
        private static final int CONDITION = 200;

        public Line {
            if (place == null || Words.missing(name, NAME) || Words.missing(quantity, NAME) || Words.tooLong(condition, CONDITION)) {
                throw Refusal.invalid("execution.goods.incomplete");
            }
            condition = Words.orNull(condition);
        }
    }

    private static final int LONGEST = 300;

    public PrepareDemolition {
        goods = List.copyOf(goods);
        if (Words.missing(witness, LONGEST) || Words.missing(recording, LONGEST) || Words.missing(receiver, LONGEST)
                || Words.tooLong(storage, LONGEST)) {
            throw Refusal.invalid("execution.preparation.incomplete");
        }
        storage = Words.orNull(storage);
        if (storage == null && goods.stream().anyMatch(line -> line.place() == Place.STORED)) {
            throw Refusal.invalid("execution.preparation.no-storage");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("lines", goods.size()).put("storage", storage).put("receiver", receiver).put("witness", witness)
                .put("recording", recording).build();
    }
}
