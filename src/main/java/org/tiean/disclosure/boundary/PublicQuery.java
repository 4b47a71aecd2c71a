package org.tiean.disclosure.boundary;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.tiean.disclosure.entity.FineBand;
import org.tiean.disclosure.entity.FineRange;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.disclosure.entity.PublicSpot;
import org.tiean.kernel.entity.Refusal;

/** What an address of the public search asks for; page, downloads and feed read the same parameters the same way. */
final class PublicQuery {

    private static final Pattern SUM = Pattern.compile("[0-9]{1,13}(\\.[0-9]{1,2})?");
    private static final int LONGEST = 2_000;

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
        return new PublicFilter(read("agency", UUID::fromString), text("item"), text("itemWhole"), text("clause"), text("place"),
                text("placeWhole"), text("kind"), read("year", Integer::valueOf), fine(), read("from", LocalDate::parse),
                read("to", LocalDate::parse), read("spot", PublicSpot::of));
    }

    /** A band, sums in yuan from and to (both included), or what lies in all of them; null for any. */
    private FineRange fine() {
        FineBand band = read("band", FineBand::valueOf);
        Long from = read("fineFrom", PublicQuery::fen);
        Long to = read("fineTo", PublicQuery::fen);
        if (band == null && from == null && to == null) {
            return null;
        }
        FineRange range = new FineRange(from == null ? 0 : from, to == null ? Long.MAX_VALUE : to + 1);
        return band == null ? range : range.within(band.range());
    }

    private static Long fen(String yuan) {
        if (!SUM.matcher(yuan).matches()) {
            throw new IllegalArgumentException(yuan);
        }
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }

    PublicOrder order() {
        PublicOrder asked = read("sort", PublicOrder::valueOf);
        return asked == null ? PublicOrder.NEWEST : asked;
    }

    private String text(String name) {
        String text = parameters.apply(name);
        if (text == null || text.isBlank() || text.indexOf('\0') >= 0) {
            return null;
        }
        return text.length() <= LONGEST ? text.strip() : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST))).strip();
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
