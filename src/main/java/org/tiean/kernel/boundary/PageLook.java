package org.tiean.kernel.boundary;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.tiean.kernel.control.ComponentTransactions;
import org.tiean.kernel.control.Look;

/**
 * The drawing of a page is one {@link Look} in one transaction: its parts see one state of things, and what several of
 * them ask for is asked of the database once.
 */
public class PageLook implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String TRANSACTIONS = "java:appserver/TransactionManager";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        try {
            if (transactions().getStatus() == Status.STATUS_NO_TRANSACTION) {
                transactions().begin();
            }
            Look.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        Look.end();
        try {
            if (transactions().getStatus() == Status.STATUS_ACTIVE) {
                transactions().commit();
            } else if (transactions().getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactions().rollback();
            }
        } catch (SystemException | RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TransactionManager transactions() {
        try {
            return new ComponentTransactions(InitialContext.doLookup(TRANSACTIONS));
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
