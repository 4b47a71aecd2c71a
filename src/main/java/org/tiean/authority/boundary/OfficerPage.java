package org.tiean.authority.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.authority.entity.CertificateTerm;
import org.tiean.authority.entity.DelegationOrder;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.OfficerAct;
import org.tiean.authority.entity.OfficerAct.Ground;
import org.tiean.authority.entity.OfficerAct.Kind;
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
    private String reason;
    private String document;

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
        squad = officer.squadId() == null ? null : officer.squadId().toString();
    }

    private static UUID uuid(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Makes the entry and shows the person again. */
    public String submit() {
        Ground ground = new Ground(actId, day, reason, document);
        switch (entering) {
            case ISSUE -> register.issue(officer.id(), number, until, ground);
            case SUSPEND -> register.suspend(officer.id(), number, ground);
            case RESUME -> register.resume(officer.id(), number, ground);
            case REVOKE -> register.revoke(officer.id(), number, ground);
            case MOVE -> register.move(officer.id(), squad == null ? null : UUID.fromString(squad), ground);
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
        return officer.isAuxiliary() ? List.of(Kind.MOVE)
                : officer.certificates().isEmpty() ? List.of(Kind.ISSUE, Kind.MOVE) : List.of(Kind.values());
    }

    public List<String> getNumbers() {
        return officer.certificates().stream().map(CertificateTerm::number).distinct().toList();
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
