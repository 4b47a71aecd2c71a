package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** The execution stands still (中止执行; 行政强制法39, 44). */
public record SuspendCoercion(Ground ground, String reason) {

    /** Why. */
    public enum Ground {
        /** 行政强制法39(1)[1]. */
        HARDSHIP("当事人履行行政决定确有困难或者暂无履行能力"),
        /** 行政强制法39(1)[2]. */
        THIRD_PARTY("第三人对执行标的主张权利，确有理由"),
        /** 行政强制法39(1)[3]. */
        IRREPARABLE("执行可能造成难以弥补的损失，且中止执行不损害公共利益"),
        /** 行政强制法44: a building is not taken down while review or suit is open. */
        REMEDY("当事人已经申请行政复议或者提起行政诉讼"),
        /** 行政强制法42: the organ and the party agreed; ends when the agreement is kept or broken. */
        AGREEMENT("行政机关与当事人达成执行协议"),
        /** 行政强制法39(1)[4]. */
        OTHER("行政机关认为需要中止执行的其他情形");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /** As papers print it. */
        public String words() {
            return words;
        }
    }

    private static final int LONGEST = 2000;

    public SuspendCoercion {
        if (ground == null || Words.missing(reason, LONGEST)) {
            throw Refusal.invalid("execution.suspension.incomplete");
        }
        reason = reason.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("ground", ground).put("reason", reason).build();
    }
}
