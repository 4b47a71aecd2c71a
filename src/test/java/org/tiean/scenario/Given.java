package org.tiean.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiean.kernel.entity.Money;

/** The given facts of a scenario: {@code 名称=值；名称=值}. A fact nobody asks for is a mistake in the file. */
public final class Given {

    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    Given(String text) {
        for (String fact : text == null ? new String[0] : text.split("[；;]")) {
            int sign = fact.indexOf('=');
            if (sign < 1 || facts.put(fact.substring(0, sign).strip(), fact.substring(sign + 1).strip()) != null) {
                throw new IllegalArgumentException("不是“名称=值”，或者重复：" + fact);
            }
        }
    }

    public Optional<String> find(String name) {
        asked.add(name);
        return Optional.ofNullable(facts.get(name));
    }

    public String text(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("缺少“" + name + "”"));
    }

    /** Names parted by 、; empty where the fact is not given. */
    public List<String> list(String name) {
        return find(name).filter(text -> !text.isEmpty()).map(text -> Arrays.asList(text.split("、"))).orElse(List.of());
    }

    /** 是 or 否; 否 where the fact is not given. */
    public boolean is(String name) {
        return find(name).map(word -> switch (word) {
            case "是" -> true;
            case "否" -> false;
            default -> throw new IllegalArgumentException(name + "=" + word);
        }).orElse(false);
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    public Optional<LocalDate> findDay(String name) {
        return find(name).map(LocalDate::parse);
    }

    /** Yuan. */
    public Money money(String name) {
        return Money.ofYuan(new BigDecimal(text(name)));
    }

    public Optional<Money> findMoney(String name) {
        return find(name).map(yuan -> Money.ofYuan(new BigDecimal(yuan)));
    }

    void nothingLeft() {
        Set<String> left = new HashSet<>(facts.keySet());
        left.removeAll(asked);
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("没有规则问到：" + left);
        }
    }
}
