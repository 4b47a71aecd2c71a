package org.tiean.party.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tiean.document.entity.ConfirmAddress;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/** {@code /party/address.xhtml} (确认送达地址、同意电子送达). */
@Named
@RequestScoped
public class OwnAddressPage {

    @Inject
    PartyForm form;

    @Inject
    PartyVisit visit;

    @Inject
    IdentifiedActs acts;

    private String address;
    private String contact;
    private String phone;
    private boolean electronic;
    private String channel;
    private String account;
    private String backup;

    public String submit() {
        ConfirmAddress.Electronic consent = electronic ? new ConfirmAddress.Electronic(channel, ProtectedText.of(account),
                ProtectedText.of(backup)) : null;
        if (phone == null || !phone.matches("[0-9+() -]{5,40}")) {
            throw Refusal.invalid("party.address.phone-malformed");
        }
        return form.done(acts.confirmAddress(form.request(), new ConfirmAddress(visit.partyId(), ProtectedText.of(address), contact,
                ProtectedText.of(phone), null, consent, contact)));
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isElectronic() {
        return electronic;
    }

    public void setElectronic(boolean electronic) {
        this.electronic = electronic;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getBackup() {
        return backup;
    }

    public void setBackup(String backup) {
        this.backup = backup;
    }
}
