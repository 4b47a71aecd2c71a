package org.tiean.dossier.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Asks who keeps it what the parties of a case handed in (当事人提交的材料), for a package of the case. */
public final class FilesHandedIn {

    private final UUID caseId;
    private final List<HandedIn> files = new ArrayList<>();

    /** One file of a party. */
    public record HandedIn(UUID partyId, String sha256, String mediaType) {
    }

    public FilesHandedIn(UUID caseId) {
        this.caseId = caseId;
    }

    public UUID caseId() {
        return caseId;
    }

    /** Answers, in the order in which they came. */
    public void add(UUID partyId, String sha256, String mediaType) {
        files.add(new HandedIn(partyId, sha256, mediaType));
    }

    public List<HandedIn> files() {
        return List.copyOf(files);
    }
}
