package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tiean.disclosure.entity.Facet;
import org.tiean.disclosure.entity.PublicSummary;
import org.tiean.disclosure.entity.Side;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.PlaceMap;

/**
 * {@code /public/decision-counts.xhtml}, {@code decision-chart.xhtml} and {@code decision-map.xhtml}: how many decisions a search finds and
 * of what they are. Each page counts what it shows, once.
 */
@Named
@RequestScoped
public class DecisionCountsPage {

    private static final Set<Side> FACETS = EnumSet.of(Side.AGENCY, Side.ITEM, Side.KIND, Side.YEAR, Side.BAND, Side.PLACE);
    private static final Set<Side> CHARTS = EnumSet.of(Side.MONTH, Side.ITEM, Side.KIND);
    private static final Set<Side> PLACES = EnumSet.of(Side.SPOT, Side.PLACE);
    private static final int FACET_VALUES = 12;
    private static final int CHART_VALUES = 60;
    private static final int BARS = 15;
    private static final int SPOTS = 400;
    private static final int ROWS = 100;

    @Inject
    PublicDecisions decisions;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private PublicQuery query;
    private PublicSummary summary;
    private PlaceMap map;

    @PostConstruct
    void read() {
        query = PublicQuery.lenient(request::getParameter);
    }

    /** What this page counts: of its three addresses the one that is asked for. */
    public PublicSummary getSummary() {
        if (summary == null) {
            String page = request.getServletPath();
            summary = page.endsWith("decision-chart.xhtml") ? counted(CHARTS, CHART_VALUES)
                    : page.endsWith("decision-map.xhtml") ? counted(PLACES, SPOTS) : counted(FACETS, FACET_VALUES);
        }
        return summary;
    }

    private PublicSummary counted(Set<Side> sides, int most) {
        return decisions.summary(query.words(), query.filter(), sides, most);
    }

    /** 共 3 件, or 超过 10,000 件. */
    public String getFound() {
        return messages.t(getSummary().more() ? "disclosure.search.found-more" : "disclosure.search.found", getSummary().total());
    }

    public List<Facet> getFacets() {
        return getSummary().facets();
    }

    /** By month in their order, by violation and kind the most frequent first; none where nothing was found. */
    public List<Facet> getCharts() {
        return CHARTS.stream().sorted(Comparator.comparing(side -> side != Side.MONTH)).map(this::chart).filter(chart -> !chart.values().isEmpty()).toList();
    }

    private Facet chart(Side side) {
        Stream<Facet.Value> values = getSummary().values(side).stream();
        return new Facet(side.parameter(), side == Side.MONTH ? values.sorted(Comparator.comparing(Facet.Value::value)).toList() : values.limit(BARS).toList());
    }

    /** Of the longest bar of a chart, 0 to 100. */
    public String percent(Facet chart, Facet.Value value) {
        long most = chart.values().stream().mapToLong(Facet.Value::count).max().orElse(1);
        return String.format(Locale.ROOT, "%.1f", 100.0 * value.count() / most);
    }

    public String label(Facet facet, Facet.Value value) {
        return Side.BAND.parameter().equals(facet.name()) ? messages.of("disclosure.fine-band", value.value()) : value.label();
    }

    public boolean chosen(String name, Facet.Value value) {
        return Objects.equals(request.getParameter(name), value.value());
    }

    /** The list of decisions narrowed to that value, or no longer where it is. */
    public String link(String name, Facet.Value value) {
        return address(formats.filterLink(name, chosen(name, value) ? null : value.value()));
    }

    /** The list of those counted with a value. */
    public String rowsLink(String name, Facet.Value value) {
        if (!Side.MONTH.parameter().equals(name)) {
            return address(formats.filterLink(name, value.value()));
        }
        YearMonth month = YearMonth.parse(value.value());
        String others = formats.filterLink("from", null);
        String kept = Stream.of(others.substring(1).split("&")).filter(one -> !one.isEmpty() && !one.startsWith("to=")).reduce("", (a, b) -> a + b + "&");
        return address("?" + kept + "from=" + month.atDay(1) + "&to=" + month.atEndOfMonth());
    }

    private String address(String asked) {
        return request.getContextPath() + "/public/decisions.xhtml" + asked;
    }

    /** Places by name, the most frequent first. */
    public List<Facet.Value> getPlaces() {
        return getSummary().values(Side.PLACE).stream().limit(ROWS).toList();
    }

    /** Null where nothing found has a place that may be shown on a map. */
    public PlaceMap getMap() {
        if (map == null && !getSummary().values(Side.SPOT).isEmpty()) {
            map = PlaceMap.of(SpotsOfMap.of(getSummary().values(Side.SPOT)).stream().map(this::spot).toList());
        }
        return map;
    }

    /** A spot with one place says it in its name; one with several lists them. */
    private PlaceMap.Spot spot(SpotsOfMap.Here here) {
        boolean one = here.places().size() == 1;
        List<PlaceMap.Way> ways = here.places().stream().map(place -> new PlaceMap.Way(
                one ? messages.t("disclosure.map.see") : messages.t("disclosure.map.way", place.label(), place.count()),
                rowsLink(Side.SPOT.parameter(), place))).toList();
        return new PlaceMap.Spot(messages.t("disclosure.map.spot", here.places().get(0).label(), here.count()), here.longitude(), here.latitude(),
                here.count(), ways);
    }
}
