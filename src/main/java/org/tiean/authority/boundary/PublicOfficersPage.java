package org.tiean.authority.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.PublishedOfficer;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;

/**
 * {@code /public/officers.xhtml?agency=&q=&day=} and {@code ?no=}: who may enforce (执法人员公示), on any day; with {@code no}, whether
 * a certificate shown at the door is one.
 */
@Named
@RequestScoped
public class PublicOfficersPage {

    @Inject
    PublishedOfficers officers;

    @Inject
    Agencies agencies;

    @Inject
    Formats formats;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "agency")
    String agency;

    @Inject
    @Param(name = "q")
    String words;

    @Inject
    @Param(name = "day")
    String day;

    @Inject
    @Param(name = "no")
    String number;

    private Page<PublishedOfficer> page;
    private List<Agency> choices;
    private List<PublishedOfficer> found;

    public Page<PublishedOfficer> getPage() {
        if (page == null) {
            UUID id = getAgencies().stream().filter(one -> one.code().equals(agency)).map(Agency::id).findFirst().orElse(null);
            page = officers.on(getDay(), id, words, formats.slice());
        }
        return page;
    }

    public List<Agency> getAgencies() {
        if (choices == null) {
            choices = agencies.all();
        }
        return choices;
    }

    /** The certificate asked for; null where there is none. */
    public PublishedOfficer getFound() {
        if (found == null) {
            found = isAsked() ? officers.byNumber(number, getDay()) : List.of();
        }
        return found.isEmpty() ? null : found.get(0);
    }

    public boolean isAsked() {
        return number != null && !number.isBlank();
    }

    /** The day asked about; today where nothing sensible was. */
    public LocalDate getDay() {
        try {
            return day == null || day.isBlank() ? Zones.today(clock) : LocalDate.parse(day);
        } catch (DateTimeException e) {
            return Zones.today(clock);
        }
    }

    public String getAgency() {
        return agency;
    }

    public String getWords() {
        return words;
    }

    public String getNumber() {
        return number;
    }
}
