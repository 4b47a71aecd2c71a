package org.tiean.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.ProtectedText;

/**
 * A party to a case (当事人) as known when it was recorded. Identity number, address and phone are kept
 * encrypted; a blind index finds the same person in other cases.
 */
@Entity
@Table(name = "party")
public class Party {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String name;

    @Column(name = "id_type")
    private String idType;

    @Column(name = "id_number")
    private ProtectedText idNumber;

    @Column(name = "id_number_index")
    private String idNumberIndex;

    @Column(name = "legal_representative")
    private String legalRepresentative;

    private ProtectedText address;

    private ProtectedText phone;

    @Column(name = "phone_index")
    private String phoneIndex;

    protected Party() {
    }

    Party(CaseFile caseFile, PartyDetails details, String idNumberIndex, String phoneIndex) {
        this.id = details.id();
        this.caseFile = caseFile;
        this.kind = details.kind();
        this.name = details.name();
        this.idType = details.idType();
        this.idNumber = details.idNumber();
        this.idNumberIndex = idNumberIndex;
        this.legalRepresentative = details.legalRepresentative();
        this.address = details.address();
        this.phone = details.phone();
        this.phoneIndex = phoneIndex;
    }

    /** Whether everything is known that every form after filing prints of a party. */
    public boolean isIdentified() {
        boolean represented = kind == PartyKind.CITIZEN || legalRepresentative != null;
        return idType != null && idNumber != null && address != null && represented;
    }

    public UUID id() {
        return id;
    }

    public PartyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String idType() {
        return idType;
    }

    public Optional<ProtectedText> idNumber() {
        return Optional.ofNullable(idNumber);
    }

    public Optional<String> idNumberIndex() {
        return Optional.ofNullable(idNumberIndex);
    }

    public Optional<String> legalRepresentative() {
        return Optional.ofNullable(legalRepresentative);
    }

    public Optional<ProtectedText> address() {
        return Optional.ofNullable(address);
    }

    public Optional<ProtectedText> phone() {
        return Optional.ofNullable(phone);
    }
}
