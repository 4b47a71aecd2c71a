package org.tiean.disclosure.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Takes a publication down.
 *
 * @param happenedOn day on which the decision was changed, revoked or found unlawful; three working days run
 * @param reason     read by everybody; no personal values
 * @param platforms  which other platforms were told, null for none
 */
public record WithdrawPublication(UUID publicationId, Trigger trigger, LocalDate happenedOn, String reason,
                                  String platforms) {

    private static final int LONGEST = 1000;

    /** Why a publication falls (行政处罚法48(2)). */
    public enum Trigger {
        /** 变更. */
        CHANGED("变更"),
        /** 撤销. */
        REVOKED("撤销"),
        /** 确认违法. */
        UNLAWFUL("确认违法"),
        /** 确认无效. */
        VOID("确认无效"),
        /** 公示内容有误. */
        ERROR("公示内容有误");

        private final String word;

        Trigger(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public WithdrawPublication {
        if (publicationId == null || trigger == null || happenedOn == null) {
            throw Refusal.invalid("disclosure.withdrawal.incomplete");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("disclosure.withdrawal.no-reason");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("publicationId", publicationId).put("trigger", trigger).put("happenedOn", happenedOn)
                .put("reason", reason).put("platforms", platforms).build();
    }
}
