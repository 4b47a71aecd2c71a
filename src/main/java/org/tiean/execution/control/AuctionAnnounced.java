package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;
import org.tiean.settings.boundary.Settings;

/** The auction is announced to everybody so many days before (拍卖公告; 行政强制法48 refers to 拍卖法, whose days are a setting, {@code
 * execution.auction-notice-days}, until its text is looked up). */
@ApplicationScoped
public class AuctionAnnounced implements LegalityRule {

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "auction-announced";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 48);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.COMMISSION_AUCTION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked()) {
            return List.of();
        }
        LocalDate announced = LocalDate.parse(situation.facts().getString("announcedOn"));
        LocalDate first = announced.plusDays(settings.integer("execution.auction-notice-days", situation.caseFile().agencyId(), situation.day()));
        return LocalDate.parse(situation.facts().getString("auctionOn")).isBefore(first)
                ? List.of(Finding.block(this, "execution.auction.too-soon", null, first)) : List.of();
    }
}
