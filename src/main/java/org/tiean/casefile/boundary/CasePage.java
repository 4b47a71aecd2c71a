package org.tiean.casefile.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitOfCase;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.control.Masking;
import org.tiean.casefile.control.PastActs;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Handler;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Stage;
import org.tiean.identity.entity.Account;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.entity.Refusal;

/** {@code /desk/case.xhtml?id=} (案件): head, step bar and the tabs this component can fill. */
@Named
@RequestScoped
public class CasePage {

    private static final List<String> TABS =
            List.of("overview", "parties", "evidence", "measures", "documents", "execution", "limits", "discretion", "remedies", "transfers", "record", "process");
    private static final List<Stage> ORDINARY = List.of(Stage.CLUE, Stage.FILING, Stage.INVESTIGATION, Stage.NOTICE,
            Stage.DEFENCE, Stage.REVIEW, Stage.DISCUSSION, Stage.DECISION, Stage.SERVICE, Stage.EXECUTION, Stage.CLOSING,
            Stage.ARCHIVED);
    private static final List<Stage> NO_PENALTY = List.of(Stage.CLUE, Stage.FILING, Stage.INVESTIGATION, Stage.DECISION,
            Stage.SERVICE, Stage.CLOSING, Stage.ARCHIVED);
    private static final List<Stage> SUMMARY = List.of(Stage.CLUE, Stage.EXECUTION, Stage.CLOSING, Stage.ARCHIVED);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    HttpServletRequest http;

    @Inject
    CaseAccess access;

    @Inject
    TimeLimits limits;

    @Inject
    PastActs past;

    @Inject
    Unmasking unmasking;

    private CaseFile caseFile;
    private String handlers;
    private List<LimitOfCase> clocks;
    private Party revealed;
    private String reason;

    /** A step of the bar. */
    public record Mark(Stage stage, boolean done, boolean now) {
    }

    /** Somebody who handled the case before; the reason is null where the record says it. */
    public record Former(String name, LocalDate fromDay, LocalDate untilDay, String reason) {
    }

    @PostConstruct
    void read() {
        UUID id = uuid(http.getParameter("id"));
        caseFile = id == null ? null : em.find(CaseFile.class, id);
        if (caseFile == null) {
            throw Refusal.notFound("casefile.unknown");
        }
        access.requireSeen(caseFile, Subject.CASE);
    }

    private static UUID uuid(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    public UUID getId() {
        return caseFile.id();
    }

    public List<String> getTabs() {
        return TABS;
    }

    public String getTab() {
        String tab = http.getParameter("tab");
        return tab != null && TABS.contains(tab) ? tab : TABS.get(0);
    }

    /** Key of the act just done, when one comes back from a task page. */
    public String getDone() {
        return ActKind.ofKey(String.valueOf(http.getParameter("done"))).map(ActKind::key).orElse(null);
    }

    /** The stages of the procedure with the current one; what lies behind is done. */
    public List<Mark> getMarks() {
        List<Stage> way = caseFile.procedure() == Procedure.SUMMARY ? SUMMARY : ORDINARY;
        if (caseFile.stage() == Stage.NOT_FILED) {
            way = List.of(Stage.CLUE, Stage.FILING, Stage.NOT_FILED);
        }
        if (caseFile.stage() == Stage.HANDED_ON) {
            way = List.of(Stage.CLUE, Stage.HANDED_ON);
        }
        if (caseFile.procedure() == Procedure.ORDINARY && caseFile.stage().compareTo(Stage.DECISION) >= 0
                && past.latestDay(caseFile.id(), EnumSet.of(ActKind.APPROVE_NO_PENALTY)).isPresent()) {
            way = NO_PENALTY;
        }
        if (caseFile.stage() == Stage.HEARING) {
            way = new ArrayList<>(way);
            way.add(way.indexOf(Stage.DEFENCE) + 1, Stage.HEARING);
        }
        List<Mark> marks = new ArrayList<>();
        for (Stage stage : way) {
            boolean now = stage == caseFile.stage() && !stage.isFinal() || stage == Stage.ARCHIVED && caseFile.stage() == Stage.CLOSED;
            marks.add(new Mark(stage, stage.ordinal() < caseFile.stage().ordinal() || stage == caseFile.stage() && stage.isFinal(), now));
        }
        return marks;
    }

    /** Names of the handling officers. */
    public String getHandlers() {
        if (handlers == null) {
            List<String> logins = caseFile.handlers().stream().map(Handler::username).toList();
            handlers = logins.isEmpty() ? "" : em.createQuery("select a from Account a where a.username in :logins order by a.username", Account.class)
                    .setParameter("logins", logins).getResultStream().map(Account::displayName).collect(Collectors.joining("、"));
        }
        return handlers;
    }

    /** Who handled the case before, from when to when, and why they left. */
    public List<Former> getFormer() {
        List<Handler> left = caseFile.formerHandlers();
        Map<String, String> names = left.isEmpty() ? Map.of() : em.createQuery("select a from Account a where a.username in :logins", Account.class)
                .setParameter("logins", left.stream().map(Handler::username).toList()).getResultStream()
                .collect(Collectors.toMap(Account::username, Account::displayName));
        return left.stream().map(one -> new Former(names.getOrDefault(one.username(), one.username()), one.fromDay(),
                one.untilDay().orElse(null), one.leaveReason().orElse(null))).toList();
    }

    /** What runs in the case, the next to end first. */
    public List<LimitOfCase> getClocks() {
        if (clocks == null) {
            clocks = limits.ofCase(caseFile.id());
        }
        return clocks;
    }

    /** The limit that the head of the page counts down to, null where nobody has to act or wait. */
    public LimitOfCase getNext() {
        return getClocks().stream().filter(LimitOfCase::ticking).findFirst().orElse(null);
    }

    public boolean isMayUnmask() {
        return access.seesUnmasked(caseFile, Subject.CASE);
    }

    /** Records the look and shows the values in this answer only. */
    public void reveal(UUID partyId) {
        revealed = unmasking.reveal(caseFile.id(), partyId, reason);
    }

    public boolean isRevealed(Party party) {
        return revealed != null && revealed.id().equals(party.id());
    }

    public String idNumber(Party party) {
        return isRevealed(party) ? revealed.idNumber().map(value -> value.reveal()).orElse("") : Masking.idNumber(party.kind(), party.idNumber());
    }

    public String phone(Party party) {
        return isRevealed(party) ? revealed.phone().map(value -> value.reveal()).orElse("") : Masking.phone(party.phone());
    }

    public String address(Party party) {
        return isRevealed(party) ? revealed.address().map(value -> value.reveal()).orElse("") : Masking.address(party.kind(), party.address());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
