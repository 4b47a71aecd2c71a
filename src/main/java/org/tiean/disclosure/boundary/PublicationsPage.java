package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.tiean.casefile.entity.ActKind;
import org.tiean.disclosure.entity.PublicationRow;
import org.tiean.disclosure.entity.PublicationStanding;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;

/** {@code /desk/disclosure/publications.xhtml} (公示): where the publication of every decision stands, and what to do next. */
@Named
@RequestScoped
public class PublicationsPage {

    private static final int FEW = 10;

    @Inject
    PublicationList list;

    @Inject
    CurrentActor actor;

    @Inject
    Formats formats;

    @Inject
    @Param(name = "standing")
    String standing;

    private Page<PublicationRow> page;
    private Map<PublicationStanding, Long> counts;
    private List<PublicationRow> waiting;

    public Page<PublicationRow> getPage() {
        if (page == null) {
            page = list.page(getStanding(), formats.slice());
        }
        return page;
    }

    public PublicationStanding getStanding() {
        return Stream.of(PublicationStanding.values()).filter(known -> known.name().equals(standing)).findFirst().orElse(null);
    }

    public PublicationStanding[] getStandings() {
        return PublicationStanding.values();
    }

    public long count(PublicationStanding one) {
        if (counts == null) {
            counts = list.counts();
        }
        return counts.getOrDefault(one, 0L);
    }

    /** The page on which the reader goes on with this one, without ending; null where there is nothing to do. */
    public String next(PublicationRow row) {
        return switch (row.standing()) {
            case TO_DECIDE -> page(ActKind.DECIDE_OTHER_PUBLICATION);
            case AWAITED -> page(ActKind.CONFIRM_PUBLICATION);
            case RETURNED -> page(ActKind.REVISE_PUBLICATION);
            case TO_PUBLISH_ANEW -> page(ActKind.PUBLISH_ANEW);
            case TO_WITHDRAW -> page(ActKind.WITHDRAW_PUBLICATION);
            default -> null;
        };
    }

    private String page(ActKind act) {
        return actor.roles().stream().anyMatch(act.roles()::contains) ? "/desk/disclosure/" + act.key() : null;
    }

    /** The text of that step: {@code act.confirm-publication}. */
    public String label(PublicationRow row) {
        String next = next(row);
        return "act." + next.substring(next.lastIndexOf('/') + 1);
    }

    /** What waits for the reader on the page of tasks: to be confirmed by a head, sent back or to be withdrawn by a clerk. */
    public List<PublicationRow> getWaiting() {
        if (waiting == null) {
            waiting = Stream.of(PublicationStanding.TO_WITHDRAW, PublicationStanding.TO_PUBLISH_ANEW, PublicationStanding.TO_DECIDE, PublicationStanding.RETURNED,
                             PublicationStanding.AWAITED)
                    .filter(one -> next(new PublicationRow(null, null, null, null, one, null, null, false, null, null)) != null)
                    .flatMap(one -> list.page(one, Page.Slice.first(FEW)).rows().stream()).toList();
        }
        return waiting;
    }
}
