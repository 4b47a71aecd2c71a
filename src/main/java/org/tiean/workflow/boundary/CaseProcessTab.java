package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tiean.authority.boundary.Me;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.ProcessEffect;
import org.tiean.casefile.entity.Stage;
import org.tiean.identity.boundary.CurrentActor;

/** Where the case stands in its process: the picture, the steps that wait, and what the gate says of them. */
@Named
@RequestScoped
public class CaseProcessTab {

    /** Components with pages of acts. */
    private static final List<String> ROOMS = List.of("document", "evidence", "intake", "investigation", "hearing", "review",
            "decision", "execution", "dossier", "disclosure");

    @Inject
    CasePage casePage;

    @Inject
    ProcessPicture picture;

    @Inject
    TaskList tasks;

    @Inject
    Acts acts;

    @Inject
    CurrentActor actor;

    @Inject
    Me me;

    private List<Waiting> waiting;
    private List<Offer> offers;

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
     * @param page where it is done, without {@code /desk/} and ending
     */
    public record Offer(String act, String page) {
    }

    /** Acts outside the steps that the reader's roles allow and that have a page. */
    public List<Offer> getOffers() {
        if (offers == null) {
            offers = casePage.getCaseFile().stage().isFinal() ? List.of() : offered();
        }
        return offers;
    }

    private List<Offer> offered() {
        Set<String> awaited = tasks.awaited(casePage.getCaseFile().id());
        return Stream.of(ActKind.values())
                .filter(act -> act.effect().kind() == ProcessEffect.Kind.NONE
                        || act.effect().kind() == ProcessEffect.Kind.MESSAGE && awaited.contains(act.effect().name()))
                .filter(this::hasBeenOffered)
                .filter(act -> actor.roles().stream().anyMatch(act.roles()::contains))
                .flatMap(act -> ROOMS.stream().map(room -> new Offer(act.key(), room + "/" + act.key())))
                .filter(offer -> me.built("/desk/" + offer.page()))
                .toList();
    }

    /** Nobody asks for a hearing before the notice that offers it, or approves what no report proposes. */
    private boolean hasBeenOffered(ActKind act) {
        Stage stage = casePage.getCaseFile().stage();
        return switch (act) {
            case REQUEST_HEARING -> stage.compareTo(Stage.DEFENCE) >= 0;
            case RECORD_DEPARTURE_APPROVAL -> stage.compareTo(Stage.NOTICE) >= 0 && stage.compareTo(Stage.DECISION) <= 0;
            default -> true;
        };
    }

    public String getPicture() {
        return picture.of(casePage.getCaseFile().id());
    }

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = tasks.openPages(casePage.getCaseFile().id()).entrySet().stream()
                    .map(entry -> new Waiting(entry.getKey(), entry.getValue(), findings(entry.getKey()))).toList();
        }
        return waiting;
    }

    private List<Finding> findings(String step) {
        return ActKind.finishing(step).stream().limit(1)
                .flatMap(act -> acts.missing(casePage.getCaseFile(), act).stream()).toList();
    }
}
