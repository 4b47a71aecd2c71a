package org.tiean.dossier.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentView;
import org.tiean.dossier.entity.Edition;
import org.tiean.dossier.entity.EvidencePackage;
import org.tiean.dossier.entity.PackageFile;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.kernel.control.ContentStore;

/** Which files of a case go into a package; each is read to the end and compared with its hash before it is listed. */
@ApplicationScoped
public class PackageFiles {

    private static final Set<CaseDocument.State> NOT_OUT = EnumSet.of(CaseDocument.State.DRAFT, CaseDocument.State.VOID);

    @Inject
    CaseDocuments documents;

    @Inject
    EvidenceList evidence;

    @Inject
    Editions editions;

    @Inject
    ContentStore files;

    /**
     * What was found.
     *
     * @param withheld how many files the edition leaves out
     * @param broken   path of the first file that is missing or changed, or null
     */
    record Found(List<PackageFile> files, int withheld, String broken) {
    }

    Found of(EvidencePackage ordered, CaseFile caseFile) {
        List<PackageFile> found = new ArrayList<>();
        int withheld = 0;
        int number = 0;
        for (DocumentView view : documents.of(ordered.caseId())) {
            if (view.fileDigest() == null || NOT_OUT.contains(view.state()) || view.createdAt().isAfter(ordered.madeAt())) {
                continue;
            }
            String path = Editions.path(view.kind(), ++number);
            if (ordered.edition() == Edition.PARTY && !editions.shows(view, ordered.partyId().orElseThrow())) {
                withheld++;
            } else if (!add(found, path, view.fileDigest())) {
                return new Found(found, withheld, path);
            }
        }
        boolean onlyParty = caseFile.parties().size() == 1;
        for (EvidenceLine line : evidence.ofCase(ordered.caseId())) {
            if (!line.hasFile()) {
                continue;
            }
            String path = "evidence/%03d%s".formatted(line.number(), extension(line.mediaType()));
            if (ordered.edition() == Edition.PARTY && !editions.shows(line.kind(), onlyParty)) {
                withheld++;
            } else if (!add(found, path, line.sha256())) {
                return new Found(found, withheld, path);
            }
        }
        return new Found(found, withheld, null);
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
