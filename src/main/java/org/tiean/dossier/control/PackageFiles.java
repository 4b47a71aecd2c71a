package org.tiean.dossier.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentView;
import org.tiean.dossier.entity.Edition;
import org.tiean.dossier.entity.EvidencePackage;
import org.tiean.dossier.entity.FilesHandedIn;
import org.tiean.dossier.entity.PackageFile;
import org.tiean.evidence.boundary.CaseRecordings;
import org.tiean.evidence.boundary.Custody;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.CaseRecording;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.evidence.entity.MoveSignatures;
import org.tiean.kernel.control.ContentStore;

/** Which files of a case go into a package; each is read to the end and compared with its hash before it is listed. */
@ApplicationScoped
public class PackageFiles {

    static final String RECORDINGS = "recordings/";

    private static final Set<CaseDocument.State> NOT_OUT = EnumSet.of(CaseDocument.State.DRAFT, CaseDocument.State.VOID);

    @Inject
    CaseDocuments documents;

    @Inject
    EvidenceList evidence;

    @Inject
    CaseRecordings recordings;

    @Inject
    Custody custody;

    @Inject
    Editions editions;

    @Inject
    ContentStore files;

    @Inject
    Event<FilesHandedIn> handedIn;

    /**
     * What was found.
     *
     * @param withheld how many files the edition leaves out
     * @param broken   path of the first file that is missing or changed, or null
     */
    record Found(List<PackageFile> files, int withheld, String broken) {
    }

    Found of(EvidencePackage ordered, CaseFile caseFile) {
        Collected collected = new Collected();
        documents(ordered, collected);
        evidence(ordered, caseFile, collected);
        recordings(ordered, caseFile, collected);
        signatures(ordered, collected);
        handedIn(ordered, collected);
        return collected.found();
    }

    private void documents(EvidencePackage ordered, Collected collected) {
        int number = 0;
        for (DocumentView view : documents.of(ordered.caseId())) {
            if (view.fileDigest() != null && !NOT_OUT.contains(view.state()) && !view.createdAt().isAfter(ordered.madeAt())) {
                collected.take(Editions.path(view.kind(), ++number), view.fileDigest(),
                        isFull(ordered) || editions.shows(view, ordered.partyId().orElseThrow()));
            }
        }
    }

    private void evidence(EvidencePackage ordered, CaseFile caseFile, Collected collected) {
        for (EvidenceLine line : evidence.ofCase(ordered.caseId())) {
            if (line.hasFile()) {
                collected.take("evidence/%03d%s".formatted(line.number(), extension(line.mediaType())), line.sha256(),
                        isFull(ordered) || editions.shows(line.kind(), hasOneParty(caseFile)));
            }
        }
    }

    /** Recordings that a handler took into the case. */
    private void recordings(EvidencePackage ordered, CaseFile caseFile, Collected collected) {
        int number = 0;
        for (CaseRecording recording : recordings.recordings(ordered.caseId())) {
            if (recording.isAccepted()) {
                collected.take("%s%03d%s".formatted(RECORDINGS, ++number, extension(recording.mediaType())), recording.sha256(),
                        isFull(ordered) || editions.showsRecording(recording.step(), hasOneParty(caseFile)));
            }
        }
    }

    /** Signatures of those between whom things went; drawn on a screen and kept as PNG. */
    private void signatures(EvidencePackage ordered, Collected collected) {
        Map<String, Integer> numbers = new HashMap<>();
        for (MoveSignatures move : custody.signatures(ordered.caseId())) {
            int thing = numbers.computeIfAbsent(move.label(), label -> numbers.size() + 1);
            boolean shown = isFull(ordered) || editions.showsCustody();
            if (move.from() != null) {
                collected.take("custody/%03d-%02d-gave.png".formatted(thing, move.seq()), move.from(), shown);
            }
            if (move.to() != null) {
                collected.take("custody/%03d-%02d-took.png".formatted(thing, move.seq()), move.to(), shown);
            }
        }
    }

    /** What the parties handed in; to a party only its own. */
    private void handedIn(EvidencePackage ordered, Collected collected) {
        FilesHandedIn asked = new FilesHandedIn(ordered.caseId());
        handedIn.fire(asked);
        int number = 0;
        for (FilesHandedIn.HandedIn file : asked.files()) {
            collected.take("materials/%03d%s".formatted(++number, extension(file.mediaType())), file.sha256(),
                    isFull(ordered) || editions.showsMaterial(file.partyId(), ordered.partyId().orElseThrow()));
        }
    }

    private static boolean isFull(EvidencePackage ordered) {
        return ordered.edition() == Edition.FULL;
    }

    private static boolean hasOneParty(CaseFile caseFile) {
        return caseFile.parties().size() == 1;
    }

    /** What comes together; after the first broken file nothing more is read. */
    private final class Collected {

        private final List<PackageFile> files = new ArrayList<>();
        private int withheld;
        private String broken;

        void take(String path, String sha256, boolean shown) {
            if (broken != null) {
                return;
            }
            if (!shown) {
                withheld++;
            } else if (!add(files, path, sha256)) {
                broken = path;
            }
        }

        Found found() {
            return new Found(files, withheld, broken);
        }
    }

    private boolean add(List<PackageFile> found, String path, String sha256) {
        if (!files.has(sha256)) {
            return false;
        }
        CRC32 crc = new CRC32();
        long size = 0;
        try (InputStream in = files.open(sha256)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[1 << 16];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                crc.update(chunk, 0, read);
                digest.update(chunk, 0, read);
                size += read;
            }
            found.add(new PackageFile(path, sha256, size, crc.getValue()));
            return HexFormat.of().formatHex(digest.digest()).equals(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String extension(String mediaType) {
        String sub = mediaType.substring(mediaType.indexOf('/') + 1);
        return sub.matches("[a-z0-9]{2,5}") ? "." + sub : "";
    }
}
