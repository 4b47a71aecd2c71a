package org.tiean.evidence.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * A thing goes from hand to hand (物品流转).
 *
 * @param toPlace       where it is afterwards, such as the shelf of a warehouse; for one that is gone the kind says it
 * @param fromPerson    who gives it
 * @param toPerson      who takes it
 * @param fromSignature SHA-256 of the drawn signature of who gives, null where refused
 * @param toSignature   SHA-256 of the drawn signature of who takes, null only within the warehouse
 * @param refusal       how who gives refused to sign, null where signed
 * @param ground        what for, or the paper that orders it
 * @param perishable    whether it cannot be kept; so it may be sold before a decision
 */
public record MoveItem(UUID itemId, MoveKind kind, String toPlace, String fromPerson, String toPerson, String fromSignature, String toSignature,
        String refusal, String ground, boolean perishable) {

    public MoveItem {
        if (kind == null || blank(fromPerson) || blank(toPerson) || blank(ground) || !kind.ends() && blank(toPlace)) {
            throw Refusal.invalid("evidence.custody.incomplete");
        }
        if (kind.isSigned() && (toSignature == null || fromSignature == null && blank(refusal))) {
            throw Refusal.invalid("evidence.custody.signatures");
        }
        toPlace = kind.ends() ? kind.name() : toPlace.strip();
        if (!kind.ends() && java.util.Arrays.stream(MoveKind.values()).map(Enum::name).anyMatch(toPlace::equals)) {
            throw Refusal.invalid("evidence.custody.incomplete");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public JsonObject toFacts() {
        return Facts.of().put("itemId", itemId).put("kind", kind).put("toPlace", toPlace).put("fromPerson", fromPerson).put("toPerson", toPerson)
                .put("fromSignature", fromSignature).put("toSignature", toSignature).put("refusal", refusal).put("ground", ground)
                .put("perishable", perishable).build();
    }
}
