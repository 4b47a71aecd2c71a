package org.tiean.dossier.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The handlers propose to close a case.
 *
 * @param performance how and when the decision was performed, besides the payments, which the form takes from
 *                    their accounts; null for nothing to add
 * @param goods       what became of goods, null for none
 * @param remedy      review and suit, null for neither
 * @param opinion     of the handlers
 */
public record ProposeClosing(ClosingGround ground, String performance, String goods, String remedy, String opinion) {

    private static final int LONGEST = 2000;

    public ProposeClosing {
        if (ground == null || opinion == null || opinion.isBlank()) {
            throw Refusal.invalid("dossier.proposal.incomplete");
        }
        for (String text : new String[] {performance, goods, remedy, opinion}) {
            if (text != null && text.length() > LONGEST) {
                throw Refusal.invalid("dossier.text.too-long", LONGEST);
            }
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("ground", ground).put("performance", performance).put("goods", goods)
                .put("remedy", remedy).put("opinion", opinion).build();
    }
}
