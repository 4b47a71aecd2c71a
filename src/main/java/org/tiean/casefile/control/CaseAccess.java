package org.tiean.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Stage;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Absence;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.identity.entity.Visitor;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** Who may come near a case, read from the table of rights. A stranger is told that there is no such case. */
@ApplicationScoped
public class CaseAccess {

    /** Asked of one person by name, and nobody else's to answer. */
    private static final Set<ActKind> PERSONAL = EnumSet.of(ActKind.GIVE_COUNTERSIGN, ActKind.OFFER_HANDOVER, ActKind.ANSWER_HANDOVER);

    /** What a deputy approves only as far as an order goes (Z-23). */
    private static final Map<ActKind, ApprovalMatter> MATTERS = new EnumMap<>(Map.of(ActKind.APPROVE_DECISION, ApprovalMatter.DECISION,
            ActKind.APPROVE_NO_PENALTY, ApprovalMatter.DECISION, ActKind.APPROVE_CLOSING, ApprovalMatter.FILING,
            ActKind.DECIDE_TIME, ApprovalMatter.LIMIT));

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    PastActs past;

    @Inject
    OpenReviews reviews;

    @Inject
    AskedToSign toSign;

    @Inject
    OfferedToHandle offers;

    @Inject
    Officers officers;

    @Inject
    Clock clock;

    /** @throws Refusal 404 if the case is none of the actor's business */
    public void requireSeen(CaseFile caseFile, Subject subject) {
        if (!sees(caseFile, subject)) {
            throw Refusal.notFound("casefile.unknown");
        }
    }

    /** Whether the actor may see this side of the case. */
    public boolean sees(CaseFile caseFile, Subject subject) {
        return may(caseFile, subject, Action.SEE);
    }

    private boolean may(CaseFile caseFile, Subject subject, Action action) {
        return rights.may(actor.roles(), subject, scopes(caseFile), action) || actor.standsInFor().stream()
                .anyMatch(one -> rights.may(Set.of(one.capacity()), subject, scopes(caseFile, one), action));
    }

    /**
     * Lets somebody without an account do an act on its own case, if it is known well enough, and only for itself.
     *
     * @param party whom the act is about, null where it names nobody
     * @throws Refusal 404 another case or party, 403 not for visitors, or identity not proved
     */
    public void requireVisitorMayAct(Visitor visitor, CaseFile caseFile, ActKind act, UUID party) {
        if (!visitor.caseId().equals(caseFile.id()) || party != null && !party.equals(visitor.partyId())) {
            throw Refusal.notFound("casefile.unknown");
        }
        Visitor.Kind asked = act.byVisitor().orElseThrow(() -> Refusal.forbidden("casefile.role-missing", "act." + act.key()));
        if (!visitor.kind().suffices(asked)) {
            throw Refusal.forbidden("casefile.identity-not-proved", "act." + act.key());
        }
    }

    /** Whether the actor may see personal values of this case in the clear. */
    public boolean seesUnmasked(CaseFile caseFile, Subject subject) {
        return may(caseFile, subject, Action.SEE_UNMASKED);
    }

    /** Whether the actor's roles and scopes permit the act on this case; the law is another question. */
    public boolean mayAct(CaseFile caseFile, ActKind act) {
        return mayActItself(caseFile, act) || !standsFor(caseFile, act).isEmpty();
    }

    private boolean mayActItself(CaseFile caseFile, ActKind act) {
        if (acting(act).isEmpty()) {
            return false;
        }
        return caseFile.stage() == Stage.CLUE && act.subject() == Subject.CLUE || answersOffer(caseFile, act)
                || sees(caseFile, act.subject()) && rights.may(acting(act), act.subject(), scopes(caseFile), Action.ACT);
    }

    /**
     * For whom the actor would do this act as a stand-in (代): whoever is absent and could do it, where the own right does not
     * suffice and the own qualification does. Empty for an act in the own right, and for what was asked of a person by name.
     */
    public List<Absence> standsFor(CaseFile caseFile, ActKind act) {
        List<Absence> absent = actor.standsInFor();
        if (absent.isEmpty() || PERSONAL.contains(act)) {
            return List.of();
        }
        if (mayActItself(caseFile, act)) {
            return onlyForTheHead(act) ? absent.stream().filter(one -> one.capacity() == Role.AGENCY_HEAD).toList() : List.of();
        }
        return absent.stream().filter(one -> one.covers(act.roles(), actor.roles()))
                .filter(one -> rights.may(Set.of(one.capacity()), act.subject(), scopes(caseFile, one), Action.ACT)).toList();
    }

    /** A deputy whom no order lets approve this, and the registration as the head's stand-in does. */
    private boolean onlyForTheHead(ActKind act) {
        ApprovalMatter matter = MATTERS.get(act);
        return matter != null && officers.ownApprovalBasis(actor.username(), matter, Zones.today(clock)).isEmpty()
                && officers.approvalBasis(actor.username(), matter, Zones.today(clock)).isPresent();
    }

    /** Who is offered a case may answer, and only that, without any right to act on it yet. */
    private boolean answersOffer(CaseFile caseFile, ActKind act) {
        return act == ActKind.ANSWER_HANDOVER && caseFile.agencyId().equals(actor.agencyId()) && offers.counts()
                && offers.waitIn(caseFile.id());
    }

    private Set<Role> acting(ActKind act) {
        Set<Role> acting = EnumSet.noneOf(Role.class);
        actor.roles().stream().filter(act.roles()::contains).forEach(acting::add);
        return acting;
    }

    /** @throws Refusal 404 for a stranger, 403 with the reason for somebody who may only look */
    public void requireMayAct(CaseFile caseFile, ActKind act) {
        if (caseFile.stage() == Stage.CLUE && act.subject() == Subject.CLUE) {
            requireRole(act);
            return;
        }
        requireSeen(caseFile, act.subject());
        if (!standsFor(caseFile, act).isEmpty()) {
            return;
        }
        requireRole(act);
        if (!answersOffer(caseFile, act) && !rights.may(acting(act), act.subject(), scopes(caseFile), Action.ACT)) {
            throw Refusal.forbidden("casefile.not-in-scope", "act." + act.key());
        }
    }

    /**
     * The same for the act that opens a case: who stood in its agency on the day of the act may open it, though the loan
     * (借调) ended before the act reached the house.
     */
    public void requireMayOpen(CaseFile caseFile, ActKind act, LocalDate day) {
        UUID agencyThen = actor.on(day).agencyId();
        if (caseFile.agencyId().equals(actor.agencyId()) || !caseFile.agencyId().equals(agencyThen)) {
            requireMayAct(caseFile, act);
            return;
        }
        requireRole(act);
        Set<Scope> then = caseFile.isHandledBy(actor.username()) ? EnumSet.of(Scope.AGENCY, Scope.OWN) : EnumSet.of(Scope.AGENCY);
        if (!rights.may(acting(act), act.subject(), then, Action.ACT)) {
            throw Refusal.forbidden("casefile.not-in-scope", "act." + act.key());
        }
    }

    private void requireRole(ActKind act) {
        if (actor.roles().stream().noneMatch(act.roles()::contains)) {
            throw Refusal.forbidden("casefile.role-missing", "act." + act.key());
        }
    }

    /**
     * How the actor stands to the case; several may hold at once. Handling a case or having acted on it counts only in the
     * agency the actor acts for today: on loan one leaves the own cases behind, and afterwards those of the borrower.
     */
    @AskedOnce
    public Set<Scope> scopes(CaseFile caseFile) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        if (actor.username() == null) {
            return scopes;
        }
        boolean sameAgency = caseFile.agencyId().equals(actor.agencyId());
        scopes.add(sameAgency ? Scope.AGENCY : Scope.OTHER_AGENCY);
        if (sameAgency && caseFile.isHandledBy(actor.username())) {
            scopes.add(Scope.OWN);
        }
        if (sameAgency && caseFile.squadId().filter(squad -> squad.equals(actor.squadId())).isPresent()) {
            scopes.add(Scope.SQUAD);
        }
        if (sameAgency && !scopes.contains(Scope.SQUAD) && offers.counts() && offers.waitIn(caseFile.id())) {
            scopes.add(Scope.SQUAD);
        }
        if (sameAgency && (isResponsible(actor.roles(), caseFile.stage()) || actedBefore(caseFile, actor.username())
                || actor.has(Role.LEGAL_REVIEWER) && reviews.waitIn(caseFile.id())
                || actor.roles().stream().anyMatch(ActKind.GIVE_COUNTERSIGN.roles()::contains) && toSign.waitIn(caseFile.id()))) {
            scopes.add(Scope.ASSIGNED);
        }
        return scopes;
    }

    /** Whether the actor stands in for somebody who handles the case or answers for it (代). */
    public boolean standsInWithPart(CaseFile caseFile) {
        return actor.standsInFor().stream().map(one -> scopes(caseFile, one))
                .anyMatch(scopes -> scopes.contains(Scope.OWN) || scopes.contains(Scope.ASSIGNED));
    }

    /** How somebody absent stands to the case in the capacity stood in for; the agency is the actor's own. */
    private Set<Scope> scopes(CaseFile caseFile, Absence absence) {
        boolean sameAgency = caseFile.agencyId().equals(absence.agencyId());
        Set<Scope> scopes = EnumSet.of(sameAgency ? Scope.AGENCY : Scope.OTHER_AGENCY);
        if (!sameAgency) {
            return scopes;
        }
        if (caseFile.isHandledBy(absence.absent())) {
            scopes.add(Scope.OWN);
        }
        if (caseFile.squadId().filter(squad -> squad.equals(absence.squadId())).isPresent()) {
            scopes.add(Scope.SQUAD);
        }
        if (isResponsible(Set.of(absence.capacity()), caseFile.stage()) || actedBefore(caseFile, absence.absent())
                || absence.capacity() == Role.LEGAL_REVIEWER && reviews.waitIn(caseFile.id())) {
            scopes.add(Scope.ASSIGNED);
        }
        return scopes;
    }

    private static boolean isResponsible(Set<Role> roles, Stage stage) {
        return roles.stream().anyMatch(stage.responsible()::contains);
    }

    /** What was done on the case is a reason to go on with it, but not for who handled it and left. */
    private boolean actedBefore(CaseFile caseFile, String username) {
        return !caseFile.wasLeftBy(username) && past.didAny(caseFile.id(), username);
    }
}
