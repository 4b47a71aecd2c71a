package org.tiean.party.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tiean.kernel.entity.Refusal;

/** {@code /party/waive.xhtml} and {@code /party/withdraw.xhtml} (放弃陈述申辩、听证；撤回听证申请). */
@Named
@RequestScoped
public class GiveUpPage {

    @Inject
    PartyForm form;

    @Inject
    IdentifiedActs acts;

    private boolean hearingToo;
    private boolean understood;

    public String waive() {
        requireUnderstood();
        return form.done(acts.waive(form.request(), hearingToo));
    }

    public String withdraw() {
        requireUnderstood();
        return form.done(acts.withdrawHearing(form.request()));
    }

    private void requireUnderstood() {
        if (!understood) {
            throw Refusal.invalid("party.waive.not-understood");
        }
    }

    public boolean isHearingToo() {
        return hearingToo;
    }

    public void setHearingToo(boolean hearingToo) {
        this.hearingToo = hearingToo;
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }
}
