package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.tiean.authority.boundary.Agencies;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.intake.entity.ReportLine;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;

/** {@code /desk/intake/reports.xhtml?all=1}: what the public reported to the own agency (群众举报). */
@Named
@RequestScoped
public class ReportsPage {

    @Inject
    ReportDesk desk;

    @Inject
    Formats formats;

    @Inject
    Agencies agencies;

    @Inject
    CurrentActor actor;

    @Inject
    @Param(name = "all")
    String all;

    private Page<ReportLine> page;
    private Long waiting;

    public Page<ReportLine> getPage() {
        if (page == null) {
            page = desk.list(!isAll(), formats.slice());
        }
        return page;
    }

    public boolean isAll() {
        return "1".equals(all);
    }

    /** For the tasks: how many the actor has yet to decide on. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = desk.waiting();
        }
        return waiting;
    }

    /** The own agency's code, which the printed QR code carries. */
    public String getArea() {
        return actor.agencyId() == null ? "" : agencies.require(actor.agencyId()).code();
    }
}
