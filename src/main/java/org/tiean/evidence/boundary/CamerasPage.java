package org.tiean.evidence.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.evidence.entity.BodyCamera;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;

/** {@code /desk/evidence/cameras.xhtml} (执法记录仪登记): the agency's body cameras as they stand today, and registering one more. */
@Named
@RequestScoped
public class CamerasPage {

    @Inject
    BodyCameras cameras;

    @Inject
    Officers officers;

    @Inject
    Formats formats;

    @Inject
    HttpServletRequest http;

    private Page<BodyCamera> page;
    private UUID cameraId;
    private String deviceNo;
    private String model;

    @PostConstruct
    void begin() {
        if (!cameras.mayRead()) {
            throw Refusal.forbidden("evidence.camera.forbidden");
        }
        String kept = http.getParameter("cameraId");
        cameraId = kept == null ? UUID.randomUUID() : UUID.fromString(kept);
    }

    /** Registers a camera and shows it. */
    public String submit() {
        return "/desk/evidence/camera.xhtml?faces-redirect=true&id=" + cameras.register(cameraId, deviceNo, model).id();
    }

    public Page<BodyCamera> getPage() {
        if (page == null) {
            page = cameras.list(formats.slice());
        }
        return page;
    }

    /** Name of who wears it today, empty where nobody does. */
    public String wearer(BodyCamera camera) {
        return camera.wearerOn(cameras.today()).map(officers::require).map(officer -> officer.name()).orElse("");
    }

    public boolean out(BodyCamera camera) {
        return camera.isOutOn(cameras.today());
    }

    public boolean retired(BodyCamera camera) {
        return camera.isRetiredOn(cameras.today());
    }

    /** Seconds its clock is ahead as last compared. */
    public long offset(BodyCamera camera) {
        return camera.clockOffsetOn(cameras.today()).toSeconds();
    }

    public boolean isMayKeep() {
        return cameras.mayKeep();
    }

    public UUID getCameraId() {
        return cameraId;
    }

    public String getDeviceNo() {
        return deviceNo;
    }

    public void setDeviceNo(String deviceNo) {
        this.deviceNo = deviceNo;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }
}
