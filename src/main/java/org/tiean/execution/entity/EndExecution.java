package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** The head ends an execution that did not bring the money (终结执行; 行政强制法40). */
public record EndExecution(Ground ground, String reason) {

    /** Why. */
    public enum Ground {
        COURT_TERMINATED("人民法院裁定终结执行"),
        COURT_REFUSED("人民法院裁定不予受理或者不准予强制执行，依法不再申请"),
        NO_ESTATE("公民死亡，无遗产可供执行，又无义务承受人"),
        NO_PROPERTY("法人或者其他组织终止，无财产可供执行，又无义务承受人"),
        OBJECT_GONE("执行标的灭失"),
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

    public EndExecution {
        if (ground == null || reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("execution.end.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("ground", ground).put("reason", reason).build();
    }
}
