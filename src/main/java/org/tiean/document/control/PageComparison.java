package org.tiean.document.control;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiean.document.entity.Remade.Likeness;

/**
 * Holds the pages of two files against each other: their words, and everything that draws them. Seals and signatures lie above the
 * pages and are not compared; what they say of the file the verification says.
 */
final class PageComparison {

    private static final Pattern ACCESS_CODE = Pattern.compile(PageMarks.ACCESS_CODE + "(\\S+)");

    private PageComparison() {
    }

    static Likeness of(byte[] original, byte[] again) {
        try (PdfDocument one = open(original); PdfDocument other = open(again)) {
            List<Integer> text = new ArrayList<>();
            List<Integer> drawing = new ArrayList<>();
            for (int number = 1; number <= Math.min(one.getNumberOfPages(), other.getNumberOfPages()); number++) {
                PdfPage page = one.getPage(number);
                PdfPage made = other.getPage(number);
                if (!PdfTextExtractor.getTextFromPage(page).equals(PdfTextExtractor.getTextFromPage(made))) {
                    text.add(number);
                }
                if (!isDrawnAlike(page, made)) {
                    drawing.add(number);
                }
            }
            return new Likeness(one.getNumberOfPages(), other.getNumberOfPages(), text, drawing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code printed beside the way to the party's room, which is kept nowhere else; null for a paper without one. */
    static String accessCode(byte[] original) {
        try (PdfDocument pdf = open(original)) {
            Matcher code = ACCESS_CODE.matcher(PdfTextExtractor.getTextFromPage(pdf.getLastPage()));
            return code.find() ? code.group(1) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfDocument open(byte[] file) throws IOException {
        return new PdfDocument(new PdfReader(new ByteArrayInputStream(file)));
    }

    private static boolean isDrawnAlike(PdfPage page, PdfPage made) {
        if (!page.getPageSize().equalsWithEpsilon(made.getPageSize()) || !Arrays.equals(page.getContentBytes(), made.getContentBytes())) {
            return false;
        }
        List<PdfStream> pictures = pictures(page);
        List<PdfStream> picturesMade = pictures(made);
        if (pictures.size() != picturesMade.size()) {
            return false;
        }
        for (int i = 0; i < pictures.size(); i++) {
            if (!Arrays.equals(pictures.get(i).getBytes(), picturesMade.get(i).getBytes())) {
                return false;
            }
        }
        return true;
    }

    private static List<PdfStream> pictures(PdfPage page) {
        var drawn = page.getResources().getResource(PdfName.XObject);
        return drawn == null ? List.of() : new TreeSet<>(drawn.keySet()).stream().map(drawn::getAsStream).toList();
    }
}
