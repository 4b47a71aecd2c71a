package org.tiean.investigation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.casefile.entity.Finding;
import org.tiean.investigation.entity.RequestTime.Kind;

/** 延长、中止、恢复的合法性规则：{@code investigation/time-rules.csv}。 */
class TimeRulesTest {

    private static final Map<String, Kind> KINDS = Map.of("延长", Kind.EXTENSION, "中止", Kind.SUSPENSION, "恢复", Kind.RESUMPTION);

    @ParameterizedTest(name = "{0}：{2}")
    @CsvFileSource(resources = "/investigation/time-rules.csv", numLinesToSkip = 1)
    void saysWhatTheLawSays(String rule, String article, String situation, String given, String expected, String key, String working) {
        Map<String, String> facts = Stream.of(given.split("；")).map(fact -> fact.split("=", 2))
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1]));
        boolean asked = rule.equals("time-may-be-asked");
        List<Finding> findings = asked ? asked(facts) : discussed(facts);
        assertEquals(expected.equals("PASS") ? List.of() : List.of(key), findings.stream().map(Finding::key).toList(), working);
        assertEquals(article, (asked ? new TimeMayBeAsked().basis() : new TimeApprover().basis()).display());
        assertEquals(rule, asked ? new TimeMayBeAsked().id() : new TimeApprover().id());
        assertEquals(expected.equals("BLOCK"), findings.stream().anyMatch(Finding::blocks));
    }

    private static List<Finding> asked(Map<String, String> facts) {
        return new TimeMayBeAsked().judge(KINDS.get(facts.get("申请")), Integer.parseInt(facts.getOrDefault("数量", "0")),
                facts.get("期限"), Optional.ofNullable(facts.get("法定可延长"))
                        .map(text -> TimeLimitDefinition.extensions(List.of(text)).get(0)),
                "是".equals(facts.get("已中止")), "是".equals(facts.get("已届满")));
    }

    private static List<Finding> discussed(Map<String, String> facts) {
        return new TimeApprover().judge(Set.copyOf(people(facts.get("负责人"))), people(facts.getOrDefault("参加", "")),
                Integer.parseInt(facts.get("至少")));
    }

    private static List<UUID> people(String names) {
        return Stream.of(names.split(";")).filter(name -> !name.isEmpty())
                .map(name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))).toList();
    }
}
