package org.tiean.party.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tiean.execution.boundary.OnlinePayments;
import org.tiean.execution.boundary.StrayPayments;
import org.tiean.execution.entity.PaymentOrder;
import org.tiean.execution.entity.StrayReturn;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.party.entity.Owed;

/** {@code /party/pay.xhtml} (缴款): what to pay now, on to the bank's page, and back with what became of it. */
@Named
@RequestScoped
public class PayPage {

    @Inject
    PartyForm form;

    @Inject
    PartyVisit visit;

    @Inject
    PartyRoom room;

    @Inject
    OnlinePayments online;

    @Inject
    StrayPayments stray;

    @Inject
    HttpServletRequest request;

    private List<Choice> choices;
    private String chosen;
    private PaymentOrder order;

    /**
     * Something to pay.
     *
     * @param part whether it is the next part of a granted plan and not all that is owed
     */
    public record Choice(UUID decisionId, String number, Money amount, boolean part) {

        public String getKey() {
            return decisionId + "/" + amount.fen();
        }
    }

    @PostConstruct
    void begin() {
        form.getActId();
        choices = new ArrayList<>();
        for (Owed one : room.owed()) {
            if (!one.closed() && !one.balance().isSettled()) {
                if (one.next() != null && !one.next().amount().equals(one.balance().owed())) {
                    choices.add(new Choice(one.decisionId(), one.number(), one.next().amount(), true));
                }
                choices.add(new Choice(one.decisionId(), one.number(), one.balance().owed(), false));
            }
        }
        if (!choices.isEmpty()) {
            chosen = choices.get(0).getKey();
        }
        try {
            order = request.getParameter("order") == null ? null
                    : online.find(visit.caseId(), visit.partyId(), UUID.fromString(request.getParameter("order"))).orElse(null);
        } catch (IllegalArgumentException unknown) {
            order = null;
        }
    }

    /** On to the bank. */
    public void pay() throws IOException {
        Choice choice = choices.stream().filter(one -> one.getKey().equals(chosen)).findFirst()
                .orElseThrow(() -> Refusal.notFound("execution.account.unknown"));
        PaymentOrder made = online.order(visit.caseId(), visit.partyId(), choice.decisionId(), choice.amount());
        FacesContext.getCurrentInstance().getExternalContext().redirect(online.page(made).toString());
    }

    public boolean isOnline() {
        return online.isReady();
    }

    public List<Choice> getChoices() {
        return choices;
    }

    /** The order one comes back from; null for none. */
    public PaymentOrder getOrder() {
        return order;
    }

    /** How the money of that order went back where it could stand on no account; null where it did not. */
    public StrayReturn getReturned() {
        return order == null ? null : stray.ofOrder(order.id()).orElse(null);
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
