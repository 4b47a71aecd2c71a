package org.tiean.authority.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.tiean.authority.entity.PowerList;
import org.tiean.authority.entity.PowerListDiff;
import org.tiean.authority.entity.PowerListLine;

/** What one edition changes against another (版本对照), on the desk and for everybody: {@code ?list=&with=}. */
@Named
@RequestScoped
public class PowerDiffPage {

    @Inject
    PowerListReading reading;

    @Inject
    @Param(name = "list")
    String listId;

    @Inject
    @Param(name = "with")
    String withId;

    private PowerList list;
    private PowerList earlier;
    private PowerListDiff diff;

    @PostConstruct
    void read() {
        list = reading.require(PowerListPage.id(listId));
        earlier = withId == null || withId.isBlank() ? reading.before(list).orElse(null) : reading.require(PowerListPage.id(withId));
        diff = earlier == null ? null : reading.diff(earlier.id(), list.id());
    }

    public PowerList getList() {
        return list;
    }

    /** What it is compared with; null for an agency's first. */
    public PowerList getEarlier() {
        return earlier;
    }

    public PowerListDiff getDiff() {
        return diff;
    }

    /** Editions it can be compared with. */
    public List<PowerListLine> getOthers() {
        return reading.editions(list.agency().id()).stream().filter(line -> !line.id().equals(list.id())).toList();
    }
}
