package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.tiean.disclosure.boundary.PublicDecisions.AgencyChoice;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicLine;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;

/** {@code /public/decisions.xhtml} (处罚决定公示). The whole filter stands in the address. */
@Named
@RequestScoped
public class DecisionsPage {

    @Inject
    PublicDecisions decisions;

    @Inject
    Formats formats;

    @Inject
    @Param(name = "q")
    String words;

    @Inject
    @Param(name = "agency")
    String agency;

    @Inject
    @Param(name = "item")
    String item;

    @Inject
    @Param(name = "from")
    String from;

    @Inject
    @Param(name = "to")
    String to;

    private Page<PublicLine> page;
    private List<AgencyChoice> agencies;

    public Page<PublicLine> getPage() {
        if (page == null) {
            page = decisions.search(words, new PublicFilter(getAgencyId(), item, day(from), day(to)), formats.slice());
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

    public UUID getAgencyId() {
        try {
            return agency == null || agency.isBlank() ? null : UUID.fromString(agency);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The filter as the files and the feed take it. */
    public String getQuery() {
        UriBuilder query = UriBuilder.fromPath("");
        Map<String, Object> given = new TreeMap<>();
        Map.of("q", Objects.toString(words, ""), "agency", Objects.toString(getAgencyId(), ""), "item", Objects.toString(item, ""),
                "from", Objects.toString(day(from), ""), "to", Objects.toString(day(to), "")).forEach((name, value) -> {
                    if (!value.isBlank()) {
                        query.queryParam(name, "{" + name + "}");
                        given.put(name, value);
                    }
                });
        return query.buildFromMap(given).toString();
    }

    public String getItem() {
        return item;
    }

    public String getWords() {
        return words;
    }

    public LocalDate getFrom() {
        return day(from);
    }

    public LocalDate getTo() {
        return day(to);
    }
}
