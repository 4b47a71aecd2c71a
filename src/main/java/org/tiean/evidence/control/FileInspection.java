package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tiean.evidence.entity.FileKind;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Stored;

/** What kind a file that came in is, by its content and its name together. */
@ApplicationScoped
public class FileInspection {

    private static final int MOST_PARTS = 2000;

    @Inject
    ContentStore files;

    /** @throws Refusal 415 for a kind that is not taken, or a content that is not what the name says */
    public FileKind kindOf(Stored stored, String fileName) {
        FileKind kind = FileKind.of(stored.mediaType(), fileName).orElseThrow(() -> refused(stored, fileName));
        if (kind.mainPart().isPresent() && !holds(stored.sha256(), kind.mainPart().get())) {
            throw refused(stored, fileName);
        }
        return kind;
    }

    private static Refusal refused(Stored stored, String fileName) {
        return new Refusal(Refusal.Kind.UNSUPPORTED, "evidence.upload.kind", fileName, stored.mediaType());
    }

    /** Whether an office file has its main part and no macros. */
    private boolean holds(String sha256, String mainPart) {
        try (InputStream in = files.open(sha256)) {
            Set<String> parts = parts(in);
            return parts.contains("[Content_Types].xml") && parts.contains(mainPart)
                    && parts.stream().noneMatch(part -> part.endsWith("vbaProject.bin"));
        } catch (IOException | IllegalArgumentException notEvenAZip) {
            return false;
        }
    }

    /** Names only; the parts themselves are skipped over. */
    static Set<String> parts(InputStream in) throws IOException {
        Set<String> parts = new HashSet<>();
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null && parts.size() < MOST_PARTS; entry = zip.getNextEntry()) {
            parts.add(entry.getName());
        }
        return parts;
    }
}
