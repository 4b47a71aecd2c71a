package org.tiean.document.control;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IPdfTextLocation;
import com.itextpdf.kernel.pdf.canvas.parser.listener.RegexBasedLocationExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;

/**
 * Where the seal goes: upright on the date under the organ's name (骑年盖月), as official documents have it
 * (GB/T 9704-2012 7.3.5.1).
 */
final class SealPlace {

    private static final float FALLBACK_RIGHT = 150;
    private static final float FALLBACK_BOTTOM = 120;
    /** The date lies below the middle of the seal, so that star and name stay clear of it. */
    private static final float DATE_BELOW_MIDDLE = 0.12f;

    private SealPlace() {
    }

    /** Lower left corner of the square around a seal of that diameter, on the last page, in points. */
    static float[] corner(byte[] pdf, String date, float diameter) {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            RegexBasedLocationExtractionStrategy finder =
                    new RegexBasedLocationExtractionStrategy(String.join("\\s*", date.split("")));
            new PdfCanvasProcessor(finder).processPageContent(document.getLastPage());
            Collection<IPdfTextLocation> found = finder.getResultantLocations();
            Rectangle page = document.getLastPage().getPageSize();
            float x = page.getWidth() - FALLBACK_RIGHT;
            float y = FALLBACK_BOTTOM;
            Rectangle lowest = found.stream().map(IPdfTextLocation::getRectangle)
                    .min(Comparator.comparing(Rectangle::getBottom)).orElse(null);
            if (lowest != null) {
                x = lowest.getLeft() + lowest.getWidth() / 2;
                y = lowest.getBottom() + lowest.getHeight() / 2 + diameter * DATE_BELOW_MIDDLE;
            }
            return new float[] {x - diameter / 2, Math.max(0, y - diameter / 2)};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
