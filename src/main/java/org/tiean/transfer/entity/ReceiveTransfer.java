package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * A case another organ hands on to this one (接收移送).
 *
 * @param letterNumber of the letter it came with
 * @param matter       what it is about
 * @param materials    what came with it
 * @param replyBy      last day to answer, as the letter says; null where it says none
 */
public record ReceiveTransfer(SenderKind senderKind, String sender, String letterNumber, LocalDate letterDate, LocalDate receivedOn,
        String matter, String materials, LocalDate replyBy) {

    /** Who hands it on. */
    public enum SenderKind {
        /** 行政机关. */
        ADMINISTRATION,
        /** 公安机关. */
        POLICE,
        /** 人民检察院 (行刑反向衔接). */
        PROCURATORATE,
        /** 人民法院. */
        COURT,
        /** 监察机关. */
        SUPERVISION
    }

    public ReceiveTransfer {
        Texts.require("transfer.incoming.incomplete", sender, letterNumber, matter, materials);
        if (senderKind == null || letterDate == null || receivedOn == null) {
            throw Refusal.invalid("transfer.incoming.incomplete");
        }
        if (receivedOn.isBefore(letterDate) || replyBy != null && !replyBy.isAfter(receivedOn)) {
            throw Refusal.invalid("transfer.before", receivedOn.isBefore(letterDate) ? letterDate : receivedOn);
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("senderKind", senderKind).put("sender", sender).put("letterNumber", letterNumber).put("letterDate", letterDate)
                .put("receivedOn", receivedOn).put("matter", matter).put("materials", materials).put("replyBy", replyBy).build();
    }
}
