package org.tiean.document.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The fields of a proof of service (送达回证) on a page, filled in by {@code t:proof}. */
public class ProofFields implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Ways of service (送达方式) as pages offer them; their names are those of the enum constants. */
    private static final List<String> METHODS =
            List.of("DIRECT", "LEFT", "ELECTRONIC", "POST", "ENTRUSTED", "FORWARDED", "PUBLIC_NOTICE", "ON_THE_SPOT");

    private static final List<String> GROUNDS = List.of("MILITARY", "IMPRISONED");

    private String method;
    private String recipient;
    private String capacity;
    private String place;
    private String note;
    private String witness;
    private String attachments;
    private String signature;
    private String reference;
    private String through;
    private LocalDate signedOn;
    private LocalDateTime arrivedAt;
    private String ground;

    public List<String> getMethods() {
        return METHODS;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public String getAttachments() {
        return attachments;
    }

    public void setAttachments(String attachments) {
        this.attachments = attachments;
    }

    /** What was drawn on the screen, as a data URL. */
    public String getSignature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getThrough() {
        return through;
    }

    public void setThrough(String through) {
        this.through = through;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDateTime getArrivedAt() {
        return arrivedAt;
    }

    public void setArrivedAt(LocalDateTime arrivedAt) {
        this.arrivedAt = arrivedAt;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    /** Why papers are forwarded (转交送达); their names are those of the enum constants. */
    public List<String> getGrounds() {
        return GROUNDS;
    }
}
