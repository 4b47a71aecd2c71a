package org.tiean.coercion.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Something seized goes to be tested; the days of the test stand outside the term (检测、检验、检疫、技术鉴定; 行政强制法25(3)).
 *
 * @param body  who tests
 * @param what  which things are tested for what
 * @param until last day of the test, which has to be definite
 */
public record BeginTesting(Kind kind, String body, String what, LocalDate until) {

    /** The four kinds of the law; the name is the ground on which the term stands still. */
    public enum Kind {
        /** 检测. */
        MEASUREMENT("检测"),
        /** 检验. */
        INSPECTION("检验"),
        /** 检疫. */
        QUARANTINE("检疫"),
        /** 技术鉴定. */
        APPRAISAL("技术鉴定");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As the law says it. */
        public String word() {
            return word;
        }
    }

    private static final int SHORT = 200;
    private static final int LONG = 1000;

    public BeginTesting {
        if (kind == null || body == null || body.isBlank() || body.length() > SHORT || what == null || what.isBlank() || what.length() > LONG
                || until == null) {
            throw Refusal.invalid("coercion.testing.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("kind", kind).put("body", body).put("what", what).put("until", until).build();
    }
}
