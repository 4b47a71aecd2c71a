package org.tiean.transfer.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.tiean.transfer.control.TransfersFound;
import org.tiean.transfer.entity.CaseTransfer;
import org.tiean.transfer.entity.CrimeTransfer;
import org.tiean.transfer.entity.IncomingTransfer;

/** How the case being shown was handed on and received, on its page and beside the forms of its tasks (移送). */
@Named
@RequestScoped
public class TransferTab {

    @Inject
    HttpServletRequest http;

    @Inject
    TransfersFound found;

    private List<CaseTransfer> organs;
    private List<CrimeTransfer> crimes;
    private List<IncomingTransfer> incoming;

    /** The pages that show it have let the reader in to the case before. */
    private UUID caseId() {
        String id = http.getParameter("id");
        return UUID.fromString(id == null ? http.getParameter("case") : id);
    }

    public List<CaseTransfer> getToOrgans() {
        if (organs == null) {
            organs = found.toOrgans(caseId());
        }
        return organs;
    }

    public List<CrimeTransfer> getToPolice() {
        if (crimes == null) {
            crimes = found.toPolice(caseId());
        }
        return crimes;
    }

    public List<IncomingTransfer> getReceived() {
        if (incoming == null) {
            incoming = found.received(caseId());
        }
        return incoming;
    }

    public boolean isEmpty() {
        return getToOrgans().isEmpty() && getToPolice().isEmpty() && getReceived().isEmpty();
    }
}
