package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.tiean.disclosure.entity.ErrorLine;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;

/** {@code /desk/disclosure/errors.xhtml?all=1}: errors found in what the own agency published (公示纠错). */
@Named
@RequestScoped
public class PublicationErrorsPage {

    @Inject
    PublicationErrors errors;

    @Inject
    Formats formats;

    @Inject
    @Param(name = "all")
    String all;

    private Page<ErrorLine> page;
    private Long waiting;

    public Page<ErrorLine> getPage() {
        if (page == null) {
            page = errors.list(!isAll(), formats.slice());
        }
        return page;
    }

    public boolean isAll() {
        return "1".equals(all);
    }

    /** For the tasks: how many wait for the own answer. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = errors.waiting();
        }
        return waiting;
    }
}
