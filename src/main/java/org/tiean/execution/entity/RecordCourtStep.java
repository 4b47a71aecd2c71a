package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What the court did with an application (人民法院的处理; 行政强制法56–58).
 *
 * @param number of its paper, e.g. （2026）示行审1号
 */
public record RecordCourtStep(Kind kind, LocalDate happenedOn, String number, String note) {

    /** Each step a court may take. */
    public enum Kind {
        /** 受理. */
        ACCEPTED,
        /** 裁定不予受理. */
        NOT_ACCEPTED,
        /** 裁定准予强制执行. */
        GRANTED,
        /** 裁定不准予强制执行. */
        REFUSED,
        /** 裁定终结执行. */
        TERMINATED;

        /** Whether nothing more comes of this application. */
        public boolean ends() {
            return this == NOT_ACCEPTED || this == REFUSED || this == TERMINATED;
        }

        /** Whether it may follow another; null stands for the first application. What was not taken in may be applied for again. */
        public boolean follows(Kind before) {
            return switch (this) {
                case ACCEPTED, NOT_ACCEPTED -> before == null || before == NOT_ACCEPTED;
                case GRANTED, REFUSED -> before == ACCEPTED;
                case TERMINATED -> before == GRANTED;
            };
        }
    }

    private static final int NUMBER = 60;
    private static final int LONGEST = 2000;

    public RecordCourtStep {
        if (kind == null || happenedOn == null || number == null || number.isBlank() || number.length() > NUMBER
                || note != null && note.length() > LONGEST) {
            throw Refusal.invalid("execution.court.step-incomplete");
        }
        note = note == null || note.isBlank() ? null : note;
    }

    public JsonObject toFacts() {
        return Facts.of().put("kind", kind).put("happenedOn", happenedOn).put("number", number).put("note", note).build();
    }
}
