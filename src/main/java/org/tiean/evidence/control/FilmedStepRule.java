package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.evidence.boundary.CaseRecordings;
import org.tiean.evidence.entity.FilmDuty;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/**
 * A step that must be filmed is not finished without recordings of its whole course (全程音像记录) in the case, or a reason the
 * head has approved (行政处罚法47; 国办发〔2018〕118号（八）; rulebook F2.2): together they reach from its beginning to its end, which
 * is that stated or else the moment of the act; what is missing beyond {@code recording.whole-minutes} was not filmed. Which
 * steps these are is data: {@link FilmDuties}.
 */
@ApplicationScoped
public class FilmedStepRule implements LegalityRule {

    @Inject
    FilmDuties duties;

    @Inject
    CaseRecordings recordings;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "filmed-step";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 47);
    }

    @Override
    public Set<ActKind> guards() {
        Set<ActKind> guarded = EnumSet.noneOf(ActKind.class);
        guarded.addAll(duties.acts());
        return guarded;
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID agency = situation.caseFile().agencyId();
        return duties.must(situation.act(), agency, situation.day(), situation.facts()).filter(duty -> !isFilmed(situation))
                .map(duty -> List.of(finding(situation, duty))).orElse(List.of());
    }

    private boolean isFilmed(Situation situation) {
        Duration tolerance = Duration.ofMinutes(settings.integer("recording.whole-minutes", situation.caseFile().agencyId(), situation.day()));
        Instant began = Facts.text(situation.facts(), "startedAt").map(FilmedStepRule::moment).orElse(null);
        Instant ended = Facts.text(situation.facts(), "endedAt").map(FilmedStepRule::moment).orElse(situation.at());
        boolean known = ended != null && began != null && ended.isAfter(began);
        return recordings.isFilmed(situation.caseFile().id(), situation.act(), situation.day(), began, known ? ended : began, tolerance);
    }

    /** Facts say a moment with its zone, or a minute of the wall clock in China. */
    private static Instant moment(String text) {
        return text.endsWith("Z") ? Instant.parse(text) : LocalDateTime.parse(text).atZone(Zones.CHINA).toInstant();
    }

    private Finding finding(Situation situation, FilmDuty duty) {
        return Finding.block(this, "evidence.rule.not-filmed", "evidence", duty.reason(), duty.basis(), situation.day());
    }
}
