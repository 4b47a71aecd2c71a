package org.tiean.disclosure.boundary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tiean.disclosure.entity.FineBand;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.kernel.entity.Refusal;

/** What an address of the public search asks for; page, downloads and feed read the same parameters the same way. */
final class PublicQuery {

    private final UnaryOperator<String> parameters;
    private final boolean strict;

    private PublicQuery(UnaryOperator<String> parameters, boolean strict) {
        this.parameters = parameters;
        this.strict = strict;
    }

    /** As a program asks: what cannot be read is refused with 400. */
    static PublicQuery strict(UnaryOperator<String> parameters) {
        return new PublicQuery(parameters, true);
    }

    /** As a browser asks: what cannot be read narrows nothing. */
    static PublicQuery lenient(UnaryOperator<String> parameters) {
        return new PublicQuery(parameters, false);
    }

    String words() {
        return text("q");
    }

    PublicFilter filter() {
        return new PublicFilter(read("agency", UUID::fromString), text("item"), text("itemWhole"), text("kind"),
                read("year", Integer::valueOf), read("band", FineBand::valueOf), read("from", LocalDate::parse),
                read("to", LocalDate::parse));
    }

    PublicOrder order() {
        PublicOrder asked = read("sort", PublicOrder::valueOf);
        return asked == null ? PublicOrder.NEWEST : asked;
    }

    private String text(String name) {
        String text = parameters.apply(name);
        return text == null || text.isBlank() || text.indexOf('\0') >= 0 ? null : text.strip();
    }

    private <T> T read(String name, Function<String, T> as) {
        String text = text(name);
        try {
            return text == null ? null : as.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            if (strict) {
                throw Refusal.invalid("kernel.field.malformed", name);
            }
            return null;
        }
    }
}
