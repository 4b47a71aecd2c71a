package org.tiean.authority.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.entity.DeviceType;
import org.tiean.authority.entity.RegisterDevice;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Refusal;
import org.tiean.statute.entity.StatuteKind;

/** {@code /desk/devices/register.xhtml} (登记监控设备): a device of the own agency. */
@Named
@RequestScoped
public class RegisterDevicePage {

    @Inject
    MonitoringDevices devices;

    @Inject
    CurrentActor actor;

    @Inject
    HttpServletRequest http;

    private UUID deviceId;
    private String code;
    private String name;
    private DeviceType type = DeviceType.VIDEO;
    private String place;
    private Double longitude;
    private Double latitude;
    private String basis;
    private StatuteKind rank = StatuteKind.LAW;

    @PostConstruct
    void begin() {
        if (!devices.mayRegister(actor.agencyId())) {
            throw Refusal.forbidden("authority.device.forbidden");
        }
        String kept = http.getParameter("deviceId");
        deviceId = kept == null ? UUID.randomUUID() : UUID.fromString(kept);
    }

    public String submit() {
        devices.register(new RegisterDevice(deviceId, actor.agencyId(), code, name, type, place, longitude, latitude, basis, rank));
        return "/desk/devices/device.xhtml?faces-redirect=true&id=" + deviceId + "&done=yes";
    }

    public UUID getDeviceId() {
        return deviceId;
    }

    public List<DeviceType> getTypes() {
        return List.of(DeviceType.values());
    }

    public List<StatuteKind> getRanks() {
        return List.of(StatuteKind.values());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public DeviceType getType() {
        return type;
    }

    public void setType(DeviceType type) {
        this.type = type;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Double getLongitude() {
        return longitude;
    }

    public void setLongitude(Double longitude) {
        this.longitude = longitude;
    }

    public Double getLatitude() {
        return latitude;
    }

    public void setLatitude(Double latitude) {
        this.latitude = latitude;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public StatuteKind getRank() {
        return rank;
    }

    public void setRank(StatuteKind rank) {
        this.rank = rank;
    }
}
