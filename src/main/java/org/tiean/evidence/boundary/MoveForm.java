package org.tiean.evidence.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tiean.document.control.SignaturePictures;
import org.tiean.evidence.entity.MoveItem;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.workflow.boundary.TaskPage;

/** The part of the pages of custody that says how a thing goes: from whom, to whom, where to, signed by both. */
@Named
@RequestScoped
public class MoveForm {

    @Inject
    TaskPage task;

    @Inject
    Uploads uploads;

    private String toPlace;
    private String fromPerson;
    private String toPerson;
    private String fromSignature;
    private String toSignature;
    private String refusal;
    private String ground;
    private boolean perishable;

    MoveItem of(UUID itemId, MoveKind kind) {
        return new MoveItem(itemId, kind, toPlace, fromPerson, toPerson, digest(fromSignature, "from"), digest(toSignature, "to"), refusal, ground,
                perishable);
    }

    /** The digest of a drawn signature, null for none; it goes in under an id that follows from the act's, so that sending the form twice keeps one. */
    public String digest(String drawn, String whose) {
        if (drawn == null || drawn.isBlank()) {
            return null;
        }
        UUID id = UUID.nameUUIDFromBytes((task.getActId() + "/" + whose).getBytes(StandardCharsets.UTF_8));
        return uploads.receive(id, "签名.png", new ByteArrayInputStream(SignaturePictures.decoded(drawn))).sha256();
    }

    public String getToPlace() {
        return toPlace;
    }

    public void setToPlace(String toPlace) {
        this.toPlace = toPlace;
    }

    public String getFromPerson() {
        return fromPerson;
    }

    public void setFromPerson(String fromPerson) {
        this.fromPerson = fromPerson;
    }

    public String getToPerson() {
        return toPerson;
    }

    public void setToPerson(String toPerson) {
        this.toPerson = toPerson;
    }

    public String getFromSignature() {
        return fromSignature;
    }

    public void setFromSignature(String fromSignature) {
        this.fromSignature = fromSignature;
    }

    public String getToSignature() {
        return toSignature;
    }

    public void setToSignature(String toSignature) {
        this.toSignature = toSignature;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public boolean isPerishable() {
        return perishable;
    }

    public void setPerishable(boolean perishable) {
        this.perishable = perishable;
    }
}
