package org.tiean.execution.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.casefile.entity.ActKind;
import org.tiean.execution.control.CashTaken;
import org.tiean.execution.entity.WaitingCash;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Page;

/** Money taken on the spot that finance waits for; no step of a process, for the case need not wait for it. */
@Named
@RequestScoped
public class CashWaiting {

    private static final int MOST = 20;

    @Inject
    CurrentActor actor;

    @Inject
    CashTaken cash;

    private List<WaitingCash> rows;

    /** Of the own agency; nothing for who does not take it in. */
    public List<WaitingCash> getRows() {
        if (rows == null) {
            boolean takes = actor.agencyId() != null && actor.roles().stream().anyMatch(ActKind.HAND_IN_CASH.roles()::contains);
            rows = takes ? cash.ofAgency(actor.agencyId(), Page.Slice.first(MOST)) : List.of();
        }
        return rows;
    }
}
