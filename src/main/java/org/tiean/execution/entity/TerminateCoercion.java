package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** The head ends an execution that was not carried out (终结执行; 行政强制法39(2), 40). */
public record TerminateCoercion(Ground ground, String reason) {

    /** Why. */
    public enum Ground {
        NO_ESTATE("公民死亡，无遗产可供执行，又无义务承受人"),
        NO_PROPERTY("法人或者其他组织终止，无财产可供执行，又无义务承受人"),
        OBJECT_GONE("执行标的灭失"),
        DECISION_REVOKED("据以执行的行政决定被撤销"),
        /** 行政强制法39(2). */
        THREE_YEARS("中止执行满三年未恢复执行，没有明显社会危害，当事人确无能力履行，不再执行"),
        OTHER("行政机关认为需要终结执行的其他情形");

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

    public TerminateCoercion {
        if (ground == null || Words.missing(reason, LONGEST)) {
            throw Refusal.invalid("execution.end.incomplete");
        }
        reason = reason.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("ground", ground).put("reason", reason).build();
    }
}
