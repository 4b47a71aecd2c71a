package org.tiean.document.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Party;
import org.tiean.document.entity.ConfirmAddress;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/document/confirm-address.xhtml} (确认送达地址): where a party wants to be served, and whether electronically. */
@Named
@RequestScoped
public class ConfirmAddressPage {

    @Inject
    TaskPage task;

    @Inject
    AddressConfirmations confirmations;

    private String partyId;
    private String address;
    private String contact;
    private String phone;
    private String agent;
    private boolean electronic;
    private String channel;
    private String account;
    private String backup;
    private String signedBy;

    public String submit() {
        ConfirmAddress.Electronic consent = electronic ? new ConfirmAddress.Electronic(channel, ProtectedText.of(account),
                ProtectedText.of(backup)) : null;
        return task.done(confirmations.confirm(task.request(), new ConfirmAddress(UUID.fromString(partyId),
                ProtectedText.of(address), contact, ProtectedText.of(phone), agent, consent, signedBy)));
    }

    public List<Party> getParties() {
        return task.getCaseFile().parties();
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
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

    public String getAgent() {
        return agent;
    }

    public void setAgent(String agent) {
        this.agent = agent;
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

    public String getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(String signedBy) {
        this.signedBy = signedBy;
    }
}
