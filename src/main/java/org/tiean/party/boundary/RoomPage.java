package org.tiean.party.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.document.entity.Authenticity;
import org.tiean.hearing.entity.NoticeStanding;
import org.tiean.kernel.entity.Refusal;
import org.tiean.party.entity.Owed;
import org.tiean.party.entity.OwnRemedy;
import org.tiean.party.entity.ReviewRoute;
import org.tiean.party.entity.ServedPaper;
import org.tiean.party.entity.Term;

/** {@code /party/room.xhtml} and {@code /party/paper.xhtml}: the case in plain words, and one paper of it. */
@Named
@RequestScoped
public class RoomPage {

    @Inject
    PartyRoom room;

    @Inject
    PartyActs acts;

    @Inject
    PartyRemedies remedies;

    @Inject
    HttpServletRequest request;

    private List<Term> terms;
    private List<Owed> owed;
    private List<ServedPaper> papers;
    private Optional<NoticeStanding> standing;
    private List<OwnRemedy> own;
    private Authenticity check;

    @PostConstruct
    void look() {
        room.look(request.getServletPath().replaceAll("^/party/|\\.xhtml$", ""));
        terms = room.terms();
        owed = room.owed();
        papers = room.papers();
        standing = room.standing();
        own = remedies.own();
        // whoever has applied needs no more days to
        terms = terms.stream().filter(term -> term.kind() != Term.Kind.REVIEW && term.kind() != Term.Kind.SUIT
                || own.stream().noneMatch(one -> one.isOpen() && one.number().equals(term.number()))).toList();
    }

    /** What it is about. */
    public String getTitle() {
        return room.matter();
    }

    public String getNumber() {
        return room.caseFile().number().orElse(null);
    }

    /** The party's own name, as its papers have it. */
    public String getParty() {
        return room.party().name();
    }

    public String getAgency() {
        return room.agency().name();
    }

    public String getAgencyPhone() {
        return room.agency().profile().phone();
    }

    public String getAgencyAddress() {
        return room.agency().profile().address();
    }

    public Object getStage() {
        return room.caseFile().stage();
    }

    public List<Term> getTerms() {
        return terms;
    }

    public List<Owed> getOwed() {
        return owed;
    }

    public List<ServedPaper> getPapers() {
        return papers;
    }

    /** Whether there is a notice to answer to. */
    public boolean isNoticed() {
        return standing.filter(NoticeStanding::isServed).isPresent();
    }

    /** Whether a hearing may still be asked for. */
    public boolean isHearingOpen() {
        return terms.stream().anyMatch(term -> term.kind() == Term.Kind.HEARING);
    }

    /** Whether the time to defend still runs and is not given up. */
    public boolean isDefenceOpen() {
        return terms.stream().anyMatch(term -> term.kind() == Term.Kind.DEFENCE);
    }

    /** Whether a request for a hearing may be taken back. */
    public boolean isHearingPending() {
        return standing.filter(NoticeStanding::hearingPending).isPresent();
    }

    public boolean isOwing() {
        return owed.stream().anyMatch(one -> !one.closed());
    }

    /** Whether a demand waits for an answer. */
    public boolean isDemanded() {
        return acts.isDemanded();
    }

    /** Whether the application for review may be handed in here, and none runs. */
    public boolean isReviewHere() {
        return remedies.isNoneOpen() && room.routes().stream().anyMatch(ReviewRoute::throughOrgan);
    }

    /** The party's own reviews and suits. */
    public List<OwnRemedy> getRemedies() {
        return own;
    }

    public boolean isDecided() {
        return !room.decisions().isEmpty();
    }

    /** The paper of the page {@code paper.xhtml}. */
    public ServedPaper getPaper() {
        UUID id = paperId();
        return papers.stream().filter(paper -> paper.id().equals(id)).findFirst()
                .orElseThrow(() -> Refusal.notFound("document.unknown"));
    }

    /** What its seal says. */
    public Authenticity getCheck() {
        if (check == null) {
            check = room.check(getPaper().id());
        }
        return check;
    }

    private UUID paperId() {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("id")));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
