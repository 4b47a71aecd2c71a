package org.tiean.authority.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.tiean.authority.entity.PublishedDevice;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;

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

    public Page<PublishedDevice> getPage() {
        if (page == null) {
            page = devices.published(words, formats.slice());
        }
        return page;
    }

    public List<PublishedDevice> getRows() {
        return getPage().rows();
    }

    public String getWords() {
        return words;
    }
}
