package org.tiean.authority.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/** A member of the enforcing staff (执法人员), or an auxiliary (协管人员) who is not. */
@Entity
@Table(name = "officer")
public class Officer {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String username;

    @Column(nullable = false)
    private String name;

    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;

    @Column(name = "squad_id")
    private UUID squadId;

    @Column(nullable = false)
    private boolean auxiliary;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Position position;

    @Column(name = "legal_qualification_no")
    private String legalQualificationNo;

    @ElementCollection
    @CollectionTable(name = "officer_certificate", joinColumns = @JoinColumn(name = "officer_id"))
    private List<CertificateTerm> certificates = new ArrayList<>();

    @OneToMany(mappedBy = "officer", cascade = CascadeType.PERSIST)
    @OrderBy("from")
    private List<Secondment> secondments = new ArrayList<>();

    @Version
    private int version;

    protected Officer() {
    }

    /** @param username the Keycloak login */
    public Officer(String username, String name, UUID agencyId, UUID squadId, boolean auxiliary, Position position) {
        this.id = UUID.randomUUID();
        this.username = Objects.requireNonNull(username);
        this.auxiliary = auxiliary;
        place(name, agencyId, squadId, position);
    }

    /** Moves or promotes; what was done before keeps the place it was done in. */
    public final void place(String newName, UUID newAgencyId, UUID newSquadId, Position newPosition) {
        if (auxiliary && newPosition != Position.STAFF) {
            throw Refusal.invalid("authority.officer.auxiliary-leads", username);
        }
        this.name = Objects.requireNonNull(newName);
        this.agencyId = Objects.requireNonNull(newAgencyId);
        this.squadId = newSquadId;
        this.position = Objects.requireNonNull(newPosition);
    }

    /**
     * Adds a span of a certificate.
     *
     * @throws Refusal for an auxiliary, who cannot hold one (城市管理执法办法 18)
     */
    public void certify(CertificateTerm term) {
        if (auxiliary) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("城市管理执法办法", 18),
                    "authority.officer.auxiliary-certificate", username);
        }
        if (!certificates.contains(term)) {
            certificates.add(term);
        }
    }

    /** Records the qualification that a first-time legal reviewer needs (法律职业资格; 行政处罚法 58(2)). */
    public void qualify(String qualificationNo) {
        this.legalQualificationNo = qualificationNo;
    }

    /** Whether a certificate is in its term that day and neither suspended nor revoked. */
    public boolean certificateValidOn(LocalDate day) {
        return certificateOn(day).isPresent();
    }

    /** Number of the certificate that is valid that day; empty for an auxiliary always. */
    public Optional<String> certificateOn(LocalDate day) {
        return certificates.stream()
                .filter(term -> term.standing() == CertificateTerm.Standing.VALID && term.covers(day))
                .map(CertificateTerm::number)
                .filter(number -> isUnhindered(number, day))
                .min(Comparator.naturalOrder());
    }

    /** Whether a certificate is suspended or revoked that day and no other one is valid: such a person acts no more. */
    public boolean barredOn(LocalDate day) {
        return !certificateValidOn(day)
                && certificates.stream().map(CertificateTerm::number).distinct().anyMatch(number -> !isUnhindered(number, day));
    }

    /** Neither suspended nor revoked that day, whatever its term. */
    private boolean isUnhindered(String number, LocalDate day) {
        return certificates.stream().filter(term -> term.number().equals(number) && term.covers(day))
                .noneMatch(term -> term.standing() == CertificateTerm.Standing.REVOKED
                        || term.standing() == CertificateTerm.Standing.SUSPENDED && resumption(term, day).isEmpty());
    }

    private Optional<CertificateTerm> resumption(CertificateTerm suspension, LocalDate day) {
        return certificates.stream().filter(term -> term.standing() == CertificateTerm.Standing.RESUMED
                && term.number().equals(suspension.number())
                && !term.from().isBefore(suspension.from()) && !term.from().isAfter(day)).findFirst();
    }

    /**
     * What may follow in the life of a certificate: a suspension while it is valid, a resumption while it is suspended, a
     * revocation until it is revoked. Suspending again on the day it was resumed would be undone by that resumption.
     *
     * @throws Refusal {@code authority.certificate.*} naming what stands in the way
     */
    public void alter(String number, CertificateTerm.Standing standing, LocalDate from) {
        List<CertificateTerm> own = certificates.stream().filter(term -> term.number().equals(number)).toList();
        if (own.isEmpty()) {
            throw Refusal.notFound("authority.certificate.unknown", number);
        }
        if (own.stream().anyMatch(term -> term.standing() == CertificateTerm.Standing.REVOKED)) {
            throw Refusal.conflict("authority.certificate.revoked", number);
        }
        boolean late = own.stream().anyMatch(term -> term.standing() != CertificateTerm.Standing.VALID
                && (standing == CertificateTerm.Standing.SUSPENDED ? !term.from().isBefore(from) : term.from().isAfter(from)));
        if (late) {
            throw Refusal.conflict("authority.certificate.later-entry", number, from);
        }
        boolean suspended = !isUnhindered(number, from);
        switch (standing) {
            case SUSPENDED -> require(!suspended, "authority.certificate.suspended-already", number);
            case RESUMED -> require(suspended, "authority.certificate.not-suspended", number);
            case REVOKED -> { }
            case VALID -> throw new IllegalArgumentException("a new term is issued, not altered");
        }
        certificates.add(new CertificateTerm(number, standing, from, null));
    }

    private static void require(boolean holds, String key, String number) {
        if (!holds) {
            throw Refusal.conflict(key, number);
        }
    }

    /**
     * Lends the person to another agency (借调). Who leads an agency is not lent, nor an auxiliary; who is lent to review is
     * legally qualified; two loans never share a day.
     *
     * @throws Refusal {@code authority.loan.*} naming what stands in the way; 422 where it is the law
     */
    public Secondment lend(Secondment.Terms terms) {
        if (terms.agencyId().equals(agencyId)) {
            throw Refusal.conflict("authority.loan.own-agency", name);
        }
        if (position != Position.STAFF) {
            throw Refusal.conflict("authority.loan.leads", name);
        }
        if (auxiliary) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("城市管理执法办法", 18), "authority.loan.auxiliary", name);
        }
        if (terms.capacity() == Secondment.Capacity.REVIEWER && !isLegallyQualified()) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("行政处罚法", 58, 2), "authority.loan.unqualified", name);
        }
        if (terms.capacity() == Secondment.Capacity.OFFICER && !certificateValidOn(terms.from())) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("行政处罚法", 42, 1), "authority.loan.uncertified", name, terms.from());
        }
        secondments.stream().filter(loan -> loan.meets(terms)).findFirst().ifPresent(loan -> {
            throw Refusal.conflict("authority.loan.overlaps", loan.from(), loan.last());
        });
        Secondment loan = new Secondment(this, terms);
        secondments.add(loan);
        return loan;
    }

    /**
     * Takes the person back (收回); the day given is the last one in the other agency, and a loan that has not begun is
     * not begun at all.
     *
     * @throws Refusal if there is no such loan, or it ends by that day anyway
     */
    public Secondment recall(UUID secondmentId, LocalDate lastDay) {
        Secondment loan = secondments.stream().filter(known -> known.id().equals(secondmentId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("authority.loan.unknown"));
        loan.end(lastDay);
        return loan;
    }

    /** The loan the person is on that day. */
    public Optional<Secondment> secondmentOn(LocalDate day) {
        return secondments.stream().filter(loan -> loan.covers(day)).findFirst();
    }

    /** The one agency the person acts for that day: the borrowing one while on loan, else the own. */
    public UUID agencyOn(LocalDate day) {
        return secondmentOn(day).map(Secondment::agencyId).orElse(agencyId);
    }

    /** The squad the person stands in that day: the borrower's while on loan. */
    public Optional<UUID> squadOn(LocalDate day) {
        Optional<Secondment> loan = secondmentOn(day);
        return loan.isPresent() ? loan.get().squadId() : Optional.ofNullable(squadId);
    }

    /** Whether the person enforces for this agency that day; who is lent to review does not. */
    public boolean enforcesFor(UUID agency, LocalDate day) {
        return agencyOn(day).equals(agency)
                && secondmentOn(day).map(loan -> loan.capacity() == Secondment.Capacity.OFFICER).orElse(true);
    }

    /** Whether the person may review for this agency that day (行政处罚法 58(2)); who is lent to enforce does not. */
    public boolean reviewsFor(UUID agency, LocalDate day) {
        return isLegallyQualified() && agencyOn(day).equals(agency)
                && secondmentOn(day).map(loan -> loan.capacity() == Secondment.Capacity.REVIEWER).orElse(true);
    }

    public List<Secondment> secondments() {
        return List.copyOf(secondments);
    }

    public boolean isLegallyQualified() {
        return legalQualificationNo != null;
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public UUID squadId() {
        return squadId;
    }

    public boolean isAuxiliary() {
        return auxiliary;
    }

    public Position position() {
        return position;
    }

    public String legalQualificationNo() {
        return legalQualificationNo;
    }

    public List<CertificateTerm> certificates() {
        return List.copyOf(certificates);
    }
}
