package org.tiean.dossier.control;

import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.tiean.document.control.Typefaces;
import org.tiean.dossier.entity.VolumeItem;

/**
 * The pages of a volume, written one thing after the other into a file and let go, each page with its number at the upper
 * right. Seals and signatures of a paper are drawn as they look; that they hold is a matter of the original that goes along.
 */
final class VolumeBody implements AutoCloseable {

    private static final float MARGIN = 56;
    private static final float NUMBER_SIZE = 11;
    private static final float CAPTION_HEIGHT = 70;
    private static final float TITLE_SIZE = 16;
    private static final float TEXT_SIZE = 11;
    private static final int ON_ITS_SIDE_FROM = 5;

    private final PdfDocument pdf;
    private final PdfFont font = Typefaces.regular();
    private int pages;

    VolumeBody(Path file) throws IOException {
        pdf = new PdfDocument(new PdfWriter(file.toFile()));
    }

    /** How many pages there are so far. */
    int pages() {
        return pages;
    }

    /**
     * The pages of a PDF without anything that could act: forms become drawings, links and scripts are left behind.
     *
     * @return false if it cannot be read; then nothing of it is in the volume
     */
    boolean print(byte[] file) {
        try {
            append(drawn(file));
            return true;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // a file of a stranger makes the reader fail in each of these ways
            return false;
        }
    }

    private static byte[] drawn(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (PdfDocument one = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)).setUnethicalReading(true), new PdfWriter(out))) {
            PdfAcroForm form = PdfFormCreator.getAcroForm(one, false);
            if (form != null) {
                form.flattenFields();
            }
            for (int number = 1; number <= one.getNumberOfPages(); number++) {
                PdfPage page = one.getPage(number);
                page.getPdfObject().remove(PdfName.Annots);
                page.getPdfObject().remove(PdfName.AA);
            }
        }
        return out.toByteArray();
    }

    private void append(byte[] printable) throws IOException {
        try (PdfDocument one = new PdfDocument(new PdfReader(new ByteArrayInputStream(printable)))) {
            one.copyPagesTo(1, one.getNumberOfPages(), pdf);
        }
        number();
    }

    /**
     * A picture on a page of its own, upright and as large as fits, with what it is below.
     *
     * @param turned orientation of the picture as Exif counts, 1 to 8
     * @return false if it is no picture that can be printed
     */
    boolean picture(byte[] file, VolumeItem item, int turned) {
        ImageData image;
        try {
            image = ImageDataFactory.create(file);
        } catch (RuntimeException e) {
            return false;
        }
        PdfPage page = pdf.addNewPage(PageSize.A4);
        Rectangle room = new Rectangle(MARGIN, MARGIN + CAPTION_HEIGHT, page.getPageSize().getWidth() - 2 * MARGIN,
                page.getPageSize().getHeight() - 2 * MARGIN - CAPTION_HEIGHT);
        boolean onItsSide = turned >= ON_ITS_SIDE_FROM;
        float across = onItsSide ? image.getHeight() : image.getWidth();
        float up = onItsSide ? image.getWidth() : image.getHeight();
        float scale = Math.min(room.getWidth() / across, room.getHeight() / up);
        float[] at = upright(turned, new Rectangle(room.getLeft() + (room.getWidth() - across * scale) / 2, room.getTop() - up * scale,
                across * scale, up * scale));
        new PdfCanvas(page).addImageWithTransformationMatrix(image, at[0], at[1], at[2], at[3], at[4], at[5], false);
        try (Canvas caption = new Canvas(new PdfCanvas(page), new Rectangle(MARGIN, MARGIN - 20, room.getWidth(), CAPTION_HEIGHT + 10))) {
            caption.add(new Paragraph(item.line().title()).setFont(font).setFontSize(TEXT_SIZE).setTextAlignment(TextAlignment.CENTER).setMargin(0));
            caption.add(new Paragraph("SHA-256 " + item.line().sha256()).setFont(font).setFontSize(8)
                    .setTextAlignment(TextAlignment.CENTER).setMargin(0));
        }
        number();
        return true;
    }

    /** Exif 2.3, tag 274: where the unit square of the picture as stored goes, so that it stands upright in that place. */
    private static float[] upright(int turned, Rectangle place) {
        float left = place.getLeft();
        float right = place.getRight();
        float bottom = place.getBottom();
        float top = place.getTop();
        float width = place.getWidth();
        float height = place.getHeight();
        return switch (turned) {
            case 2 -> new float[] {-width, 0, 0, height, right, bottom};
            case 3 -> new float[] {-width, 0, 0, -height, right, top};
            case 4 -> new float[] {width, 0, 0, -height, left, top};
            case 5 -> new float[] {0, -height, -width, 0, right, top};
            case 6 -> new float[] {0, -height, width, 0, left, top};
            case 7 -> new float[] {0, height, width, 0, left, bottom};
            case 8 -> new float[] {0, height, -width, 0, right, bottom};
            default -> new float[] {width, 0, 0, height, left, bottom};
        };
    }

    /** A sheet that stands for what is no page: what it is, where it is kept, or its words. */
    void sheet(VolumeItem item) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFont face = Typefaces.regular();
        try (Document sheet = new Document(new PdfDocument(new PdfWriter(out)), PageSize.A4)) {
            sheet.setFont(face).setFontSize(TEXT_SIZE).setMargins(MARGIN + 16, MARGIN, MARGIN, MARGIN);
            sheet.add(new Paragraph(item.line().title()).setFontSize(TITLE_SIZE).setTextAlignment(TextAlignment.CENTER).setMarginBottom(20));
            Table table = new Table(UnitValue.createPercentArray(new float[] {22, 78})).useAllAvailableWidth();
            for (VolumeItem.Fact fact : item.facts()) {
                table.addCell(new Paragraph(fact.label()));
                table.addCell(new Paragraph(fact.value()));
            }
            if (!item.facts().isEmpty()) {
                sheet.add(table);
            }
            if (!item.text().isBlank()) {
                sheet.add(new Paragraph(item.text()).setMarginTop(16).setFirstLineIndent(2 * TEXT_SIZE));
            }
        }
        append(out.toByteArray());
    }

    /** Numbers what was added and lets it go. */
    private void number() {
        while (pages < pdf.getNumberOfPages()) {
            PdfPage page = pdf.getPage(++pages);
            Rectangle box = page.getCropBox();
            String text = String.valueOf(pages);
            PdfCanvas canvas = new PdfCanvas(page.newContentStreamAfter(), page.getResources(), pdf);
            canvas.openTag(new CanvasArtifact());
            canvas.saveState().beginText().setFontAndSize(font, NUMBER_SIZE)
                    .moveText(box.getRight() - 28 - font.getWidth(text, NUMBER_SIZE), box.getTop() - 28).showText(text).endText().restoreState();
            canvas.closeTag();
            // pictures too: left to the end they would all be in memory until then
            page.flush(true);
        }
    }

    @Override
    public void close() {
        if (pages == 0) {
            pdf.addNewPage(PageSize.A4);
        }
        pdf.close();
    }
}
