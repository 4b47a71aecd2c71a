package org.tiean.dossier.control;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tiean.dossier.entity.VolumeItem;
import org.tiean.evidence.control.TraceReader;
import org.tiean.evidence.entity.FileKind;
import org.tiean.kernel.control.ContentStore;

/**
 * Binds a volume (装订): first the content into a file of its own, so that it is known on which page each thing begins, then
 * cover and catalogue before it, the closing sheet behind it, and the signed originals inside. Never holds more than one
 * thing of the case in memory.
 */
@ApplicationScoped
public class VolumeBinder {

    /** A larger file is listed by its hash instead of printed: 64 MiB. */
    private static final long LARGEST_PRINTED = 64L << 20;

    private static final int AT_ONCE = 4;

    @Inject
    ContentStore files;

    /**
     * Something bound in, with its pages.
     *
     * @param from first page, {@code to} last
     * @param printed whether its own pages or a sheet in its place
     */
    public record Placed(VolumeItem item, int from, int to, boolean printed) {
    }

    /** Writes the content into a file, page numbers from 1. */
    public List<Placed> content(List<VolumeItem> items, Path file) throws IOException {
        List<Placed> placed = new ArrayList<>();
        try (VolumeBody body = new VolumeBody(file)) {
            for (VolumeItem item : items) {
                int before = body.pages();
                boolean printed = print(item, body);
                if (!printed) {
                    body.sheet(item);
                }
                placed.add(new Placed(item, before + 1, body.pages(), printed));
            }
        }
        return placed;
    }

    private boolean print(VolumeItem item, VolumeBody body) throws IOException {
        if (!item.isPdf() && !item.isPicture() || files.size(item.line().sha256()) > LARGEST_PRINTED) {
            return false;
        }
        byte[] file;
        try (InputStream in = files.open(item.line().sha256())) {
            file = in.readAllBytes();
        }
        return item.isPdf() ? body.print(file) : body.picture(file, item, turned(file, item));
    }

    private static int turned(byte[] picture, VolumeItem item) {
        return FileKind.ofMediaType(item.mediaType()).map(kind -> TraceReader.turned(new ByteArrayInputStream(picture), kind)).orElse(1);
    }

    /**
     * Puts cover, catalogue and closing sheet around the content and the originals inside.
     *
     * @param around cover and catalogue, then on the last page the closing sheet
     * @return how many originals are attached
     */
    public int bind(byte[] around, Path content, List<Placed> placed, String title, Path file) throws IOException {
        try (PdfDocument out = new PdfDocument(new PdfWriter(file.toFile()));
             PdfDocument cover = new PdfDocument(new PdfReader(new ByteArrayInputStream(around)));
             PdfDocument body = new PdfDocument(new PdfReader(content.toFile()).setMemorySavingMode(true))) {
            out.getDocumentInfo().setTitle(title);
            int front = cover.getNumberOfPages() - 1;
            cover.copyPagesTo(1, front, out);
            for (int from = 1; !placed.isEmpty() && from <= body.getNumberOfPages(); from += AT_ONCE) {
                int to = Math.min(from + AT_ONCE - 1, body.getNumberOfPages());
                body.copyPagesTo(from, to, out);
                bookmarks(out, placed, front, from, to);
                for (int page = from; page <= to; page++) {
                    out.getPage(front + page).flush(true);
                }
            }
            cover.copyPagesTo(front + 1, front + 1, out);
            return attach(out, placed);
        }
    }

    /** Of those that begin on these pages, which are still in hand. */
    private static void bookmarks(PdfDocument out, List<Placed> placed, int front, int from, int to) {
        PdfOutline root = out.getOutlines(false);
        for (Placed one : placed) {
            if (one.from() >= from && one.from() <= to) {
                PdfPage page = out.getPage(front + one.from());
                root.addOutline(one.item().line().position() + " " + one.item().line().title())
                        .addDestination(PdfExplicitDestination.createFit(page));
            }
        }
    }

    private int attach(PdfDocument out, List<Placed> placed) throws IOException {
        int attached = 0;
        for (Placed one : placed) {
            VolumeItem item = one.item();
            if (!item.paper() || item.line().sha256() == null) {
                continue;
            }
            String name = "%03d-%s.pdf".formatted(item.line().position(), item.line().title());
            try (InputStream original = files.open(item.line().sha256())) {
                PdfFileSpec spec = PdfFileSpec.createEmbeddedFileSpec(out, original, item.line().title(), name, new PdfName("application/pdf"),
                        null, PdfName.Source);
                out.addFileAttachment("%03d".formatted(item.line().position()), spec);
                // written now, so that no more than one of them is open
                PdfStream embedded = ((PdfDictionary) spec.getPdfObject()).getAsDictionary(PdfName.EF).getAsStream(PdfName.F);
                embedded.flush();
            }
            attached++;
        }
        return attached;
    }
}
