package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * What was carried out is undone, because the decision fell or the execution was wrong (执行回转; 行政强制法41).
 *
 * @param form         which of the three
 * @param how          what exactly
 * @param compensation what is paid; zero where nothing is
 * @param executionWrong the execution itself was wrong, whatever became of the decision
 */
public record RestoreExecuted(Form form, String how, Money compensation, boolean executionWrong) {

    /** Restore or return; where neither can be done, compensate. */
    public enum Form {
        RESTORED("恢复原状"), RETURNED("退还财物"), COMPENSATED("依法给予赔偿");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** As papers print it. */
        public String words() {
            return words;
        }
    }

    private static final int LONGEST = 2000;

    public RestoreExecuted {
        if (form == null || compensation == null || Words.missing(how, LONGEST)
                || form == Form.COMPENSATED == compensation.isZero()) {
            throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政强制法", 41), "execution.restoration.incomplete");
        }
        how = how.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("form", form).put("how", how).put("compensationFen", compensation).put("executionWrong", executionWrong).build();
    }
}
