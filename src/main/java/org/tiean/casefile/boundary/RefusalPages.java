package org.tiean.casefile.boundary;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * What a refusal looks like on a page. When a form was submitted, the page comes back as it was filled in, with
 * the reason and its clause above; when a page was only asked for, the answer is the error page of that status.
 */
public class RefusalPages extends ExceptionHandlerWrapper {

    /** Puts the handler into every request; named in {@code faces-config.xml}. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalPages(getWrapped().getExceptionHandler());
        }
    }

    public RefusalPages(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queue = getUnhandledExceptionQueuedEvents().iterator();
        while (queue.hasNext()) {
            Throwable thrown = queue.next().getContext().getException();
            Refusal refusal = find(thrown, Refusal.class);
            if (refusal != null && answer(faces, refusal)) {
                queue.remove();
            } else if (find(thrown, ViewExpiredException.class) != null && sendError(faces, Refusal.Kind.CONFLICT.status())) {
                queue.remove();
            }
        }
        getWrapped().handle();
    }

    private static <T> T find(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private static boolean answer(FacesContext faces, Refusal refusal) {
        boolean formComesBack = faces.isPostback() && faces.getViewRoot() != null
                && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE && faces.getCurrentPhaseId() != PhaseId.RESTORE_VIEW;
        if (!formComesBack) {
            return sendError(faces, switch (refusal.kind()) {
                case FORBIDDEN -> Refusal.Kind.FORBIDDEN.status();
                case CONFLICT -> Refusal.Kind.CONFLICT.status();
                default -> Refusal.Kind.NOT_FOUND.status();
            });
        }
        say(faces, refusal);
        // The scripts of a partial request read the answer only if it is a 200.
        if (!faces.getPartialViewContext().isPartialRequest()) {
            faces.getExternalContext().setResponseStatus(refusal.kind().status());
        }
        faces.validationFailed();
        faces.renderResponse();
        return true;
    }

    private static void say(FacesContext faces, Refusal refusal) {
        Messages messages = CDI.current().select(Messages.class).get();
        Locale locale = messages.pageLocale();
        if (refusal instanceof UnlawfulAct unlawful && unlawful.findings() != null) {
            for (Finding finding : unlawful.findings()) {
                add(faces, messages.text(locale, finding.key(), finding.args().toArray()), finding.basis());
            }
        } else {
            add(faces, messages.text(locale, refusal.key(), refusal.args().toArray()), refusal.basis().orElse(null));
        }
    }

    private static void add(FacesContext faces, String text, Citation basis) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, basis == null ? "" : basis.display()));
    }

    private static boolean sendError(FacesContext faces, int status) {
        if (faces.getExternalContext().isResponseCommitted()) {
            return false;
        }
        try {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
