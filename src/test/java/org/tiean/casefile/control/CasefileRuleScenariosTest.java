package org.tiean.casefile.control;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.scenario.Given;
import org.tiean.scenario.RuleScenarios;

class CasefileRuleScenariosTest extends RuleScenarios {

    private static final Map<String, ActKind> ACTS = Map.of("核查", ActKind.VERIFY_CLUE, "立案", ActKind.APPROVE_FILING,
            "调查终结", ActKind.SUBMIT_REPORT, "告知", ActKind.ISSUE_NOTICE, "送达告知书", ActKind.SERVE_NOTICE,
            "法制审核", ActKind.REVIEW_LEGALITY, "决定", ActKind.APPROVE_DECISION, "送达决定书", ActKind.SERVE_DECISION,
            "归档", ActKind.ARCHIVE, "结案", ActKind.APPROVE_CLOSING);

    CasefileRuleScenariosTest() {
        super("casefile");
    }

    @Override
    protected void rules() {
        on(new StepsInOrder(), (rule, given) -> {
            Map<ActKind, LocalDate> done = given.list("已办").stream().map(step -> step.split("＠"))
                    .collect(Collectors.toMap(step -> ACTS.get(step[0]), step -> LocalDate.parse(step[1])));
            rule.past = new PastActs() {
                @Override
                public Optional<LocalDate> latestDay(UUID caseId, Set<ActKind> acts) {
                    return acts.stream().map(done::get).filter(Objects::nonNull).max(LocalDate::compareTo);
                }
            };
            return situation(caseFile(), ACTS.get(given.text("拟办")), Facts.of().build(), "经办", given.day("日期"));
        });
    }
}
