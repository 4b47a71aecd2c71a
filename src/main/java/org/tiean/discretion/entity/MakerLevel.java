package org.tiean.discretion.entity;

import java.util.Arrays;

/** Who may make benchmarks, the highest first (国办发〔2022〕27号（四）; rulebook G1.2). */
public enum MakerLevel {
    STATE("国务院部门"),
    PROVINCE("省级"),
    CITY("设区的市级"),
    /** May only refine, reasonably, what its superior made. */
    COUNTY("县级");

    private final String chinese;

    MakerLevel(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public boolean isAbove(MakerLevel other) {
        return ordinal() < other.ordinal();
    }

    /** @throws IllegalArgumentException if the word names no level that may make one; towns and streets may not */
    public static MakerLevel ofChinese(String word) {
        return Arrays.stream(values()).filter(level -> level.chinese.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
