package org.tiean.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Stage;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.identity.entity.Visitor;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.entity.Refusal;

/** Who may come near a case, read from the table of rights. A stranger is told that there is no such case. */
@ApplicationScoped
public class CaseAccess {

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

    /** @throws Refusal 404 if the case is none of the actor's business */
    public void requireSeen(CaseFile caseFile, Subject subject) {
        if (!sees(caseFile, subject)) {
            throw Refusal.notFound("casefile.unknown");
        }
    }

    /** Whether the actor may see this side of the case. */
    public boolean sees(CaseFile caseFile, Subject subject) {
        return rights.may(actor.roles(), subject, scopes(caseFile), Action.SEE);
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
        return rights.may(actor.roles(), subject, scopes(caseFile), Action.SEE_UNMASKED);
    }

    /** Whether the actor's roles and scopes permit the act on this case; the law is another question. */
    public boolean mayAct(CaseFile caseFile, ActKind act) {
        if (acting(act).isEmpty()) {
            return false;
        }
        return caseFile.stage() == Stage.CLUE && act.subject() == Subject.CLUE || answersOffer(caseFile, act)
                || sees(caseFile, act.subject()) && rights.may(acting(act), act.subject(), scopes(caseFile), Action.ACT);
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
        if (sameAgency && (isResponsibleNow(caseFile.stage()) || actedBefore(caseFile)
                || actor.has(Role.LEGAL_REVIEWER) && reviews.waitIn(caseFile.id())
                || actor.roles().stream().anyMatch(ActKind.GIVE_COUNTERSIGN.roles()::contains) && toSign.waitIn(caseFile.id()))) {
            scopes.add(Scope.ASSIGNED);
        }
        return scopes;
    }

    private boolean isResponsibleNow(Stage stage) {
        return actor.roles().stream().anyMatch(stage.responsible()::contains);
    }

    private boolean actedBefore(CaseFile caseFile) {
        return past.didAny(caseFile.id(), actor.username());
    }
}
