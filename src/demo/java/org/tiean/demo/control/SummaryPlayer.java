package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Scene;
import org.tiean.decision.boundary.SummaryDecisions;
import org.tiean.decision.entity.Collection;
import org.tiean.decision.entity.DecideOnTheSpot;
import org.tiean.decision.entity.FileSummaryDecision;
import org.tiean.decision.entity.Handover;
import org.tiean.decision.entity.OnTheSpot;
import org.tiean.decision.entity.SpotSteps;
import org.tiean.demo.entity.Played;
import org.tiean.demo.entity.SampleCase;
import org.tiean.kernel.entity.Money;

/** Plays decisions made on the spot and their report to the agency. */
@ApplicationScoped
@Transactional
public class SummaryPlayer {

    private static final Money SMALL = Money.ofYuan(100);

    @Inject
    DrawnSignatures signatures;

    @Inject
    Cast cast;

    @Inject
    Desk desk;

    @Inject
    SummaryDecisions decisions;

    /** Whether the two officers take the money themselves: up to a hundred yuan they do here. */
    public static boolean isCollected(SampleCase sample) {
        return !sample.amount().exceeds(SMALL);
    }

    public Receipt decide(Played played) {
        cast.enter(played.pair()[0]);
        return decisions.decide(desk.request(played), command(played));
    }

    /** What the two officers enter. */
    public DecideOnTheSpot command(Played played) {
        SampleCase sample = played.sample();
        Map<String, BigDecimal> found = sample.factors().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new BigDecimal(entry.getValue())));
        boolean silent = sample.defence() == null || sample.defence().contains("放弃");
        return new DecideOnTheSpot(cast.ids(played.pair()), new Scene(CasePlayer.title(sample), sample.place(),
                sample.longitude(), sample.latitude(), sample.facts()), sample.happenedAt(), Wording.evidence(sample),
                CasePlayer.party(sample, played.caseId()), sample.itemCode(), found, sample.grounds(), sample.amount(),
                new SpotSteps(true, true, true, silent ? null : Wording.defence(sample), silent ? null : Wording.examination(sample)),
                Wording.correction(sample), isCollected(sample)
                        ? new Collection(OnTheSpot.SMALL, ExecutionPlayer.receiptNumber(played), null) : null,
                new Handover(false, played.signer(), signatures.of(played.signer()), null,
                        List.of(played.pair()).stream().map(signatures::of).toList()), null);
    }

    /** Reports the decision to the agency. */
    public void file(Played played) {
        cast.enter(played.pair()[0]);
        decisions.file(desk.request(played), new FileSummaryDecision(null));
    }
}
