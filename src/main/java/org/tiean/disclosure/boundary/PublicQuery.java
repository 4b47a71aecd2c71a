package org.tiean.disclosure.boundary;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.kernel.entity.Refusal;

/** What somebody looks for among published decisions, as it stands in an address. */
public class PublicQuery {

    @QueryParam("q")
    private String q;

    @QueryParam("agency")
    private String agency;

    @QueryParam("item")
    private String item;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    /** Words parted by blanks; may be null. */
    String words() {
        return q;
    }

    /** @throws Refusal {@code kernel.field.malformed} for an agency or day that is none */
    PublicFilter filter() {
        return new PublicFilter(id(agency), item, day("from", from), day("to", to));
    }

    private static UUID id(String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("kernel.field.malformed", "agency");
        }
    }

    private static LocalDate day(String name, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.invalid("kernel.field.malformed", name);
        }
    }
}
