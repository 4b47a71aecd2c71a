package org.tiean.disclosure.entity;

import org.tiean.kernel.entity.Refusal;

/**
 * A passage of the public text that somebody covers beyond what the rules mask (人工遮盖; rulebook F1.7, F1.8). It vanishes from
 * every field, not only from the one it was seen in.
 *
 * @param passage as it stands in the field; two characters at least, so that covering it everywhere leaves the text readable
 * @param reason  such as 证人姓名, 商业秘密
 */
public record Redaction(PublicField field, String passage, String reason) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 2000;
    private static final int REASON = 200;

    public Redaction {
        if (field == null || passage == null || passage.strip().length() < SHORTEST || passage.length() > LONGEST) {
            throw Refusal.invalid("disclosure.redaction.passage");
        }
        if (reason == null || reason.isBlank() || reason.length() > REASON) {
            throw Refusal.invalid("disclosure.redaction.reason");
        }
        passage = passage.strip();
        reason = reason.strip();
    }

    @Override
    public String toString() {
        return field + "（" + reason + "）";
    }
}
