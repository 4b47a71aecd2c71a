package org.tiean.identity.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.identity.entity.Absence;
import org.tiean.identity.entity.Account;
import org.tiean.identity.entity.Posting;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Visitor;
import org.tiean.kernel.entity.Zones;

/**
 * Who acts in this request (当前操作人). Whoever authenticates — page login or bearer token — says
 * {@link #is}; everybody else asks. Before that it is nobody, with no rights.
 *
 * <p>A job says {@link #isSystem()}: it has a name for the record and no role, because what it carries out
 * was permitted when a person ordered it.
 */
@RequestScoped
public class CurrentActor {

    /** Name under which jobs and timers appear in the record. */
    public static final String SYSTEM = "system";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Clock clock;

    private String username;
    private Set<Role> roles = Set.of();
    private Account account;
    private Posting posting;
    private final List<Absence> absences = new ArrayList<>();
    private boolean accountRead;
    private Visitor visitor;

    /** The caller proved to be this person and to hold these roles. */
    public void is(String provenUsername, Set<Role> provenRoles) {
        if (SYSTEM.equals(provenUsername)) {
            throw new IllegalArgumentException("nobody logs in as " + SYSTEM);
        }
        become(provenUsername, provenRoles);
    }

    /** A job acts. */
    public void isSystem() {
        become(SYSTEM, Set.of());
    }

    /** Somebody without an account acts on one case: known, and without any role. */
    public void isVisitor(Visitor who) {
        become(who.name(), Set.of());
        visitor = who;
    }

    /** Who acts without an account, if that is so. */
    public Optional<Visitor> visitor() {
        return Optional.ofNullable(visitor);
    }

    private void become(String name, Set<Role> held) {
        username = name;
        roles = Set.copyOf(held);
        account = null;
        posting = null;
        absences.clear();
        accountRead = false;
        visitor = null;
    }

    public boolean isKnown() {
        return username != null;
    }

    /** Keycloak login, {@code system} for jobs, {@code party:<id>} or {@code bank} for a visitor, null for the public. */
    public String username() {
        return username;
    }

    /** The name for documents and pages; the username where there is no account. */
    public String displayName() {
        Account own = account();
        return own == null ? username : own.displayName();
    }

    /**
     * The roles held; none once the account is switched off, whatever the token says, and on loan to another agency (借调)
     * only the one the person is lent for.
     */
    public Set<Role> roles() {
        Account own = account();
        if (own != null && !own.isActive()) {
            return Set.of();
        }
        return posting == null ? roles : posting.narrow(roles);
    }

    /** Whether somebody acts who is on loan today: for the borrowing agency and for no other. */
    public boolean isOnLoan() {
        account();
        return posting != null;
    }

    /** Whether the account behind the login is switched off (暂扣、注销执法证后停用). Read anew with every request. */
    public boolean isLockedOut() {
        Account own = account();
        return own != null && !own.isActive();
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }

    /** The agency the actor acts for today, or null: the borrowing one while on loan. */
    public UUID agencyId() {
        Account own = account();
        return own == null ? null : posting == null ? own.agencyId() : posting.agencyId();
    }

    /** The actor's squad in that agency, or null. */
    public UUID squadId() {
        Account own = account();
        return own == null ? null : posting == null ? own.squadId() : posting.squadId();
    }

    /** For whom the actor stands in today (代理), in the agency acted for; nobody for an account that is switched off. */
    public List<Absence> standsInFor() {
        UUID agency = agencyId();
        return absences.stream().filter(one -> one.substitute().equals(username) && one.agencyId().equals(agency) && account.isActive())
                .toList();
    }

    /** Who stands in for the actor today, if the actor is registered as away. */
    public Optional<Absence> ownAbsence() {
        account();
        return absences.stream().filter(one -> one.absent().equals(username)).findFirst();
    }

    /**
     * Where the actor stood on a day: for what was done while on loan and reaches the house afterwards. The agency acted
     * for then, with the squad in it.
     */
    public Standing on(LocalDate day) {
        Account own = account();
        if (own == null) {
            return new Standing(null, null);
        }
        return em.createQuery("select p from Posting p where p.username = :username and p.fromDay <= :day and p.lastDay >= :day",
                        Posting.class).setParameter("username", username).setParameter("day", day)
                .setFlushMode(FlushModeType.COMMIT).getResultStream().findFirst()
                .map(then -> new Standing(then.agencyId(), then.squadId())).orElse(new Standing(own.agencyId(), own.squadId()));
    }

    /** Agency and squad acted for on a day; null for none. */
    public record Standing(UUID agencyId, UUID squadId) {
    }

    private Account account() {
        if (!accountRead && username != null) {
            List<Object[]> found = em.createQuery("select a, p, s from Account a left join Posting p on p.username = a.username"
                            + " and p.fromDay <= :today and p.lastDay >= :today left join Absence s on (s.substitute = a.username"
                            + " or s.absent = a.username) and s.fromDay <= :today and s.lastDay >= :today where a.username = :username"
                            + " order by s.absentName, s.id", Object[].class)
                    .setParameter("today", Zones.today(clock)).setParameter("username", username)
                    .setFlushMode(FlushModeType.COMMIT).getResultList();
            for (Object[] row : found) {
                account = (Account) row[0];
                posting = (Posting) row[1];
                if (row[2] != null) {
                    absences.add((Absence) row[2]);
                }
            }
            accountRead = true;
        }
        return account;
    }
}
