package org.tiean.document.entity;

import jakarta.json.JsonObject;
import java.util.Objects;
import org.tiean.casefile.entity.Party;

/**
 * A document an act makes.
 *
 * @param kind   which
 * @param party  whom it addresses, null for internal papers about all parties
 * @param fields the kind's own values as its {@code fields.csv} names them; agency, case, party, officers,
 *               number, date and remedies are added
 */
public record DocumentOrder(DocumentKind kind, Party party, JsonObject fields) {

    public DocumentOrder {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(fields);
    }

    /** @param kind folder of the template, e.g. {@code correction-order} */
    public DocumentOrder(String kind, Party party, JsonObject fields) {
        this(DocumentKind.ofFolder(kind).orElseThrow(() -> new IllegalArgumentException("no document kind " + kind)),
                party, fields);
    }
}
