package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.disclosure.entity.YearlyFigure;
import org.tiean.disclosure.entity.YearlyNumber;
import org.tiean.disclosure.entity.YearlyPart;
import org.tiean.disclosure.entity.YearlyReport;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** {@code /desk/disclosure/yearly.xhtml} (年度统计): reports, their numbers, and the cases behind each number. */
@Named
@RequestScoped
public class YearlyReportsPage {

    private static final String SELF = "/desk/disclosure/yearly.xhtml?faces-redirect=true&report=";

    @Inject
    YearlyReports reports;

    @Inject
    Formats formats;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "report")
    String asked;

    @Inject
    @Param(name = "figure")
    String figure;

    private List<YearlyReport> all;
    private List<YearlyNumber> numbers;
    private Page<YearlyPart> parts;
    private Integer year;

    public List<YearlyReport> getAll() {
        if (all == null) {
            all = reports.own();
        }
        return all;
    }

    /** The one asked for, else the newest; null where there is none. */
    public YearlyReport getReport() {
        if (asked == null || asked.isBlank()) {
            return getAll().isEmpty() ? null : getAll().get(0);
        }
        return getAll().stream().filter(one -> one.id().toString().equals(asked)).findFirst()
                .orElseThrow(() -> Refusal.notFound("disclosure.yearly.unknown"));
    }

    public List<YearlyNumber> getNumbers() {
        if (numbers == null) {
            numbers = reports.numbers(getReport());
        }
        return numbers;
    }

    public YearlyFigure getFigure() {
        return Stream.of(YearlyFigure.values()).filter(one -> one.name().equals(figure) && one.isOfCases()).findFirst().orElse(null);
    }

    public Page<YearlyPart> getParts() {
        if (parts == null) {
            parts = reports.parts(getReport().id(), getFigure(), formats.slice());
        }
        return parts;
    }

    public String amount(YearlyPart part) {
        return new YearlyNumber(getFigure(), part.amount()).shown();
    }

    public boolean isComputing() {
        return reports.isComputing();
    }

    public boolean isPublishing() {
        return reports.isPublishing();
    }

    public boolean isSealed() {
        return reports.isSealed(getReport());
    }

    /** Last day to publish it; null once its year is published. */
    public LimitResult getDue() {
        return reports.due(getReport()).orElse(null);
    }

    public String compute() {
        return SELF + reports.compute(getYear()).id();
    }

    public String publish(UUID reportId) {
        reports.publish(reportId);
        return SELF + reportId;
    }

    /** Last year unless another is typed in. */
    public Integer getYear() {
        return year == null ? Zones.today(clock).getYear() - 1 : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
