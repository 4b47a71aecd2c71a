package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.entity.AuctionLine;
import org.tiean.kernel.entity.Citation;

/** Only what is sealed or detained lawfully now is auctioned: the seizure stands, its term is not over on the day of the act nor on that of
 * the auction, it was taken from the party that owes the fine, and each thing named is still held (行政强制法25, 28, 46(3)). The law lets no
 * seizure last beyond its term for the sake of an auction, so one that ended leaves the fine to the court. */
@ApplicationScoped
public class AuctionSeizureStands implements LegalityRule {

    @Inject
    AuctionsFound auctions;

    @Override
    public String id() {
        return "auction-seizure-stands";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 46, 3);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_AUCTION, ActKind.APPROVE_AUCTION, ActKind.COMMISSION_AUCTION, ActKind.RECORD_AUCTION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (AuctionsFound.isRefused(situation)) {
            return List.of();
        }
        return auctions.held(situation.caseFile().id()).map(held -> judge(held, situation))
                .orElseGet(() -> List.of(Finding.block(this, "execution.auction.not-held", "measures")))
                .stream().map(found -> AuctionsFound.asFound(situation, found)).toList();
    }

    private List<Finding> judge(AuctionsFound.Held held, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (held.lastDay() != null && day(situation).isAfter(held.lastDay())) {
            findings.add(Finding.block(this, "execution.auction.term-over", "measures", held.lastDay()));
        }
        if (!held.things().containsAll(named(situation))) {
            findings.add(Finding.block(this, "execution.auction.thing-free", "measures"));
        }
        if (auctions.debt(situation).filter(debt -> !debt.partyId().equals(held.partyId())).isPresent()) {
            findings.add(Finding.block(this, "execution.auction.other-party", "parties"));
        }
        return findings;
    }

    /** Of the auction where the act names one, else of the act. */
    private static LocalDate day(Situation situation) {
        return Stream.of("auctionOn", "heldOn").flatMap(name -> Facts.text(situation.facts(), name).stream()).map(LocalDate::parse).findFirst()
                .orElse(situation.day());
    }

    private Set<UUID> named(Situation situation) {
        if (situation.act() != ActKind.PROPOSE_AUCTION) {
            return auctions.open(situation.caseFile().id()).map(open -> open.lines().stream().map(AuctionLine::thingId).collect(Collectors.toSet()))
                    .orElse(Set.of());
        }
        JsonArray lines = situation.facts().getJsonArray("lines");
        return lines == null ? Set.of() : lines.getValuesAs(JsonObject.class).stream().map(line -> UUID.fromString(line.getString("thingId")))
                .collect(Collectors.toSet());
    }
}
