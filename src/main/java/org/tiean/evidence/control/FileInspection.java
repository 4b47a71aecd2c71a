package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    /** No report or table comes near it: 512 MiB when unpacked. */
    private static final long MOST_UNPACKED = 512L << 20;
    /** More than any phone's camera makes (200 million); decoded it would still fit into a server's memory. */
    private static final long MOST_PIXELS = 256_000_000;

    @Inject
    ContentStore files;

    /** @throws Refusal 415 for a kind that is not taken, or a content that is not what the name says */
    public FileKind kindOf(Stored stored, String fileName) {
        FileKind kind = FileKind.of(stored.mediaType(), fileName).orElseThrow(() -> refused(stored, fileName));
        if (kind.mainPart().isPresent() && !holds(stored.sha256(), kind.mainPart().get())) {
            throw refused(stored, fileName);
        }
        if (kind == FileKind.JPEG || kind == FileKind.PNG) {
            checkPicture(stored, kind, fileName);
        }
        if (kind == FileKind.MP4) {
            checkFilm(stored, fileName);
        }
        return kind;
    }

    /** A film without a header, or with nothing behind it, is shown by no player: better said now than before the court. */
    private void checkFilm(Stored stored, String fileName) {
        try (InputStream in = files.open(stored.sha256())) {
            if (!FilmHeader.of(in).isWhole()) {
                throw hostile("evidence.upload.broken-film", fileName);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkPicture(Stored stored, FileKind kind, String fileName) {
        try (InputStream in = files.open(stored.sha256())) {
            PictureScan scan = PictureScan.of(in, kind);
            if (scan.pixels() == 0) {
                throw hostile("evidence.upload.broken-picture", fileName);
            }
            if (scan.pixels() > MOST_PIXELS) {
                throw hostile("evidence.upload.pixels", fileName);
            }
            if (scan.isTwoThings()) {
                throw hostile("evidence.upload.two-things", fileName);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal hostile(String key, String fileName) {
        return new Refusal(Refusal.Kind.UNSUPPORTED, key, fileName);
    }

    private static Refusal refused(Stored stored, String fileName) {
        return new Refusal(Refusal.Kind.UNSUPPORTED, "evidence.upload.kind", fileName, stored.mediaType());
    }

    /** Whether an office file has its main part and no macros, and does not unpack without end. */
    private boolean holds(String sha256, String mainPart) {
        try (InputStream in = files.open(sha256)) {
            Set<String> parts = parts(in);
            return parts.contains("[Content_Types].xml") && parts.contains(mainPart)
                    && parts.stream().noneMatch(part -> part.endsWith("vbaProject.bin"));
        } catch (IOException | IllegalArgumentException notEvenAZip) {
            return false;
        }
    }

    /**
     * Names of the parts, which are unpacked into nothing and counted.
     *
     * @throws IOException if there are more of them, or more in them, than an office file has
     */
    static Set<String> parts(InputStream in) throws IOException {
        Set<String> parts = new HashSet<>();
        ZipInputStream zip = new ZipInputStream(in);
        byte[] chunk = new byte[1 << 16];
        long unpacked = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            parts.add(entry.getName());
            for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED || parts.size() > MOST_PARTS) {
                    throw new IOException("unpacks without end");
                }
            }
        }
        return parts;
    }
}
