package org.tiean.kernel.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;

/** Days, clocks and page links as all pages write them; {@code #{fmt…}}. */
@Named("fmt")
@RequestScoped
public class Formats {

    /** Rows of a list shown at once. */
    public static final int ROWS = 20;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zones.CHINA);
    private static final int SOON = 3;
    private static final String PAGE = "p";

    @Inject
    Clock clock;

    @Inject
    PageLocale language;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    /** {@code 2026-11-21（周六）}. */
    public String day(LocalDate day) {
        if (day == null) {
            return "";
        }
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, language.getLocale());
        return language.isEnglish() ? day + " (" + weekday + ")" : day + "（" + weekday + "）";
    }

    /** {@code 2026-11-21 09:05}, China time. */
    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    /** Days until the end of a last day; 0 on that day, negative when it is over. */
    public long daysLeft(LocalDate lastDay) {
        return ChronoUnit.DAYS.between(Zones.today(clock), lastDay);
    }

    /** The clock in words: 剩 5 天, 今日到期, 逾期 2 天. */
    public String clock(LocalDate lastDay) {
        if (lastDay == null) {
            return "";
        }
        long left = daysLeft(lastDay);
        if (left == 0) {
            return messages.text(language.getLocale(), "page.clock.today");
        }
        return messages.text(language.getLocale(), left > 0 ? "page.clock.left" : "page.clock.late", Math.abs(left));
    }

    /** CSS class of a clock: grey, amber from three days on, red when over. */
    public String clockTone(LocalDate lastDay) {
        if (lastDay == null) {
            return "";
        }
        long left = daysLeft(lastDay);
        return left < 0 ? "t-chip--late" : left <= SOON ? "t-chip--warn" : "";
    }

    /** The part of a list this request asks for by {@code p}, from 1; nonsense gives the first. */
    public Page.Slice slice() {
        return slice(ROWS);
    }

    /** As {@link #slice()}, where a part has that many rows. */
    public Page.Slice slice(int rows) {
        return new Page.Slice((asked() - 1) * rows, rows);
    }

    private int asked() {
        try {
            String value = request.getParameter(PAGE);
            return value == null ? 1 : Math.min(Math.max(1, Integer.parseInt(value)), 100_000);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** {@code 第 21–40 条，共 312 条}. */
    public String range(Page<?> page) {
        int first = page.slice().offset() + 1;
        return messages.text(language.getLocale(), "page.pager.range", first,
                page.slice().offset() + page.rows().size(), page.total());
    }

    public boolean hasPrevious(Page<?> page) {
        return page.slice().offset() > 0;
    }

    public boolean hasNext(Page<?> page) {
        return page.slice().offset() + page.rows().size() < page.total();
    }

    /** The address of this page with the filter kept and the part of the list moved. */
    public String pageLink(Page<?> page, int step) {
        return link(PAGE, String.valueOf(page.slice().offset() / page.slice().size() + 1 + step));
    }

    /** The address of this page with one filter changed; null or empty takes it away. The list starts again. */
    public String filterLink(String name, String value) {
        return link(name, value);
    }

    private String link(String name, String value) {
        String others = request.getParameterMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(name) && !entry.getKey().equals(PAGE)
                        && !entry.getKey().startsWith("jakarta.faces") && !entry.getValue()[0].isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()[0]))
                .collect(Collectors.joining("&"));
        String own = value == null || value.isEmpty() ? "" : encode(name) + "=" + encode(value);
        return "?" + others + (others.isEmpty() || own.isEmpty() ? "" : "&") + own;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
