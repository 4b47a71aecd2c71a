package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.authority.boundary.Me;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.control.PastActs;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.ProcessEffect;
import org.tiean.casefile.entity.Stage;

/** Where the case stands in its process: the picture, the steps that wait, and what the gate says of them. */
@Named
@RequestScoped
public class CaseProcessTab {

    /** Components with pages of acts. */
    private static final List<String> ROOMS = List.of("document", "evidence", "intake", "investigation", "coercion", "hearing",
            "review", "decision", "execution", "remedy", "transfer", "dossier", "disclosure", "workflow");

    /** Acts that only follow another one. */
    private static final Map<ActKind, Set<ActKind>> FOLLOWING = Map.of(ActKind.DECIDE_RECUSAL, EnumSet.of(ActKind.REQUEST_RECUSAL),
            ActKind.SERVE_RECUSAL_DECISION, EnumSet.of(ActKind.DECIDE_RECUSAL), ActKind.DISPOSE_SAMPLES, EnumSet.of(ActKind.TAKE_SAMPLES),
            ActKind.SERVE_INQUIRY_PAPER, EnumSet.of(ActKind.SUMMON_TO_QUESTIONING, ActKind.REQUEST_MATERIAL, ActKind.TAKE_SAMPLES));

    /** Acts on a decision that reached its party; a closed and archived case may see them too. */
    private static final Set<ActKind> AFTER_DECISION = EnumSet.of(ActKind.DECIDE_CHANGE, ActKind.RECEIVE_REVIEW_APPLICATION,
            ActKind.RECORD_REVIEW_NOTICE, ActKind.RECORD_SUIT_NOTICE, ActKind.RECORD_STAY, ActKind.LIFT_STAY, ActKind.RECORD_ATTENDANCE,
            ActKind.WITHDRAW_PUBLICATION, ActKind.DECIDE_OTHER_PUBLICATION, ActKind.PUBLISH_ANEW);

    /** Acts that only come with a review, a suit or a publication that waits: where there is none, nobody has to read why not. */
    private static final Set<ActKind> QUIET = EnumSet.of(ActKind.RECEIVE_REVIEW_APPLICATION, ActKind.RECORD_STAY, ActKind.LIFT_STAY,
            ActKind.RECORD_ATTENDANCE, ActKind.DECIDE_OTHER_PUBLICATION, ActKind.CONFIRM_PUBLICATION, ActKind.REVISE_PUBLICATION, ActKind.PUBLISH_ANEW, ActKind.RECORD_CREDIT_REPAIR);

    /** Acts that only come with an execution by force: where there is none, nobody has to read why not. */
    private static final Set<ActKind> ONLY_WHEN_POSSIBLE = EnumSet.of(ActKind.DEMAND_DUTY, ActKind.PERFORM_AT_ONCE, ActKind.SUSPEND_COERCION,
            ActKind.RESUME_COERCION, ActKind.AGREE_ON_EXECUTION, ActKind.RESTORE_EXECUTED, ActKind.SERVE_COERCION_NOTICE,
            ActKind.RETURN_LISTED_GOODS, ActKind.PROPOSE_DISPOSAL, ActKind.PROPOSE_AUCTION, ActKind.RETURN_STRAY_PAYMENT, ActKind.PROPOSE_TRANSFER,
            ActKind.REPORT_CRIME, ActKind.RECEIVE_TRANSFER, ActKind.WITHDRAW_STEP, ActKind.RETURN_CASE, ActKind.REQUEST_COUNTERSIGN,
            ActKind.GIVE_COUNTERSIGN, ActKind.REMOVE_COUNTERSIGN, ActKind.OFFER_HANDOVER, ActKind.ANSWER_HANDOVER);

    @Inject
    CasePage casePage;

    @Inject
    ProcessPicture picture;

    @Inject
    TaskList tasks;

    @Inject
    Acts acts;

    @Inject
    CaseAccess access;

    @Inject
    PastActs past;

    @Inject
    Me me;

    private List<Waiting> waiting;
    private List<Offer> offers;
    private Set<ActKind> before;

    /**
     * A step that waits.
     *
     * @param page     where it is done, without {@code /desk/} and ending; null if the reader may not do it
     * @param findings what the gate says of the act that finishes it
     */
    public record Waiting(String step, String page, List<Finding> findings) {

        public long getBlocking() {
            return findings.stream().filter(Finding::blocks).count();
        }
    }

    /**
     * An act that needs no step: recording a party, collecting evidence, receiving a defence.
     *
     * @param page     where it is done, without {@code /desk/} and ending
     * @param findings what the gate says of it
     */
    public record Offer(String act, String page, List<Finding> findings) {

        /** Nothing forbids it now. */
        public boolean isPossible() {
            return findings.stream().noneMatch(Finding::blocks);
        }
    }

    /** Acts outside the steps that the state of the case, the reader's roles and scope allow and that have a page. */
    public List<Offer> getOffers() {
        if (offers == null) {
            offers = offered();
        }
        return offers;
    }

    /** Those that can be done now. */
    public List<Offer> getPossible() {
        return getOffers().stream().filter(Offer::isPossible).toList();
    }

    /** Those whose turn it is, but something is missing. */
    public List<Offer> getImpossible() {
        return getOffers().stream().filter(offer -> !offer.isPossible()).toList();
    }

    private List<Offer> offered() {
        CaseFile caseFile = casePage.getCaseFile();
        Set<String> awaited = tasks.awaited(caseFile.id());
        return Stream.of(ActKind.values())
                .filter(act -> act.effect().kind() == ProcessEffect.Kind.NONE || act.effect().kind() == ProcessEffect.Kind.BESIDE || act.goesBeside()
                        || act.effect().kind() == ProcessEffect.Kind.MESSAGE && awaited.contains(act.effect().name()))
                .filter(act -> suits(act, caseFile))
                .filter(act -> access.mayAct(caseFile, act))
                .filter(act -> !FOLLOWING.containsKey(act) || !Collections.disjoint(before(), FOLLOWING.get(act)))
                .flatMap(act -> ROOMS.stream().map(room -> room + "/" + act.key()).filter(page -> me.built("/desk/" + page))
                        .map(page -> new Offer(act.key(), page, acts.missing(caseFile, act))))
                .filter(offer -> offer.isPossible() || ActKind.ofKey(offer.act())
                        .filter(act -> act.goesBeside() || QUIET.contains(act) || ONLY_WHEN_POSSIBLE.contains(act)).isEmpty())
                .toList();
    }

    /** What was done of the acts others follow; most cases have none, and nothing follows from nothing. */
    private Set<ActKind> before() {
        if (before == null) {
            before = past.done(casePage.getCaseFile().id(), FOLLOWING.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        }
        return before;
    }

    /** Whether the state of the case leaves room for an act that finishes no step. */
    private static boolean suits(ActKind act, CaseFile caseFile) {
        if (AFTER_DECISION.contains(act)) {
            return caseFile.decidedOn().isPresent() && caseFile.stage().compareTo(Stage.EXECUTION) >= 0;
        }
        if (caseFile.stage().isFinal()) {
            return act.effect().kind() == ProcessEffect.Kind.MESSAGE;
        }
        return switch (act) {
            case RECORD_PARTY, RECORD_SUSPECTED_ACT, VERIFY_EVIDENCE, RECORD_INSPECTION, RECORD_QUESTIONING,
                    SUMMON_TO_QUESTIONING, REQUEST_MATERIAL, EXTRACT_EVIDENCE, TAKE_SAMPLES, REQUEST_ASSISTANCE -> caseFile.isOpenToChange();
            case COLLECT_EVIDENCE -> caseFile.stage().compareTo(Stage.CLOSING) < 0;
            case ASSIGN_HANDLERS -> caseFile.stage() == Stage.CLUE || caseFile.handlers().isEmpty();
            case OFFER_HANDOVER -> !caseFile.handlers().isEmpty();
            case REASSIGN_HANDLER -> caseFile.stage() != Stage.CLUE && caseFile.hadHandlers();
            case REQUEST_HEARING -> caseFile.isOpenToChange() && caseFile.stage().compareTo(Stage.DEFENCE) >= 0;
            case REFUSE_HEARING, SERVE_HEARING_ANSWER -> caseFile.isOpenToChange()
                    && caseFile.stage().compareTo(Stage.DEFENCE) >= 0;
            case RECEIVE_DEFENCE, REEXAMINE_DEFENCE -> caseFile.isOpenToChange() && caseFile.stage().compareTo(Stage.DEFENCE) >= 0;
            case REPLACE_HEARING_CHAIR -> caseFile.stage() == Stage.HEARING;
            case DEMAND_DUTY -> caseFile.stage().compareTo(Stage.INVESTIGATION) >= 0;
            case PERFORM_AT_ONCE -> caseFile.hadHandlers() && !caseFile.parties().isEmpty();
            case RECORD_DEPARTURE_APPROVAL -> caseFile.stage().compareTo(Stage.NOTICE) >= 0
                    && caseFile.stage().compareTo(Stage.DECISION) <= 0;
            default -> true;
        };
    }

    public List<ProcessPicture.Drawn> getPictures() {
        return picture.of(casePage.getCaseFile().id());
    }

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = tasks.openPages(casePage.getCaseFile().id()).entrySet().stream()
                    .map(entry -> new Waiting(entry.getKey(), mayFinish(entry.getKey()) ? entry.getValue() : null,
                            findings(entry.getKey()))).toList();
        }
        return waiting;
    }

    private boolean mayFinish(String step) {
        return ActKind.finishing(step).stream().anyMatch(act -> access.mayAct(casePage.getCaseFile(), act));
    }

    private List<Finding> findings(String step) {
        return ActKind.finishing(step).stream().limit(1)
                .flatMap(act -> acts.missing(casePage.getCaseFile(), act).stream()).toList();
    }
}
