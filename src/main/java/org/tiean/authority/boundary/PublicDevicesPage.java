package org.tiean.authority.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.tiean.authority.entity.PublishedDevice;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.PlaceMap;
import org.tiean.kernel.entity.Zones;

/** {@code /public/devices.xhtml?q=&day=}: where monitoring devices stand, or stood on an earlier day (设置地点向社会公布; 行政处罚法 41(1)). */
@Named
@RequestScoped
public class PublicDevicesPage {

    @Inject
    PublishedDevices devices;

    @Inject
    Formats formats;

    @Inject
    @Param(name = "q")
    String words;

    @Inject
    @Param(name = "day")
    String day;

    @Inject
    Clock clock;

    private Page<PublishedDevice> page;
    private PlaceMap map;

    public Page<PublishedDevice> getPage() {
        if (page == null) {
            page = devices.on(getDay(), words, formats.slice());
        }
        return page;
    }

    /** Where they stand, of the first {@value Page.Slice#LARGEST} found; null where there are none. */
    public PlaceMap getMap() {
        if (map == null && getPage().total() > 0) {
            map = PlaceMap.of(devices.on(getDay(), words, Page.Slice.first(Page.Slice.LARGEST)).rows().stream()
                    .map(one -> new PlaceMap.Spot(one.place() + " · " + one.name(), one.longitude(), one.latitude(), 1)).toList());
        }
        return map;
    }

    /** The day asked about; today where nothing sensible was, and for days to come. */
    public LocalDate getDay() {
        LocalDate today = Zones.today(clock);
        try {
            LocalDate asked = day == null || day.isBlank() ? today : LocalDate.parse(day);
            return asked.isAfter(today) ? today : asked;
        } catch (DateTimeException e) {
            return today;
        }
    }

    public List<PublishedDevice> getRows() {
        return getPage().rows();
    }

    public String getWords() {
        return words;
    }
}
