package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.identity.entity.Subject;
import org.tiean.intake.control.ReportRegister;
import org.tiean.intake.entity.PublicReport;

/** What the public reported of the case that is open, with its pictures and without its reporters. */
@Named
@RequestScoped
public class CaseReportTab {

    @Inject
    CasePage casePage;

    @Inject
    CaseAccess access;

    @Inject
    ReportRegister register;

    private List<PublicReport> reports;

    public List<PublicReport> getReports() {
        if (reports == null) {
            reports = register.behind(casePage.getId());
        }
        return reports;
    }

    /** A picture cannot be masked. */
    public boolean isShown() {
        return access.seesUnmasked(casePage.getCaseFile(), Subject.CASE);
    }
}
