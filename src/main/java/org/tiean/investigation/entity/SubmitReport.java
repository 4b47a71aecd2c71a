package org.tiean.investigation.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * The report that ends an investigation (案件调查终结报告).
 *
 * @param course          what was done, with days
 * @param facts           the facts found
 * @param evidence        what each piece proves, one or more
 * @param illegalGains    the finding on illegal gains, always needed (行政处罚法 28(2))
 * @param circumstances   circumstances of 行政处罚法 32 and 33, or that there are none
 * @param lines           what is proposed for each suspected act
 * @param complexOrMajor  the heads must discuss it (行政处罚法 57(2))
 * @param publicInterest  legal review is due whatever the sum (行政处罚法 58(1))
 */
public record SubmitReport(String course, String facts, List<EvidenceUse> evidence, IllegalGains illegalGains,
        String circumstances, List<ProposedLine> lines, boolean complexOrMajor, boolean publicInterest) {

    /** What a piece of evidence proves in this report. */
    public record EvidenceUse(UUID evidenceId, String proves) {

        public EvidenceUse {
            if (evidenceId == null || proves == null || proves.isBlank()) {
                throw Refusal.invalid("investigation.report.evidence");
            }
        }
    }

    /**
     * 违法所得认定.
     *
     * @param amount gross, costs not deducted; zero unless {@link Kind#AMOUNT}
     * @param reason how it was reckoned, or why there is none or it cannot be established
     */
    public record IllegalGains(Kind kind, Money amount, String reason) {

        /** What was found. */
        public enum Kind {
            AMOUNT,
            NONE,
            NOT_ESTABLISHED
        }

        public IllegalGains {
            if (kind == null || reason == null || reason.isBlank() || amount == null || (kind == Kind.AMOUNT) == amount.isZero()) {
                throw Refusal.invalid("investigation.report.gains");
            }
        }

        /** As the report prints it. */
        public String text() {
            return switch (kind) {
                case AMOUNT -> "违法所得" + amount.yuan().toPlainString() + "元。" + reason;
                case NONE -> "没有违法所得。" + reason;
                case NOT_ESTABLISHED -> "违法所得无法认定。" + reason;
            };
        }
    }

    public SubmitReport {
        evidence = List.copyOf(evidence);
        lines = List.copyOf(lines);
        if (course == null || facts == null || illegalGains == null || circumstances == null || lines.isEmpty()) {
            throw Refusal.invalid("investigation.report.incomplete");
        }
    }

    public JsonObject toFacts() {
        JsonArrayBuilder used = Json.createArrayBuilder();
        evidence.forEach(each -> used.add(Facts.of().put("evidenceId", each.evidenceId()).put("proves", each.proves()).build()));
        JsonArrayBuilder proposed = Json.createArrayBuilder();
        lines.forEach(line -> proposed.add(line.toJson()));
        return Facts.of().put("course", course).put("found", facts).put("evidence", used.build())
                .put("illegalGains", Facts.of().put("kind", illegalGains.kind()).put("amount", illegalGains.amount())
                        .put("reason", illegalGains.reason()).build())
                .put("circumstances", circumstances).put("lines", proposed.build())
                .put("complexOrMajor", complexOrMajor).put("publicInterest", publicInterest).build();
    }
}
