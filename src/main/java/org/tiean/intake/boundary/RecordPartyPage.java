package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.intake.entity.RecordParty;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/intake/record-party.xhtml} (登记当事人). */
@Named
@RequestScoped
public class RecordPartyPage {

    @Inject
    TaskPage task;

    @Inject
    Parties parties;

    private PartyKind kind;
    private String name;
    private String idType;
    private String idNumber;
    private String legalRepresentative;
    private String address;
    private String phone;

    public String submit() {
        String head = legalRepresentative == null || legalRepresentative.isBlank() ? null : legalRepresentative;
        return task.done(parties.record(task.request(), new RecordParty(new PartyDetails(partyId(), kind, name, idType,
                ProtectedText.of(idNumber), head, ProtectedText.of(address), ProtectedText.of(phone)))));
    }

    /** Follows from the act, so that sending the form twice records one party. */
    private UUID partyId() {
        return UUID.nameUUIDFromBytes((task.getActId() + "/party").getBytes(StandardCharsets.UTF_8));
    }

    public List<PartyKind> getKinds() {
        return List.of(PartyKind.values());
    }

    public PartyKind getKind() {
        return kind;
    }

    public void setKind(PartyKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIdType() {
        return idType;
    }

    public void setIdType(String idType) {
        this.idType = idType;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getLegalRepresentative() {
        return legalRepresentative;
    }

    public void setLegalRepresentative(String legalRepresentative) {
        this.legalRepresentative = legalRepresentative;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
