package org.tiean.remedy.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What the organ answers to a review or a suit (行政复议答复书、行政诉讼答辩状; 行政复议法48, 行政诉讼法67). The evidence and papers
 * of the case go with it as a list.
 *
 * @param facts      facts and course of the case
 * @param basis      law it rests on
 * @param opinion    what is said to each point
 * @param agents     who attends and acts for the organ
 */
public record GiveReply(String facts, String basis, String opinion, String agents) {

    private static final int LONGEST = 5000;
    private static final int NAMES = 500;

    public GiveReply {
        if (blank(facts, LONGEST) || blank(basis, LONGEST) || blank(opinion, LONGEST) || blank(agents, NAMES)) {
            throw Refusal.invalid("remedy.reply.incomplete");
        }
    }

    private static boolean blank(String text, int longest) {
        return text == null || text.isBlank() || text.length() > longest;
    }

    public JsonObject toFacts() {
        return Facts.of().put("facts", facts).put("basis", basis).put("opinion", opinion).put("agents", agents).build();
    }
}
