package org.tiean.authority.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.CertificateTerm;
import org.tiean.authority.entity.DelegationOrder;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.OfficerAct;
import org.tiean.authority.entity.OfficerAct.Ground;
import org.tiean.authority.entity.OfficerAct.Kind;
import org.tiean.authority.entity.Position;
import org.tiean.authority.entity.Secondment;
import org.tiean.authority.entity.Squad;
import org.tiean.identity.boundary.Accounts;
import org.tiean.identity.entity.LoginOrder;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** {@code /desk/officers/officer.xhtml?id=}: one person of the register; with {@code &enter=SUSPEND} the form for that entry. */
@Named
@RequestScoped
public class OfficerPage {

    @Inject
    OfficerRegister register;

    @Inject
    Agencies agencies;

    @Inject
    Accounts accounts;

    @Inject
    OfficerPhotos photos;

    @Inject
    HttpServletRequest http;

    @Inject
    Clock clock;

    private Officer officer;
    private UUID actId;
    private Kind entering;
    private String number;
    private LocalDate day;
    private LocalDate until;
    private String squad;
    private String agencyId;
    private Secondment.Capacity capacity;
    private String loan;
    private String reason;
    private String document;
    private Part photo;

    @PostConstruct
    void read() {
        UUID id = uuid(http.getParameter("id"));
        if (id == null) {
            throw Refusal.notFound("authority.officer.unknown", "");
        }
        officer = register.see(id);
        UUID kept = uuid(http.getParameter("actId"));
        actId = kept == null ? UUID.randomUUID() : kept;
        entering = Stream.of(Kind.values()).filter(kind -> kind.name().equals(http.getParameter("enter"))).findFirst().orElse(null);
        day = Zones.today(clock);
        number = officer.certificates().stream().max(Comparator.comparing(CertificateTerm::from)).map(CertificateTerm::number).orElse(null);
        squad = entering == Kind.LEND || officer.squadId() == null ? null : officer.squadId().toString();
        if (entering == Kind.LEND) {
            day = day.plusDays(1);
            capacity = officer.isLegallyQualified() && getValidNumber().isEmpty() ? Secondment.Capacity.REVIEWER : Secondment.Capacity.OFFICER;
        }
    }

    private static UUID uuid(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Keeps the portrait handed in and shows the person again. */
    public String keepPhoto() {
        if (photo == null || photo.getSize() == 0) {
            throw Refusal.invalid("authority.photo.unreadable");
        }
        try (InputStream in = photo.getInputStream()) {
            photos.keep(officer.id(), in.readNBytes(OfficerPhotos.LARGEST + 1));
        } catch (IOException e) {
            throw Refusal.invalid("authority.photo.unreadable");
        }
        return "/desk/officers/officer.xhtml?faces-redirect=true&id=" + officer.id() + "&done=yes";
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    /** Whether there is a portrait that everybody finds by a certificate. */
    public boolean isPhotographed() {
        return !officer.certificates().isEmpty() && photos.has(officer.id());
    }

    /** Makes the entry and shows the person again. */
    public String submit() {
        Ground ground = new Ground(actId, day, reason, document);
        switch (entering) {
            case ISSUE -> register.issue(officer.id(), number, until, ground);
            case SUSPEND -> register.suspend(officer.id(), number, ground);
            case RESUME -> register.resume(officer.id(), number, ground);
            case REVOKE -> register.revoke(officer.id(), number, ground);
            case MOVE -> register.move(officer.id(), uuid(squad), ground);
            case LEND -> register.lend(officer.id(), new Secondment.Terms(uuid(agencyId), uuid(squad), capacity, day, until), ground);
            case RECALL -> register.recall(officer.id(), uuid(loan), ground);
        }
        return "/desk/officers/officer.xhtml?faces-redirect=true&id=" + officer.id() + "&done=yes";
    }

    public Officer getOfficer() {
        return officer;
    }

    public String getAgency() {
        return agencies.require(officer.agencyId()).name();
    }

    public String getSquadName() {
        return squadName(officer.squadId());
    }

    /** The name of a squad, nothing for none. */
    public String squadName(UUID id) {
        return id == null ? "" : agencies.requireSquad(id).name();
    }

    public List<Squad> getSquads() {
        return agencies.squads(officer.agencyId());
    }

    /** Where the person may be lent. */
    public List<Agency> getBorrowers() {
        return agencies.all().stream().filter(agency -> !agency.id().equals(officer.agencyId())).toList();
    }

    /** Squads the person may be lent to, each with its agency before it. */
    public List<Squad> getBorrowersSquads() {
        return getBorrowers().stream().flatMap(agency -> agencies.squads(agency.id()).stream()).toList();
    }

    public String agencyName(UUID id) {
        return id == null ? "" : agencies.require(id).name();
    }

    public String agencyShort(UUID id) {
        return agencies.require(id).profile().shortName();
    }

    public List<Secondment.Capacity> getCapacities() {
        return officer.isLegallyQualified() ? List.of(Secondment.Capacity.values()) : List.of(Secondment.Capacity.OFFICER);
    }

    /** Loans, the newest first. */
    public List<Secondment> getLoans() {
        return officer.secondments().stream().sorted(Comparator.comparing(Secondment::from).reversed()).toList();
    }

    /** Loans that can still be ended early. */
    public List<Secondment> getOpenLoans() {
        return getLoans().stream().filter(one -> !one.cameToNothing() && one.last().isAfter(Zones.today(clock))).toList();
    }

    /** The loan the person is on today, null if on none. */
    public Secondment getLoanToday() {
        return officer.secondmentOn(Zones.today(clock)).orElse(null);
    }

    /** How a loan stands today: {@code TO_COME}, {@code RUNNING}, {@code OVER} or {@code NOTHING}. */
    public String standing(Secondment one) {
        LocalDate today = Zones.today(clock);
        return one.cameToNothing() ? "NOTHING" : one.covers(today) ? "RUNNING" : one.from().isAfter(today) ? "TO_COME" : "OVER";
    }

    /** Number of the certificate that is valid today, nothing if none is. */
    public String getValidNumber() {
        return officer.certificateOn(Zones.today(clock)).orElse("");
    }

    public boolean isBarred() {
        return officer.barredOn(Zones.today(clock));
    }

    /** Spans of certificates, the newest first. */
    public List<CertificateTerm> getTerms() {
        return officer.certificates().stream()
                .sorted(Comparator.comparing(CertificateTerm::from).reversed().thenComparing(CertificateTerm::standing)).toList();
    }

    public List<OfficerAct> getEntries() {
        return register.entries(officer.id());
    }

    public List<DelegationOrder> getOrders() {
        return register.orders(officer.id());
    }

    public boolean isOpen() {
        return accounts.isActive(officer.username());
    }

    /** What the login service was last told, null if nothing. */
    public LoginOrder getLogin() {
        return accounts.latestOrder(officer.username()).orElse(null);
    }

    public boolean isMayKeep() {
        return register.mayKeep(officer.agencyId());
    }

    /** The entries that make sense for this person. */
    public List<Kind> getKinds() {
        return Stream.of(Kind.values()).filter(kind -> switch (kind) {
            case MOVE -> true;
            case ISSUE -> !officer.isAuxiliary();
            case SUSPEND, RESUME, REVOKE -> !officer.certificates().isEmpty();
            case LEND -> !officer.isAuxiliary() && officer.position() == Position.STAFF;
            case RECALL -> !getOpenLoans().isEmpty();
        }).toList();
    }

    public List<String> getNumbers() {
        return officer.certificates().stream().map(CertificateTerm::number).distinct().toList();
    }

    /** Key of what the day of this entry means. */
    public String getDayLabel() {
        return entering == Kind.LEND ? "authority.loan.from" : entering == Kind.RECALL ? "authority.loan.last" : "authority.register.day";
    }

    public Kind getEntering() {
        return entering;
    }

    public boolean isDone() {
        return "yes".equals(http.getParameter("done"));
    }

    public UUID getActId() {
        return actId;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getSquad() {
        return squad;
    }

    public void setSquad(String squad) {
        this.squad = squad;
    }

    public String getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(String agencyId) {
        this.agencyId = agencyId;
    }

    public Secondment.Capacity getCapacity() {
        return capacity;
    }

    public void setCapacity(Secondment.Capacity capacity) {
        this.capacity = capacity;
    }

    public String getLoan() {
        return loan;
    }

    public void setLoan(String loan) {
        this.loan = loan;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
