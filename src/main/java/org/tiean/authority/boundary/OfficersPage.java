package org.tiean.authority.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.OfficerLine;
import org.tiean.authority.entity.ReviewerShare;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;

/** {@code /desk/officers/list.xhtml} (执法人员): the own agency's, or with {@code ?agency=} another's the reader may see. */
@Named
@RequestScoped
public class OfficersPage {

    @Inject
    OfficerRegister register;

    @Inject
    Agencies agencies;

    @Inject
    CurrentActor actor;

    @Inject
    Formats formats;

    @Inject
    @Param(name = "agency")
    String agency;

    private Page<OfficerLine> page;
    private ReviewerShare share;

    public UUID getAgencyId() {
        if (agency == null || agency.isBlank()) {
            return actor.agencyId();
        }
        try {
            return UUID.fromString(agency);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("authority.agency.unknown");
        }
    }

    public Page<OfficerLine> getPage() {
        if (page == null) {
            page = register.list(getAgencyId(), formats.slice());
        }
        return page;
    }

    public ReviewerShare getShare() {
        if (share == null) {
            share = register.reviewerShare(getAgencyId());
        }
        return share;
    }

    /** Agencies to choose from, for those who see more than their own. */
    public List<Agency> getAgencies() {
        return register.maySeeOthers() ? agencies.all() : List.of();
    }
}
