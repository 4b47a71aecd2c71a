package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.OfficerFinding;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.Handler;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.identity.entity.Absence;
import org.tiean.kernel.entity.Citation;

/**
 * Two different officers with certificates valid on the day stand behind every investigating act (两人执法).
 * They are those the act names in {@code officerIds}, else the officers handling the case, with the stand-in in the place of an
 * absent one.
 */
@ApplicationScoped
public class TwoOfficersRule implements LegalityRule {

    private static final Set<ActKind> NAMING = EnumSet.of(ActKind.ASSIGN_HANDLERS, ActKind.REASSIGN_HANDLER,
            ActKind.OFFER_HANDOVER, ActKind.ANSWER_HANDOVER,
            ActKind.COLLECT_EVIDENCE, ActKind.RECORD_INSPECTION, ActKind.RECORD_QUESTIONING, ActKind.REINSPECT,
            ActKind.EXTRACT_EVIDENCE, ActKind.TAKE_SAMPLES, ActKind.RECEIVE_DEFENCE, ActKind.REQUEST_HEARING,
            ActKind.TAKE_PRESERVATION, ActKind.TAKE_SEIZURE, ActKind.SEIZE_ON_THE_SPOT,
            ActKind.CARRY_OUT_COERCION, ActKind.PERFORM_AT_ONCE, ActKind.REPORT_CRIME, ActKind.CARRY_OUT_DISPOSAL);

    private static final String ORAL = "ORAL";

    @Inject
    Officers officers;

    @Inject
    CaseAccess access;

    @Override
    public String id() {
        return "two-officers";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 42, 1);
    }

    @Override
    public Set<ActKind> guards() {
        Set<ActKind> guarded = EnumSet.copyOf(NAMING);
        guarded.addAll(EnumSet.of(ActKind.VERIFY_CLUE, ActKind.APPROVE_FILING, ActKind.ORDER_CORRECTION,
                ActKind.REPLACE_CORRECTION_ORDER, ActKind.SERVE_CORRECTION_ORDER, ActKind.SUBMIT_REPORT, ActKind.ISSUE_NOTICE,
                ActKind.SERVE_NOTICE, ActKind.SERVE_RECUSAL_DECISION, ActKind.ANNOUNCE_SERVICE, ActKind.SERVE_DECISION));
        return guarded;
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<UUID> named = Facts.uuids(situation.facts(), "officerIds");
        boolean notFiling = !situation.facts().getString("outcome", "APPROVED").equals("APPROVED");
        // a hand-over declined or taken back names nobody and changes nothing
        boolean unchanged = situation.act() == ActKind.ANSWER_HANDOVER && named.isEmpty();
        // what a party hands in itself names nobody; what it says is taken down by two
        boolean handedIn = named.isEmpty() && (situation.act() == ActKind.RECEIVE_DEFENCE || situation.act() == ActKind.REQUEST_HEARING)
                && !ORAL.equals(situation.facts().getString("form", ""));
        if (notFiling || unchanged || handedIn || situation.asked() && NAMING.contains(situation.act())) {
            return List.of();
        }
        List<UUID> acting = named.isEmpty()
                ? handlers(situation) : named;
        return officers.requireTwoQualified(acting, situation.caseFile().agencyId(), situation.day()).stream().map(this::finding).toList();
    }

    /** The handlers; in the place of one who is absent whoever acts for them now (代). */
    private List<UUID> handlers(Situation situation) {
        List<String> absent = access == null ? List.of() : access.standsFor(situation.caseFile(), situation.act()).stream().map(Absence::absent).toList();
        return situation.caseFile().handlers().stream().map(handler -> absent.contains(handler.username())
                ? officers.byUsername(situation.actor()).map(Officer::id).orElse(handler.officerId()) : handler.officerId()).toList();
    }

    private Finding finding(OfficerFinding wrong) {
        return new Finding(id(), Finding.Severity.BLOCK, wrong.key(), wrong.args(), wrong.basis(), "handlers");
    }
}
