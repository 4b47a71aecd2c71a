package org.tiean.kernel.control;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;

/**
 * The container's transaction manager for who begins transactions by hand, the process engine and the drawing of pages.
 *
 * <p>Payara asks the component that is at work, not the thread, in which transaction a connection of the data source belongs.
 * What {@code @Transactional} tells the component, {@link TransactionManager#begin()} does not: connections would stay outside,
 * each statement of the engine would be final by itself while JPA's could still go back. Taking a transaction up again does
 * tell it, and laying one down makes it forget; so this lays down and takes up what it has begun, and lays down nothing once
 * it is over.
 */
public class ComponentTransactions implements TransactionManager {

    private final TransactionManager container;

    /** @param container from {@code java:appserver/TransactionManager} */
    public ComponentTransactions(TransactionManager container) {
        this.container = container;
    }

    @Override
    public void begin() throws NotSupportedException, SystemException {
        container.begin();
        try {
            container.resume(container.suspend());
        } catch (InvalidTransactionException e) {
            throw new IllegalStateException("the transaction just begun is none", e);
        }
    }

    @Override
    public void commit() throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        try {
            container.commit();
        } finally {
            container.suspend();
        }
    }

    @Override
    public void rollback() throws SystemException {
        try {
            container.rollback();
        } finally {
            container.suspend();
        }
    }

    @Override
    public int getStatus() throws SystemException {
        return container.getStatus();
    }

    @Override
    public Transaction getTransaction() throws SystemException {
        return container.getTransaction();
    }

    @Override
    public Transaction suspend() throws SystemException {
        return container.suspend();
    }

    @Override
    public void resume(Transaction transaction) throws InvalidTransactionException, SystemException {
        container.resume(transaction);
    }

    @Override
    public void setRollbackOnly() throws SystemException {
        container.setRollbackOnly();
    }

    @Override
    public void setTransactionTimeout(int seconds) throws SystemException {
        container.setTransactionTimeout(seconds);
    }
}
