package org.tiean.decision.entity;

/**
 * What was done before an on-the-spot decision (当场处罚的步骤; 行政处罚法52(1), 44, 45).
 *
 * @param certificateShown both officers showed their certificates
 * @param identityChecked  the party's identity was checked
 * @param rightsTold       facts, reasons, basis and rights were told
 * @param defence          what the party said, null if nothing
 * @param defenceAnswer    whether it was adopted and why; null only where nothing was said
 */
public record SpotSteps(boolean certificateShown, boolean identityChecked, boolean rightsTold, String defence,
                        String defenceAnswer) {
}
