package org.tiean.statute.entity;

import java.util.Arrays;

/** Rank of a statute (法律位阶). */
public enum StatuteKind {
    LAW("法律"),
    ADMINISTRATIVE_REGULATION("行政法规"),
    LOCAL_REGULATION("地方性法规"),
    MINISTRY_RULE("部门规章"),
    LOCAL_RULE("地方政府规章"),
    NORMATIVE_DOCUMENT("规范性文件");

    private final String chinese;

    StatuteKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Only these may set 查封 and 扣押 (行政强制法 10, 11). */
    public boolean maySetSeizure() {
        return this == LAW || this == ADMINISTRATIVE_REGULATION || this == LOCAL_REGULATION;
    }

    /** @throws IllegalArgumentException if the word names no rank */
    public static StatuteKind ofChinese(String word) {
        return Arrays.stream(values()).filter(kind -> kind.chinese.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
