package org.tiean.statute.entity;

import java.io.Serializable;

/**
 * What was found about the conduct after and beyond the act, on which penalty clauses turn.
 *
 * @param refused              served order, term over, re-inspection "not corrected" (逾期不改、拒不改正)
 * @param seriousConsequence   造成严重后果
 * @param seriousCircumstances 情节严重
 */
public record Findings(boolean refused, boolean seriousConsequence, boolean seriousCircumstances)
        implements Serializable {

    public static final Findings NONE = new Findings(false, false, false);

    public static final Findings REFUSED = new Findings(true, false, false);
}
