package org.tiean.casefile.entity;

import java.util.List;

/**
 * A demand of the rulebook and where it is met (规则对照).
 *
 * @param point  section and number, such as {@code N 立案→调查} or {@code I1-9}
 * @param demand what it demands, in Chinese
 * @param rules  ids of the rules of the gate that hold it
 * @param reason where else it is held, or why it is not held yet; null where the rules say it all
 */
public record RulebookPoint(String point, String demand, List<String> rules, String reason) {

    public RulebookPoint {
        rules = List.copyOf(rules);
        if (rules.isEmpty() && reason == null) {
            throw new IllegalArgumentException("没有规则，也没有说明：" + point);
        }
    }
}
