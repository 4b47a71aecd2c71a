package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tiean.disclosure.boundary.PublicDecisions.AgencyChoice;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicLine;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.disclosure.entity.PublicPage;
import org.tiean.disclosure.entity.PublicSpot;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.boundary.Messages;

/** {@code /public/decisions.xhtml} (处罚决定公示). The whole search stands in the address, which may be kept and sent. */
@Named
@RequestScoped
public class DecisionsPage {

    @Inject
    PublicDecisions decisions;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private PublicQuery query;
    private PublicFilter filter;
    private PublicPage page;
    private List<AgencyChoice> agencies;

    @PostConstruct
    void read() {
        query = PublicQuery.lenient(request::getParameter);
        filter = query.filter();
    }

    public PublicPage getPage() {
        if (page == null) {
            page = decisions.search(query.words(), filter, query.order(), formats.slice());
        }
        return page;
    }

    public List<PublicLine> getRows() {
        return getPage().rows();
    }

    /** Whether the list ends here because no more is listed, not because no more is found. */
    public boolean isEndOfList() {
        return !getPage().more() && getPage().slice().offset() + getPage().slice().size() >= PublicDecisions.MOST;
    }

    /** The address of the page so many further on. */
    public String pageLink(int step) {
        int number = getPage().slice().offset() / getPage().slice().size() + 1 + step;
        return formats.filterLink("p", String.valueOf(number));
    }

    public List<AgencyChoice> getAgencies() {
        if (agencies == null) {
            agencies = decisions.agencies();
        }
        return agencies;
    }

    public List<PublicOrder> getOrders() {
        return Arrays.asList(PublicOrder.values());
    }

    public PublicOrder getOrder() {
        return query.order();
    }

    /** The query part of the address, for the other views, the downloads and the counts of the same search. */
    public String getAddressQuery() {
        return formats.filterLink("sort", query.order().name());
    }

    public String getWords() {
        return query.words();
    }

    /** The pages that show what is found, each with an address of its own that may be kept. */
    public List<String> getViews() {
        return List.of("decisions", "decision-chart", "decision-map");
    }

    /** What a field of the form was asked with, as it was written. */
    public String given(String name) {
        String value = request.getParameter(name);
        return value == null || value.indexOf('\0') >= 0 ? "" : value;
    }

    /** Whether the search is narrowed by one of the fields that are folded away. */
    public boolean isNarrowed() {
        return filter.item() != null || filter.clause() != null || filter.place() != null || given("fineFrom").length() + given("fineTo").length() > 0;
    }

    /** What the facets have narrowed, kept when the form is sent again. */
    public List<String> getKept() {
        return Stream.of("itemWhole", "placeWhole", "spot", "kind", "year", "band").filter(name -> !given(name).isBlank()).toList();
    }

    /** The spot of the map the search is narrowed to, in words; empty where it is not. */
    public String getSpot() {
        PublicSpot spot = filter.spot();
        return spot == null ? "" : messages.t("disclosure.search.spot", spot.place(), spot.longitude() + "°, " + spot.latitude() + "°");
    }

    /** The address of this page without the spot of the map it was reached by. */
    public String getWithoutSpot() {
        return formats.filterLink("spot", null);
    }

    public PublicFilter getFilter() {
        return filter;
    }
}
