package org.tiean.document.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.ProtectedText;

/** Where and how a party is served, as it confirmed (送达地址、电子送达确认书). Written once; a later one takes its place. */
@Entity
@Table(name = "address_confirmation", schema = "tiean")
public class AddressConfirmation {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "party_id")
    private UUID partyId;

    private ProtectedText address;

    private String contact;

    private ProtectedText phone;

    private String agent;

    @Column(name = "electronic_channel")
    private String channel;

    @Column(name = "electronic_account")
    private ProtectedText account;

    @Column(name = "electronic_backup")
    private ProtectedText backup;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "document_id")
    private UUID documentId;

    protected AddressConfirmation() {
    }

    /** @param documentId the confirmation as a document (D43) */
    public AddressConfirmation(UUID id, UUID caseId, ConfirmAddress given, LocalDate confirmedOn, UUID documentId) {
        this.id = id;
        this.caseId = caseId;
        this.partyId = given.partyId();
        this.address = given.address();
        this.contact = given.contact();
        this.phone = given.phone();
        this.agent = given.agent();
        if (given.electronic() != null) {
            this.channel = given.electronic().channel();
            this.account = given.electronic().account();
            this.backup = given.electronic().backup();
        }
        this.signedBy = given.signedBy();
        this.confirmedOn = confirmedOn;
        this.documentId = documentId;
    }

    /** Whether the party agreed to be served electronically. */
    public boolean isElectronic() {
        return channel != null;
    }

    /** Channel and account to which papers go, as proofs of service print them; empty where the party did not agree. */
    public Optional<String> electronicAccount() {
        return isElectronic() ? Optional.of(channel + "：" + account.reveal()) : Optional.empty();
    }

    /** Where the party is reached: the phone it confirmed. */
    public ProtectedText phone() {
        return phone;
    }

    public LocalDate confirmedOn() {
        return confirmedOn;
    }
}
