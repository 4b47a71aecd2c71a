package org.tiean.casefile.control;

import static org.tiean.casefile.entity.ActKind.APPROVE_CLOSING;
import static org.tiean.casefile.entity.ActKind.APPROVE_DECISION;
import static org.tiean.casefile.entity.ActKind.APPROVE_FILING;
import static org.tiean.casefile.entity.ActKind.ARCHIVE;
import static org.tiean.casefile.entity.ActKind.DECIDE_ON_THE_SPOT;
import static org.tiean.casefile.entity.ActKind.DISCUSS;
import static org.tiean.casefile.entity.ActKind.HOLD_HEARING;
import static org.tiean.casefile.entity.ActKind.ISSUE_NOTICE;
import static org.tiean.casefile.entity.ActKind.PROPOSE_CLOSING;
import static org.tiean.casefile.entity.ActKind.RECEIVE_DEFENCE;
import static org.tiean.casefile.entity.ActKind.RECORD_INSPECTION;
import static org.tiean.casefile.entity.ActKind.RECORD_QUESTIONING;
import static org.tiean.casefile.entity.ActKind.REEXAMINE_DEFENCE;
import static org.tiean.casefile.entity.ActKind.REGISTER_CLUE;
import static org.tiean.casefile.entity.ActKind.REINSPECT;
import static org.tiean.casefile.entity.ActKind.REPORT_HEARING;
import static org.tiean.casefile.entity.ActKind.REVIEW_LEGALITY;
import static org.tiean.casefile.entity.ActKind.SERVE_DECISION;
import static org.tiean.casefile.entity.ActKind.SERVE_HEARING_NOTICE;
import static org.tiean.casefile.entity.ActKind.SERVE_NOTICE;
import static org.tiean.casefile.entity.ActKind.SUBMIT_REPORT;
import static org.tiean.casefile.entity.ActKind.VERIFY_CLUE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/**
 * No step is dated before the one it rests on (程序不得倒置; rulebook I1 veto 9). The process keeps the order in
 * which acts are entered; this rule keeps the order of the days they bear, since an act may be entered later
 * than it was done. Steps of one day are in order.
 */
@ApplicationScoped
public class StepsInOrder implements LegalityRule {

    private static final Map<ActKind, Set<ActKind>> RESTS_ON = new EnumMap<>(ActKind.class);

    static {
        RESTS_ON.put(APPROVE_FILING, EnumSet.of(REGISTER_CLUE, VERIFY_CLUE));
        RESTS_ON.put(SUBMIT_REPORT, EnumSet.of(APPROVE_FILING, RECORD_INSPECTION, RECORD_QUESTIONING, REINSPECT));
        RESTS_ON.put(ISSUE_NOTICE, EnumSet.of(SUBMIT_REPORT));
        RESTS_ON.put(SERVE_NOTICE, EnumSet.of(ISSUE_NOTICE));
        RESTS_ON.put(REEXAMINE_DEFENCE, EnumSet.of(SERVE_NOTICE, RECEIVE_DEFENCE));
        RESTS_ON.put(HOLD_HEARING, EnumSet.of(SERVE_NOTICE, SERVE_HEARING_NOTICE));
        RESTS_ON.put(REPORT_HEARING, EnumSet.of(HOLD_HEARING));
        RESTS_ON.put(REVIEW_LEGALITY, EnumSet.of(SUBMIT_REPORT, SERVE_NOTICE, RECEIVE_DEFENCE, REEXAMINE_DEFENCE, HOLD_HEARING,
                REPORT_HEARING));
        RESTS_ON.put(DISCUSS, EnumSet.of(SUBMIT_REPORT, SERVE_NOTICE, REEXAMINE_DEFENCE, REPORT_HEARING, REVIEW_LEGALITY));
        RESTS_ON.put(APPROVE_DECISION, EnumSet.of(SUBMIT_REPORT, SERVE_NOTICE, REEXAMINE_DEFENCE, REPORT_HEARING, REVIEW_LEGALITY,
                DISCUSS));
        RESTS_ON.put(SERVE_DECISION, EnumSet.of(APPROVE_DECISION));
        RESTS_ON.put(PROPOSE_CLOSING, EnumSet.of(SERVE_DECISION, DECIDE_ON_THE_SPOT));
        RESTS_ON.put(APPROVE_CLOSING, EnumSet.of(PROPOSE_CLOSING));
        RESTS_ON.put(ARCHIVE, EnumSet.of(APPROVE_CLOSING));
    }

    @Inject
    PastActs past;

    @Override
    public String id() {
        return "steps-in-order";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 38);
    }

    @Override
    public Set<ActKind> guards() {
        return RESTS_ON.keySet();
    }

    @Override
    public List<Finding> check(Situation situation) {
        Optional<LocalDate> before = past.latestDay(situation.caseFile().id(), RESTS_ON.get(situation.act()));
        return before.filter(day -> situation.day().isBefore(day))
                .map(day -> List.of(Finding.block(this, "casefile.rule.out-of-order", "record", situation.day(), day)))
                .orElse(List.of());
    }
}
