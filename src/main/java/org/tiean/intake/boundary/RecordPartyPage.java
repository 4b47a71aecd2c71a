package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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
    private String idNumber;
    private String legalRepresentative;
    private String address;
    private String phone;

    /** Does the act and goes back to the case. */
    public String submit() {
        String idType = kind == PartyKind.CITIZEN ? "居民身份证" : "统一社会信用代码";
        // The act's id is made once for the form; taken for the party too, a double click records one party.
        PartyDetails details = new PartyDetails(task.getActId(), kind, name, idType, ProtectedText.of(idNumber),
                legalRepresentative, ProtectedText.of(address), ProtectedText.of(phone));
        return task.done(parties.record(task.request(), new RecordParty(details)));
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
