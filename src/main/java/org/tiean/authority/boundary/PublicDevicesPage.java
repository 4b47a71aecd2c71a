package org.tiean.authority.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.tiean.authority.entity.PublishedDevice;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.PlaceMap;

/** {@code /public/devices.xhtml?q=}: where monitoring devices stand (设置地点向社会公布; 行政处罚法 41(1)), for everybody. */
@Named
@RequestScoped
public class PublicDevicesPage {

    @Inject
    MonitoringDevices devices;

    @Inject
    Formats formats;

    @Inject
    @Param(name = "q")
    String words;

    private Page<PublishedDevice> page;
    private PlaceMap map;

    public Page<PublishedDevice> getPage() {
        if (page == null) {
            page = devices.published(words, formats.slice());
        }
        return page;
    }

    /** Where they stand, of the first {@value Page.Slice#LARGEST} found; null where there are none. */
    public PlaceMap getMap() {
        if (map == null && getPage().total() > 0) {
            map = PlaceMap.of(devices.published(words, Page.Slice.first(Page.Slice.LARGEST)).rows().stream()
                    .map(one -> new PlaceMap.Spot(one.place() + " · " + one.name(), one.longitude(), one.latitude(), 1)).toList());
        }
        return map;
    }

    public List<PublishedDevice> getRows() {
        return getPage().rows();
    }

    public String getWords() {
        return words;
    }
}
