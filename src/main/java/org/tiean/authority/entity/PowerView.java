package org.tiean.authority.entity;

import java.util.List;

/**
 * An item of a list in words, for the public page, the desk and the sealed paper (清单事项的文字). Null where there is
 * nothing to say.
 *
 * @param duty       the duty clause as cited
 * @param basis      the clause that gives the power as cited
 * @param kinds      penalty kinds, or the sub-kind of another power
 * @param range      the statutory range of the fine
 * @param correction what comes before the fine (C0–C5), in words
 * @param grounds    for what those who exercise it answer
 */
public record PowerView(String code, String family, PowerKind kind, String domain, String name, String duty, String dutyText,
        String basis, String basisText, String kinds, String range, String correction, String correctionBasis,
        String furtherStep, boolean on, String offReason, PowerGrant.Kind grantKind, String grantDocument, String grantFrom,
        String grantTo, String mandateConditions, List<String> posts, List<String> grounds, String boundaryWith,
        String boundaryNote, String from, String to, String object) {
}
