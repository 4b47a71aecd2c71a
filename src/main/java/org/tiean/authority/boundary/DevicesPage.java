package org.tiean.authority.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.DeviceEntry;
import org.tiean.authority.entity.MonitoringDevice;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** {@code /desk/devices/list.xhtml} (监控设备): the own agency's, or with {@code ?agency=} another's the reader may see. */
@Named
@RequestScoped
public class DevicesPage {

    @Inject
    MonitoringDevices devices;

    @Inject
    Agencies agencies;

    @Inject
    CurrentActor actor;

    @Inject
    Formats formats;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "agency")
    String agency;

    private Page<MonitoringDevice> page;

    public UUID getAgencyId() {
        try {
            return agency == null ? actor.agencyId() : UUID.fromString(agency);
        } catch (IllegalArgumentException nobodys) {
            throw Refusal.notFound("authority.agency.unknown", agency);
        }
    }

    public Page<MonitoringDevice> getPage() {
        if (page == null) {
            page = devices.list(getAgencyId(), formats.slice());
        }
        return page;
    }

    /** What is missing today for a recording of the device to be evidence. */
    public List<DeviceEntry.Kind> missing(MonitoringDevice device) {
        return device.missingOn(Zones.today(clock));
    }

    public boolean isMayRegister() {
        return devices.mayRegister(getAgencyId());
    }

    /** Agencies to choose from, for those who see more than their own. */
    public List<Agency> getAgencies() {
        return devices.maySeeOthers() ? agencies.all() : List.of();
    }
}
