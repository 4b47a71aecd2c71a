package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.Publishable;
import org.tiean.settings.boundary.Settings;

/**
 * The days within which a decision is published (公示期限; 国办发〔2018〕118号 point 6): seven working days for a penalty, which run on
 * the decision to publish it, twenty for every other, which run on its paper from the day it was made; or what a place grants.
 */
@ApplicationScoped
public class PublicationDays {

    /** Seven working days. */
    public static final String PENALTIES = "publish-penalty";
    /** Twenty working days. */
    public static final String OTHERS = "publish-other";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    TimeLimits limits;

    @Inject
    Settings settings;

    /** They run from the decision, or from what changed it. */
    public void begin(PublicationDecision made, LocalDate from) {
        start(made.caseId(), subject(made), made.kind().isPenalty() ? PENALTIES : OTHERS, from);
    }

    /** A decision that is no penalty was made: it has to be said whether it is published. */
    public void begin(Publishable other) {
        start(other.caseId(), other.id(), OTHERS, other.decidedOn());
    }

    private void start(UUID caseId, UUID subject, String limit, LocalDate from) {
        String days = limit.equals(PENALTIES) ? "publication.days" : "publication.other-days";
        UUID agency = em.find(CaseFile.class, caseId).agencyId();
        limits.start(caseId, subject, limit, settings.integer(days, agency, from), from);
    }

    /** It can be read by everybody. */
    public void met(PublicationDecision made, LocalDate day) {
        limits.meetIfRunning(subject(made), limit(made), day);
    }

    /** Nothing is published after all. */
    public void stop(PublicationDecision made, LocalDate day) {
        if (limits.dueOf(subject(made), limit(made)).isPresent()) {
            limits.stop(subject(made), limit(made), day);
        }
    }

    private static String limit(PublicationDecision made) {
        return made.kind().isPenalty() ? PENALTIES : OTHERS;
    }

    private static UUID subject(PublicationDecision made) {
        return made.kind().isPenalty() ? made.id() : made.decisionId();
    }
}
