package org.tiean.intake.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What verifying a clue brought (线索核查).
 *
 * @param conclusion what is proposed
 * @param course     what was done, with days
 * @param findings   what was found
 * @param harm       what kind of harm there was, which lengthens the limitation period
 * @param reason     why it is not to be filed or not ours, with its legal ground; null where filing is proposed
 * @param receiver   the organ that is competent, of a transfer; null otherwise
 */
public record VerifyClue(Conclusion conclusion, String course, String findings, Harm harm, String reason, String receiver) {

    /** What is proposed after verifying. */
    public enum Conclusion {
        /** 建议立案. */
        FILE,
        /** 建议不予立案. */
        NOT_FILE,
        /** 移送有管辖权的机关. */
        TRANSFER
    }

    /** Harm on which the limitation period turns (行政处罚法 36(1); 生态环境法典 1054). */
    public enum Harm {
        NONE,
        /** 涉及公民生命健康安全、金融安全且有危害后果. */
        LIFE_HEALTH_FINANCE,
        /** 造成环境污染、生态破坏等危害后果. */
        ENVIRONMENT
    }

    public VerifyClue {
        if (conclusion == null || course == null || findings == null || harm == null) {
            throw Refusal.invalid("intake.verification.incomplete");
        }
        if (conclusion != Conclusion.FILE && reason == null) {
            throw Refusal.invalid("intake.verification.reason-missing");
        }
        if ((conclusion == Conclusion.TRANSFER) == (receiver == null || receiver.isBlank())) {
            throw Refusal.invalid("intake.verification.receiver");
        }
    }

    /** One that hands nothing on. */
    public VerifyClue(Conclusion conclusion, String course, String findings, Harm harm, String reason) {
        this(conclusion, course, findings, harm, reason, null);
    }

    /** Whether what was handed in proposes filing, or says nothing of it. */
    public static boolean proposesFiling(JsonObject facts) {
        return facts.getString("conclusion", Conclusion.FILE.name()).equals(Conclusion.FILE.name());
    }

    public JsonObject toFacts() {
        return Facts.of().put("conclusion", conclusion).put("course", course).put("findings", findings)
                .put("harm", harm).put("reason", reason).put("receiver", receiver).build();
    }
}
