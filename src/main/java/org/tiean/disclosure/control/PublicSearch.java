package org.tiean.disclosure.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tiean.disclosure.entity.FineRange;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.disclosure.entity.PublicSpot;
import org.tiean.kernel.control.Sql;

/**
 * How published decisions are looked for, so that a search costs what it shows, whatever the words, however many decisions there
 * are, and whatever the database believes of them.
 *
 * <p>First those that come first in the asked order are read through, a bounded number: a word that stands in many decisions
 * fills its page there. Only where it does not, the index of tokens is asked, step by step in the same order (for the newest first:
 * third of a month after third of a month), and no further than the page is full. Inside a step the rarest tokens of the words and
 * of what narrows must be there, which the index knows without a row being read. Nothing else is asked there, and {@code offset 0} keeps it so: of an index of
 * days or organs the planner would have to make the tokens of row after row. The rest is asked of the rows found.
 */
public final class PublicSearch {

    private static final int READ_THROUGH = 1_000;
    private static final String TOKENS = "tiean.public_tokens(p.search_text, p.agency_id, p.item, p.kinds, p.decided_on, p.fine_fen, p.place, p.told_on)";

    private final List<String> words;
    private final PublicFilter filter;
    private final LocalDate today;
    private final TokenShares shares;

    /** @param words as asked; may be null */
    public PublicSearch(String words, PublicFilter filter, LocalDate today, TokenShares shares) {
        this.words = SearchText.words(words);
        this.filter = filter;
        this.today = today;
        this.shares = shares;
    }

    /**
     * The first found, as {@code found}; their order is not kept by what reads them.
     *
     * @param fields of {@code public_decision p} that are needed, those of the order among them
     * @param most   how many at most
     */
    public Sql found(String fields, PublicOrder order, int most) {
        String end = " order by " + order.columns() + " limit " + most;
        Sql sql = new Sql("with near as materialized (select " + fields + " from (select * from tiean.public_decision p where true");
        if (order.isByDecision()) {
            decided(sql);
        }
        sql.add(" order by " + order.columns() + " limit " + readThrough(most) + ") p where ");
        rows(sql);
        sql.add(end + "), days as (select tiean.public_third(greatest(min(" + order.day() + "), cast(nullif(").value(day(filter.from()))
                .add(", '') as date))) as first_third, tiean.public_third(least(max(" + order.day() + "), cast(nullif(").value(last(order))
                .add(", '') as date))) as last_third from tiean.public_decision), far as (select one.* from days cross join lateral ("
                        + order.steps() + ") as step(token) cross join lateral (select " + fields
                        + " from (select * from tiean.public_decision p where ");
        tokens(sql);
        sql.add(" offset 0) p where ");
        rows(sql);
        return sql.add(end + ") one where (select count(*) from near) < " + most + " limit " + most
                + "), found as (select * from near where (select count(*) from near) >= " + most + " union all select * from far)");
    }

    /** A whole download is not read through beforehand, unless everything is wanted. */
    private int readThrough(int most) {
        return most <= READ_THROUGH || words.isEmpty() && filter.equals(PublicFilter.NONE) ? most + READ_THROUGH : 0;
    }

    /** Nothing is told before it is decided; when it was told at the latest, the day of the decision does not say. */
    private Object last(PublicOrder order) {
        return order == PublicOrder.TOLD ? "" : day(filter.to());
    }

    private static Object day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void decided(Sql sql) {
        if (filter.from() != null) {
            sql.add(" and p.decided_on >= ").value(Date.valueOf(filter.from()));
        }
        if (filter.to() != null) {
            sql.add(" and p.decided_on <= ").value(Date.valueOf(filter.to()));
        }
    }

    private void tokens(Sql sql) {
        Set<String> tokens = new LinkedHashSet<>();
        List<String> asked = new ArrayList<>(words);
        asked.addAll(SearchText.words(filter.item()));
        asked.addAll(SearchText.words(filter.clause()));
        asked.addAll(SearchText.words(filter.place()));
        asked.forEach(word -> tokens.addAll(SearchText.grams(word)));
        if (filter.agencyId() != null) {
            tokens.add("=a" + filter.agencyId());
        }
        if (filter.year() != null) {
            tokens.add("=y" + filter.year());
        }
        if (filter.kind() != null) {
            tokens.add("=k" + filter.kind());
        }
        if (filter.itemWhole() != null) {
            tokens.add("=i" + md5(filter.itemWhole()));
        }
        if (filter.placeWhole() != null) {
            tokens.add("=p" + md5(filter.placeWhole()));
        }
        if (filter.spot() != null) {
            tokens.add("=p" + md5(filter.spot().place()));
        }
        sql.add(TOKENS + " @> array[step.token");
        shares.worthAsking(tokens).forEach(token -> sql.add(", cast(").value(token).add(" as text)"));
        sql.add("]");
        if (filter.fine() != null) {
            sql.add(" and " + TOKENS + " && cast(array[");
            String comma = "";
            for (int one : filter.fine().classes()) {
                sql.add(comma + "'=f" + one + "'");
                comma = ", ";
            }
            sql.add("] as text[])");
        }
    }

    /** A name of any length as a short token, as the database makes it. */
    private static String md5(String name) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is asked of the row itself. */
    private void rows(Sql sql) {
        sql.add("p.ends_on >= ").value(Date.valueOf(today));
        decided(sql);
        words.forEach(word -> sql.add(" and p.search_text like ").value("%" + word + "%"));
        SearchText.words(filter.clause()).forEach(word -> sql.add(" and p.clauses like ").value("%" + word + "%"));
        if (filter.agencyId() != null) {
            sql.add(" and p.agency_id = ").uuid(filter.agencyId());
        }
        if (filter.item() != null) {
            sql.add(" and position(").value(filter.item()).add(" in p.item) > 0");
        }
        if (filter.itemWhole() != null) {
            sql.add(" and p.item = ").value(filter.itemWhole());
        }
        if (filter.place() != null) {
            sql.add(" and position(").value(filter.place()).add(" in p.place) > 0");
        }
        if (filter.placeWhole() != null) {
            sql.add(" and p.place = ").value(filter.placeWhole());
        }
        PublicSpot spot = filter.spot();
        if (spot != null) {
            sql.add(" and p.place = ").value(spot.place()).add(" and p.longitude = ").value(spot.longitude()).add(" and p.latitude = ")
                    .value(spot.latitude());
        }
        if (filter.kind() != null) {
            sql.add(" and ").value(filter.kind()).add(" = any (p.kinds)");
        }
        if (filter.year() != null) {
            sql.add(" and p.year = ").value(filter.year());
        }
        FineRange fine = filter.fine();
        if (fine != null) {
            sql.add(" and p.withdrawn_on is null and p.fine_fen >= ").value(fine.from()).add(" and p.fine_fen < ").value(fine.below());
        }
    }
}
