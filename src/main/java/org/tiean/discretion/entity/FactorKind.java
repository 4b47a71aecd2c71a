package org.tiean.discretion.entity;

import java.util.Arrays;

/** What a ground of discretion leads to (裁量情节). */
public enum FactorKind {
    NO_PENALTY("不予处罚"),
    MAY_SPARE("可以不予处罚"),
    MAY_LIGHTEN("从轻或者减轻"),
    MUST_LIGHTEN("应当从轻或减轻"),
    AGGRAVATE("从重");

    private final String chinese;

    FactorKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether it is an express ground for going below the minimum (减轻, rulebook A3.7). */
    public boolean mitigates() {
        return this == MAY_LIGHTEN || this == MUST_LIGHTEN;
    }

    /** @throws IllegalArgumentException if the word names no kind */
    public static FactorKind ofChinese(String word) {
        return Arrays.stream(values()).filter(kind -> kind.chinese.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
