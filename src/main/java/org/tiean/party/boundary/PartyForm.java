package org.tiean.party.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;
import org.primefaces.model.file.UploadedFiles;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.evidence.boundary.Uploads;

/** What every form of the room needs: the request of its act, kept in the form, so that a double click does it once. */
@Named
@RequestScoped
public class PartyForm {

    @Inject
    PartyVisit visit;

    @Inject
    PartyRoom room;

    @Inject
    Uploads uploads;

    @Inject
    HttpServletRequest http;

    @Inject
    Clock clock;

    private UUID actId;

    @PostConstruct
    void begin() {
        try {
            actId = UUID.fromString(String.valueOf(http.getParameter("actId")));
        } catch (IllegalArgumentException first) {
            actId = UUID.randomUUID();
        }
        if ("GET".equals(http.getMethod())) {
            room.look(http.getServletPath().replaceAll("^/party/|\\.xhtml$", ""));
        }
    }

    public UUID getActId() {
        return actId;
    }

    /** The request of the act of this page, happening now. */
    public ActRequest request() {
        return new ActRequest(actId, visit.caseId(), clock.instant());
    }

    /** Takes in the files of the form, each under an id that follows from the act's, so that sent again they are the same. */
    public List<UUID> take(UploadedFiles files) {
        List<UUID> taken = new ArrayList<>();
        if (files != null && files.getFiles() != null) {
            for (UploadedFile file : files.getFiles()) {
                UUID id = UUID.nameUUIDFromBytes((actId + "/" + taken.size()).getBytes(StandardCharsets.UTF_8));
                uploads.receive(id, file).ifPresent(upload -> taken.add(upload.id()));
            }
        }
        return taken;
    }

    /** Back to the case, with a word that it is done. */
    public String done(Receipt receipt) {
        return "/party/room.xhtml?faces-redirect=true&done=" + receipt.act().key();
    }
}
