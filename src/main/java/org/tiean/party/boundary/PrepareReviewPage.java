package org.tiean.party.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.party.entity.ReviewRoute;
import org.tiean.party.entity.ReviewWish;

/**
 * {@code /party/review.xhtml} (准备行政复议申请): where, how, until when, and the application to print. Nothing is filed and
 * nothing kept here: the application counts from the day the reviewing organ has it.
 */
@Named
@RequestScoped
public class PrepareReviewPage {

    @Inject
    PartyForm form;

    @Inject
    PartyRoom room;

    @Inject
    Clock clock;

    private List<ReviewRoute> routes;
    private String number;
    private ReviewWish wish = ReviewWish.REVOKE;
    private String reasons;
    private boolean written;

    @PostConstruct
    void begin() {
        form.getActId();
        routes = room.routes();
        if (!routes.isEmpty()) {
            number = routes.get(0).number();
        }
    }

    /** Shows the application. */
    public String write() {
        written = true;
        return null;
    }

    public List<ReviewRoute> getRoutes() {
        return routes;
    }

    /** The decision chosen. */
    public ReviewRoute getRoute() {
        return routes.stream().filter(one -> one.number().equals(number)).findFirst()
                .orElseThrow(() -> Refusal.notFound("document.unknown"));
    }

    public String getApplicant() {
        return room.party().name();
    }

    public String getMatter() {
        return room.matter();
    }

    /** A day as a paper in Chinese has it. */
    public String day(LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    public LocalDate getToday() {
        return Zones.today(clock);
    }

    public boolean isWritten() {
        return written;
    }

    public ReviewWish[] getWishes() {
        return ReviewWish.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ReviewWish getWish() {
        return wish;
    }

    public void setWish(ReviewWish wish) {
        this.wish = wish;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
