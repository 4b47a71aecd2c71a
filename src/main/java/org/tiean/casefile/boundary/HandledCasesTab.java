package org.tiean.casefile.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tiean.authority.boundary.OfficerPage;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseRow;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;

/** What an officer has on the desk, on the officer's page: to be given to colleagues when the officer may act no more. */
@Named
@RequestScoped
public class HandledCasesTab {

    @Inject
    OfficerPage officer;

    @Inject
    CaseList cases;

    @Inject
    CurrentActor actor;

    @Inject
    Formats formats;

    private Page<CaseRow> page;

    public Page<CaseRow> getPage() {
        if (page == null) {
            page = cases.handledBy(officer.getOfficer().username(), formats.slice());
        }
        return page;
    }

    /** Whether the reader's role may name other handlers; of which case, the act itself asks. */
    public boolean isMayReassign() {
        return actor.roles().stream().anyMatch(ActKind.REASSIGN_HANDLER.roles()::contains);
    }
}
