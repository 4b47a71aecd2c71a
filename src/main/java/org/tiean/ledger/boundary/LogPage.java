package org.tiean.ledger.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.entity.ConsistencyProof;
import org.tiean.ledger.entity.TreeHead;

/** {@code /public/log.xhtml} (记录公开日志): the signed heads, and whether one begins another. */
@Named
@RequestScoped
public class LogPage {

    @Inject
    TreeLog log;

    @Inject
    Formats formats;

    @Inject
    @Param(name = "from")
    String from;

    @Inject
    @Param(name = "to")
    String to;

    private Page<TreeHead> page;
    private Optional<TreeHead> latest;
    private ConsistencyProof proof;
    private String refused;
    private boolean asked;

    public Page<TreeHead> getPage() {
        if (page == null) {
            page = log.heads(formats.slice());
        }
        return page;
    }

    /** The newest signed head, or null. */
    public TreeHead getLatest() {
        if (latest == null) {
            latest = log.latest();
        }
        return latest.orElse(null);
    }

    /** The proof asked for by {@code from} and {@code to}, or null. */
    public ConsistencyProof getProof() {
        if (!asked) {
            asked = true;
            if (from != null && !from.isBlank() && to != null && !to.isBlank()) {
                prove();
            }
        }
        return proof;
    }

    private void prove() {
        try {
            proof = log.consistency(Long.parseLong(from.trim()), Long.parseLong(to.trim()));
        } catch (NumberFormatException e) {
            refused = "ledger.log.order";
        } catch (Refusal e) {
            refused = e.key();
        }
    }

    /** Key of why there is no proof, or null. */
    public String getRefused() {
        getProof();
        return refused;
    }

    public boolean isHolds() {
        return log.holds(getProof());
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }
}
