package org.tiean.workflow.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.ProcessEffect;
import org.tiean.casefile.entity.Receipt;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Absence;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.control.OpenHands;

/**
 * What every task page (办理) knows about its case: the case itself, whether it is the step's turn, what the
 * gate says. The case comes from the request parameter {@code case}, which the form sends again on every
 * submit; the rest is read anew each time, so that nothing on the page is older than the last click.
 */
@Named("task")
@RequestScoped
public class TaskPage {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    HttpServletRequest http;

    @Inject
    CaseAccess access;

    @Inject
    Acts acts;

    @Inject
    TaskList tasks;

    @Inject
    OpenHands hands;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Messages messages;

    private CaseFile caseFile;
    private UUID actId;
    private Set<String> open;
    private final Set<String> received = new HashSet<>();
    private boolean seesCase;
    private boolean seesFacts;
    private final Map<ActKind, List<Finding>> findings = new EnumMap<>(ActKind.class);

    @PostConstruct
    void read() {
        UUID id = uuid(http.getParameter("case"));
        caseFile = id == null ? null : em.find(CaseFile.class, id);
        if (caseFile == null) {
            throw Refusal.notFound("casefile.unknown");
        }
        // finance, the disclosure clerk and the window have their own side of a case, and nothing else of it
        seesCase = access.sees(caseFile, Subject.CASE);
        seesFacts = seesCase || access.sees(caseFile, Subject.DISCLOSURE);
        if (!seesFacts && !access.sees(caseFile, Subject.PARTY_REQUEST)) {
            access.requireSeen(caseFile, Subject.PAYMENT);
        }
        UUID kept = uuid(http.getParameter("actId"));
        actId = kept == null ? UUID.randomUUID() : kept;
    }

    private static UUID uuid(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether the case itself may be opened. */
    public boolean isSeesCase() {
        return seesCase;
    }

    /** Whether what happened may be read; who only takes in payments may not. */
    public boolean isSeesFacts() {
        return seesFacts;
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    public UUID getCaseId() {
        return caseFile.id();
    }

    /** The act's name in the record, for its texts: {@code approve-filing}. */
    public String actKey(String act) {
        return ActKind.valueOf(act).key();
    }

    /** Whether the reader's roles and scopes permit another act on this case. */
    public boolean mayAct(ActKind act) {
        return access.mayAct(caseFile, act);
    }

    /** For whom the reader would do this act as a stand-in (代), by name; empty for the own right. */
    public String standsFor(String act) {
        return access.standsFor(caseFile, ActKind.valueOf(act)).stream().map(Absence::absentName).collect(Collectors.joining("、"));
    }

    /** Whether the process waits for this act now; acts outside the process may be done at any time. */
    public boolean turn(String act) {
        ActKind kind = ActKind.valueOf(act);
        ProcessEffect effect = kind.effect();
        return switch (effect.kind()) {
            case STEP -> kind.goesBeside() || isOpen(kind, effect.name());
            case MESSAGE -> kind.goesBeside() || tasks.awaited(caseFile.id()).contains(effect.name());
            case START, BESIDE, NONE -> true;
        };
    }

    /** Who looks at the page of a step it may do has received it (签收). */
    private boolean isOpen(ActKind kind, String step) {
        boolean its = openSteps().contains(step);
        if (its && received.add(step) && access.mayAct(caseFile, kind)) {
            hands.received(caseFile.id(), step, actor.username());
        }
        return its;
    }

    /** What the gate says of this act now. */
    public List<Finding> findings(String act) {
        return findings.computeIfAbsent(ActKind.valueOf(act), kind -> acts.missing(caseFile, kind));
    }

    /** Whether nothing known beforehand forbids the act. */
    public boolean ready(String act) {
        return turn(act) && findings(act).stream().noneMatch(Finding::blocks);
    }

    /**
     * Whether the button is shown as one not to be pressed. Once pressed it is heard: what has come in between, such as a
     * colleague who was faster, the act says itself.
     */
    public boolean barred(String act) {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && !ready(act);
    }

    /** Why the act cannot be done, in words. */
    public String why(String act) {
        if (!turn(act)) {
            return messages.t("page.task.not-its-turn");
        }
        long blocking = findings(act).stream().filter(Finding::blocks).count();
        return messages.t("page.task.blocked", blocking);
    }

    /** Made when the page was first shown and kept in the form, so that a double click does it once. */
    public UUID getActId() {
        return actId;
    }

    /** The request of the act of this page, happening now. */
    public ActRequest request() {
        return request(clock.instant());
    }

    /** The request of the act of this page, which took place at a given time. */
    public ActRequest request(Instant occurredAt) {
        return new ActRequest(actId, caseFile.id(), occurredAt);
    }

    /** Where to go after the act: the case, with a word that it is done; to the tasks for who may not open it. */
    public String done(Receipt receipt) {
        if (!seesCase) {
            return "/desk/tasks.xhtml?faces-redirect=true&done=" + receipt.act().key();
        }
        return "/desk/case.xhtml?faces-redirect=true&id=" + receipt.caseId() + "&done=" + receipt.act().key();
    }

    private Set<String> openSteps() {
        if (open == null) {
            open = new HashSet<>(tasks.openSteps(caseFile.id()));
        }
        return open;
    }
}
