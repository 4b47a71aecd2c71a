package org.tiean.casefile.entity;

import java.util.List;
import org.tiean.kernel.entity.Refusal;

/** The gate refuses an act and names each finding. */
public class UnlawfulAct extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public UnlawfulAct(List<Finding> findings) {
        super(Kind.UNLAWFUL, findings.get(0).basis(), findings.get(0).key(), findings.get(0).args().toArray());
        this.findings = List.copyOf(findings);
    }

    /** All that forbids the act, the first being the message. */
    public List<Finding> findings() {
        return findings;
    }
}
