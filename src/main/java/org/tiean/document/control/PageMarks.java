package org.tiean.document.control;

import com.itextpdf.barcodes.BarcodeQRCode;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.extgstate.PdfExtGState;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import java.util.Map;

/** What is put on finished pages: the code that leads to verification, and the mark of a draft. */
final class PageMarks {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float CODE_SIZE = 20 * MILLIMETRE;
    private static final float CODE_LEFT = 28 * MILLIMETRE;
    private static final float CODE_BOTTOM = 9.5f * MILLIMETRE;
    private static final float CAPTION_SIZE = 9;
    private static final String CAPTION = "扫码验真";
    private static final float ROOM_LEFT = CODE_LEFT + CODE_SIZE + 5 * MILLIMETRE;
    private static final String ROOM = "当事人专区";
    private static final float KEY_LEFT = ROOM_LEFT + CODE_SIZE + 2 * MILLIMETRE;
    private static final float KEY_TOP = 26.5f * MILLIMETRE;
    private static final float KEY_SIZE = 11;
    private static final String KEY = "扫码，凭文号和查询码查看案件、陈述申辩、缴款";
    /** Before the code that opens the case. */
    static final String ACCESS_CODE = "查询码：";
    private static final String DRAFT = "草稿 预览";
    private static final String COPY = "核对用 非原件";
    private static final float ACROSS_SIZE = 84;

    private PageMarks() {
    }

    /** Bottom left of the last page, inside the margin, so that it never covers a word. */
    static void verificationCode(PdfDocument pdf, String url, PdfFont font) {
        code(new PdfCanvas(pdf.getLastPage()), url, CODE_LEFT, CAPTION, font);
    }

    /** Beside the code that checks it: the way to the party's room, and above the page's number the key to it. */
    static void roomKey(PdfDocument pdf, RoomKey key, PdfFont font) {
        PdfCanvas canvas = new PdfCanvas(pdf.getLastPage());
        code(canvas, key.address(), ROOM_LEFT, ROOM, font);
        canvas.openTag(new CanvasArtifact());
        canvas.beginText().setFontAndSize(font, CAPTION_SIZE).moveText(KEY_LEFT, KEY_TOP).showText(KEY).endText();
        canvas.beginText().setFontAndSize(font, KEY_SIZE).moveText(KEY_LEFT, KEY_TOP - KEY_SIZE - 3)
                .showText(ACCESS_CODE + key.code()).endText();
        canvas.closeTag();
    }

    private static void code(PdfCanvas canvas, String url, float left, String caption, PdfFont font) {
        BarcodeQRCode code = new BarcodeQRCode(url, Map.of(
                EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        float modules = code.getBarcodeSize().getWidth();
        canvas.openTag(new CanvasArtifact());
        canvas.saveState().concatMatrix(1, 0, 0, 1, left, CODE_BOTTOM);
        code.placeBarcode(canvas, ColorConstants.BLACK, CODE_SIZE / modules);
        canvas.restoreState();
        float width = font.getWidth(caption, CAPTION_SIZE);
        canvas.beginText().setFontAndSize(font, CAPTION_SIZE)
                .moveText(left + (CODE_SIZE - width) / 2, CODE_BOTTOM - CAPTION_SIZE - 1)
                .showText(caption).endText();
        canvas.closeTag();
    }

    /** Across every page, pale, above the text so that no white box hides it. */
    static void draft(PdfDocument pdf) {
        across(pdf, DRAFT);
    }

    /** The same of what was made again to be compared. */
    static void copy(PdfDocument pdf) {
        across(pdf, COPY);
    }

    private static void across(PdfDocument pdf, String words) {
        PdfFont font = Typefaces.regular();
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            PdfPage page = pdf.getPage(number);
            Rectangle size = page.getPageSize();
            float half = font.getWidth(words, ACROSS_SIZE) / 2;
            float slope = (float) Math.sqrt(0.5);
            PdfCanvas canvas = new PdfCanvas(page);
            canvas.openTag(new CanvasArtifact());
            canvas.saveState().setExtGState(new PdfExtGState().setFillOpacity(0.14f)).setFillColor(ColorConstants.RED);
            canvas.beginText().setFontAndSize(font, ACROSS_SIZE)
                    .setTextMatrix(slope, slope, -slope, slope,
                            size.getWidth() / 2 - half * slope, size.getHeight() / 2 - half * slope)
                    .showText(words).endText();
            canvas.restoreState();
            canvas.closeTag();
        }
    }
}
