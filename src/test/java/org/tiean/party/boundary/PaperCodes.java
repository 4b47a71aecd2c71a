package org.tiean.party.boundary;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the access code where a party reads it: at the bottom of the last page of its paper. */
public final class PaperCodes {

    private static final Pattern CODE = Pattern.compile("查询码：([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})");

    private PaperCodes() {
    }

    public static String read(byte[] pdf) throws IOException {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            Matcher found = CODE.matcher(PdfTextExtractor.getTextFromPage(document.getLastPage()));
            if (!found.find()) {
                throw new AssertionError("no code on " + PdfTextExtractor.getTextFromPage(document.getLastPage()));
            }
            return found.group(1);
        }
    }

    /** What a paper says, blanks and line ends left out. */
    public static String text(InputStream pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (pdf; PdfDocument document = new PdfDocument(new PdfReader(pdf))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(document.getPage(page)));
            }
        }
        return text.toString().replaceAll("\\s", "");
    }

    public static String read(InputStream pdf) throws IOException {
        try (pdf) {
            return read(pdf.readAllBytes());
        }
    }
}
