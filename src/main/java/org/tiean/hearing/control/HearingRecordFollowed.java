package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.hearing.entity.Hearing;
import org.tiean.hearing.entity.HearingConclusion;
import org.tiean.hearing.entity.HearingOutcome;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.kernel.entity.Citation;

/** After a hearing the decision follows its record (根据听证笔录作出决定; 行政处罚法65): evidence nobody was shown there should
 * not carry it (rulebook A7.8), and whoever decides otherwise than the chair advised should know it. */
@ApplicationScoped
public class HearingRecordFollowed implements LegalityRule {

    @Inject
    HearingsFound hearings;

    @Inject
    Notices notices;

    @Override
    public String id() {
        return "hearing-record-followed";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 65);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.REVIEW_LEGALITY, ActKind.APPROVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        Optional<Hearing> heard = Onward.isMeant(situation) ? hearings.heard(caseId) : Optional.empty();
        return heard.map(hearing -> judge(hearing, notices.current(caseId))).orElse(List.of());
    }

    private List<Finding> judge(Hearing hearing, List<PenaltyNotice> all) {
        List<Finding> findings = new ArrayList<>();
        Set<UUID> parties = hearing.parties().stream()
                .filter(party -> party.outcome().filter(HearingOutcome.HEARD::equals).isPresent())
                .map(party -> party.partyId()).collect(Collectors.toSet());
        Set<String> shown = hearing.record().stream()
                .flatMap(record -> record.getJsonArray("exhibits").getValuesAs(JsonObject.class).stream())
                .map(exhibit -> exhibit.getString("no")).collect(Collectors.toSet());
        List<String> hidden = all.stream().filter(notice -> parties.contains(notice.partyId()))
                .flatMap(notice -> notice.content().getJsonArray("evidence").getValuesAs(JsonObject.class).stream())
                .map(piece -> piece.getString("no")).distinct().filter(no -> !shown.contains(no)).toList();
        if (!hidden.isEmpty()) {
            findings.add(Finding.warn(this, "hearing.record.not-shown", "hearing", String.join("、", hidden)));
        }
        if (hearing.conclusion().filter(HearingConclusion.UPHOLD::equals).isEmpty()) {
            findings.add(Finding.warn(this, "hearing.record.advice", "hearing",
                    hearing.conclusion().map(HearingConclusion::words).orElse("")));
        }
        return findings;
    }
}
