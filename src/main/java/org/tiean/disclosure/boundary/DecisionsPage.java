package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.tiean.disclosure.boundary.PublicDecisions.AgencyChoice;
import org.tiean.disclosure.entity.Facet;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicLine;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Page;

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
    private Page<PublicLine> page;
    private List<AgencyChoice> agencies;
    private List<Facet> facets;

    @PostConstruct
    void read() {
        query = PublicQuery.lenient(request::getParameter);
        filter = query.filter();
    }

    public Page<PublicLine> getPage() {
        if (page == null) {
            page = decisions.search(query.words(), filter, query.order(), formats.slice());
        }
        return page;
    }

    public List<PublicLine> getRows() {
        return getPage().rows();
    }

    public List<AgencyChoice> getAgencies() {
        if (agencies == null) {
            agencies = decisions.agencies();
        }
        return agencies;
    }

    public List<Facet> getFacets() {
        if (facets == null) {
            facets = decisions.facets(query.words(), filter);
        }
        return facets;
    }

    /** Whether more is found than the facets count. */
    public boolean isBeyondFacets() {
        return getPage().total() > PublicDecisions.MOST;
    }

    public String label(Facet facet, Facet.Value value) {
        return "band".equals(facet.name()) ? messages.of("disclosure.fine-band", value.value()) : value.label();
    }

    public boolean chosen(Facet facet, Facet.Value value) {
        return Objects.equals(request.getParameter(facet.name()), value.value());
    }

    /** The address with that value chosen, or no longer chosen where it is. */
    public String link(Facet facet, Facet.Value value) {
        return formats.filterLink(facet.name(), chosen(facet, value) ? null : value.value());
    }

    public List<PublicOrder> getOrders() {
        return Arrays.asList(PublicOrder.values());
    }

    public PublicOrder getOrder() {
        return query.order();
    }

    /** The query part of the address, for downloads of the same search. */
    public String getAddressQuery() {
        return formats.filterLink("sort", query.order().name());
    }

    public String getWords() {
        return query.words();
    }

    public PublicFilter getFilter() {
        return filter;
    }
}
