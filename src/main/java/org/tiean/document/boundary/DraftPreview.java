package org.tiean.document.boundary;

import jakarta.el.ELContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.document.control.DocumentRenderer;
import org.tiean.document.control.DraftDesk;
import org.tiean.document.control.SignaturePictures;
import org.tiean.document.entity.Draft;
import org.tiean.kernel.entity.Refusal;

/** The button of a task page that shows the papers the act would make, marked as drafts (文书预览). */
@Named
@RequestScoped
public class DraftPreview {

    private static final Object[] NOTHING = new Object[0];

    @Inject
    DraftDesk desk;

    @Inject
    DocumentRenderer renderer;

    @Inject
    SignaturePictures signatures;

    /** Acts whose papers are worth a look before they are made: those that go out, and the forms others decide on. */
    private static final Set<ActKind> SHOWN = EnumSet.of(ActKind.RECORD_QUESTIONING, ActKind.RECORD_INSPECTION, ActKind.SUMMON_TO_QUESTIONING,
            ActKind.REQUEST_MATERIAL, ActKind.EXTRACT_EVIDENCE, ActKind.TAKE_SAMPLES, ActKind.DISPOSE_SAMPLES, ActKind.REQUEST_ASSISTANCE,
            ActKind.CONFIRM_ADDRESS, ActKind.ANNOUNCE_SERVICE, ActKind.ORDER_CORRECTION, ActKind.REPLACE_CORRECTION_ORDER, ActKind.REINSPECT,
            ActKind.DISPOSE_PRESERVATION, ActKind.EXTEND_SEIZURE, ActKind.BEGIN_TESTING, ActKind.END_TESTING, ActKind.DISPOSE_SEIZURE,
            ActKind.SUBMIT_REPORT, ActKind.PROPOSE_NO_PENALTY, ActKind.APPROVE_NO_PENALTY, ActKind.ISSUE_NOTICE, ActKind.RECEIVE_DEFENCE,
            ActKind.REEXAMINE_DEFENCE, ActKind.ACCEPT_HEARING, ActKind.REFUSE_HEARING, ActKind.ARRANGE_HEARING, ActKind.HOLD_HEARING,
            ActKind.REPORT_HEARING, ActKind.REVIEW_LEGALITY, ActKind.DISCUSS, ActKind.APPROVE_DECISION, ActKind.DECIDE_DEFERRAL,
            ActKind.ISSUE_DEMAND, ActKind.EXAMINE_STATEMENT, ActKind.APPLY_TO_COURT, ActKind.DEMAND_DUTY, ActKind.DECIDE_COERCION,
            ActKind.ANNOUNCE_DEMOLITION, ActKind.RECKON_COSTS, ActKind.DECIDE_CHANGE, ActKind.REPLY_TO_REVIEW, ActKind.ANSWER_SUIT);

    /** Whether a page offers it. */
    public boolean offered(String act) {
        return SHOWN.contains(ActKind.valueOf(act));
    }

    /**
     * Answers with the papers as one file.
     *
     * @param page   the bean of the task page
     * @param action its method that does the act
     * @throws Refusal as the act, and 409 where it makes no paper
     */
    public void show(Object page, String action) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ELContext el = faces.getELContext();
        List<Draft> drafts = desk.of(() -> el.getELResolver().invoke(el, page, action, new Class<?>[0], NOTHING));
        if (drafts.isEmpty()) {
            throw Refusal.conflict("document.draft.none");
        }
        answer(faces, renderer.drafts(drafts, signatures::png));
    }

    private static void answer(FacesContext faces, byte[] file) {
        ExternalContext response = faces.getExternalContext();
        response.responseReset();
        response.setResponseContentType("application/pdf");
        response.setResponseContentLength(file.length);
        response.setResponseHeader("Content-Disposition", "inline; filename=\"draft.pdf\"");
        response.setResponseHeader("Cache-Control", "no-store");
        try {
            response.getResponseOutputStream().write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
