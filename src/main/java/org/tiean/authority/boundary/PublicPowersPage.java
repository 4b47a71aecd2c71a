package org.tiean.authority.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.PowerEntryLine;
import org.tiean.authority.entity.PowerKind;
import org.tiean.authority.entity.PowerList;
import org.tiean.authority.entity.PowerListLine;
import org.tiean.authority.entity.PowerView;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;

/**
 * {@code /public/powers.xhtml?agency=&list=} and {@code /public/power.xhtml?list=&item=}: published lists for everybody.
 * Without {@code list}, the edition in force today; without {@code agency}, the first agency.
 */
@Named
@RequestScoped
public class PublicPowersPage {

    @Inject
    PowerListReading reading;

    @Inject
    Formats formats;

    @Inject
    @Param(name = "agency")
    String agencyCode;

    @Inject
    @Param(name = "list")
    String listId;

    @Inject
    @Param(name = "item")
    String item;

    @Inject
    @Param(name = "q")
    String words;

    @Inject
    @Param(name = "kind")
    String kind;

    private List<Agency> agencies;
    private List<PowerListLine> editions;
    private PowerList list;
    private Page<PowerEntryLine> page;
    private PowerView view;
    private UUID current;

    /** The kind a parameter names; null for none or nonsense. */
    static PowerKind kind(String text) {
        return Arrays.stream(PowerKind.values()).filter(each -> each.name().equals(text)).findFirst().orElse(null);
    }

    public List<Agency> getAgencies() {
        if (agencies == null) {
            agencies = reading.agencies();
        }
        return agencies;
    }

    /** The agency shown; null while nobody has published a list. */
    public Agency getAgency() {
        if (listId != null && !listId.isBlank()) {
            return getList().agency();
        }
        return getAgencies().stream().filter(agency -> agency.code().equals(agencyCode)).findFirst()
                .orElseGet(() -> getAgencies().stream().findFirst().orElse(null));
    }

    /** The edition shown; null where none is in force. A draft is not here for anybody. */
    public PowerList getList() {
        if (list == null && listId != null && !listId.isBlank()) {
            list = reading.require(PowerListPage.id(listId));
            if (!list.isPublished()) {
                throw Refusal.notFound("authority.list.unknown");
            }
        } else if (list == null && getAgency() != null) {
            list = reading.current(getAgency().id()).orElse(null);
        }
        return list;
    }

    public Page<PowerEntryLine> getPage() {
        if (page == null && getList() != null) {
            page = reading.search(getList().id(), words, getKind(), formats.slice());
        }
        return page;
    }

    /** Published editions of the agency, newest first. */
    public List<PowerListLine> getEditions() {
        if (editions == null) {
            editions = reading.editions(getAgency().id()).stream().filter(line -> line.state() == PowerList.State.PUBLISHED).toList();
        }
        return editions;
    }

    /** Who finishes what was filed before the edition shown. */
    public PowerList.Transition getTransition() {
        return reading.transition(getList());
    }

    /** Whether the edition shown is the one in force today. */
    public boolean isCurrent() {
        if (current == null && getList() != null) {
            current = reading.current(getAgency().id()).map(PowerList::id).orElse(null);
        }
        return getList() != null && getList().id().equals(current);
    }

    /** The one item asked for. */
    public PowerView getView() {
        if (view == null) {
            view = reading.words().view(reading.row(getList().id(), String.valueOf(item)));
        }
        return view;
    }

    public PowerKind[] getKinds() {
        return PowerKind.values();
    }

    public PowerKind getKind() {
        return kind(kind);
    }

    public String getWords() {
        return words;
    }
}
