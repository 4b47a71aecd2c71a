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
    private static final String DRAFT = "草稿 预览";
    private static final float DRAFT_SIZE = 84;

    private PageMarks() {
    }

    /** Bottom left of the last page, inside the margin, so that it never covers a word. */
    static void verificationCode(PdfDocument pdf, String url, PdfFont font) {
        PdfCanvas canvas = new PdfCanvas(pdf.getLastPage());
        BarcodeQRCode code = new BarcodeQRCode(url, Map.of(
                EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        float modules = code.getBarcodeSize().getWidth();
        canvas.openTag(new CanvasArtifact());
        canvas.saveState().concatMatrix(1, 0, 0, 1, CODE_LEFT, CODE_BOTTOM);
        code.placeBarcode(canvas, ColorConstants.BLACK, CODE_SIZE / modules);
        canvas.restoreState();
        float width = font.getWidth(CAPTION, CAPTION_SIZE);
        canvas.beginText().setFontAndSize(font, CAPTION_SIZE)
                .moveText(CODE_LEFT + (CODE_SIZE - width) / 2, CODE_BOTTOM - CAPTION_SIZE - 1)
                .showText(CAPTION).endText();
        canvas.closeTag();
    }

    /** Across every page, pale, above the text so that no white box hides it. */
    static void draft(PdfDocument pdf) {
        PdfFont font = Typefaces.regular();
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            PdfPage page = pdf.getPage(number);
            Rectangle size = page.getPageSize();
            float half = font.getWidth(DRAFT, DRAFT_SIZE) / 2;
            float slope = (float) Math.sqrt(0.5);
            PdfCanvas canvas = new PdfCanvas(page);
            canvas.openTag(new CanvasArtifact());
            canvas.saveState().setExtGState(new PdfExtGState().setFillOpacity(0.14f)).setFillColor(ColorConstants.RED);
            canvas.beginText().setFontAndSize(font, DRAFT_SIZE)
                    .setTextMatrix(slope, slope, -slope, slope,
                            size.getWidth() / 2 - half * slope, size.getHeight() / 2 - half * slope)
                    .showText(DRAFT).endText();
            canvas.restoreState();
            canvas.closeTag();
        }
    }
}
