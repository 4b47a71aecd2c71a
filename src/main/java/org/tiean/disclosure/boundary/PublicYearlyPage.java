package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.entity.Agency;
import org.tiean.disclosure.entity.YearlyNumber;
import org.tiean.disclosure.entity.YearlyReport;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;

/** {@code /public/yearly.xhtml} (行政执法年度总体情况): published years, and the numbers of one. */
@Named
@RequestScoped
public class PublicYearlyPage {

    @Inject
    YearlyReports reports;

    @Inject
    Agencies agencies;

    @Inject
    Formats formats;

    @Inject
    @Param(name = "report")
    String asked;

    private Page<YearlyReport> page;
    private YearlyReport report;

    public Page<YearlyReport> getPage() {
        if (page == null) {
            page = reports.published(formats.slice());
        }
        return page;
    }

    /** The one asked for; null on the list. */
    public YearlyReport getReport() {
        if (report == null && asked != null && !asked.isBlank()) {
            try {
                report = reports.publishedOne(UUID.fromString(asked));
            } catch (IllegalArgumentException e) {
                throw Refusal.notFound("disclosure.yearly.unknown");
            }
        }
        return report;
    }

    public List<YearlyNumber> getNumbers() {
        return reports.numbers(getReport());
    }

    public boolean isSealed() {
        return reports.isSealed(getReport());
    }

    public String agency(YearlyReport one) {
        return agencies.find(one.agencyId()).map(Agency::name).orElse("");
    }
}
