package org.tiean.document.control;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.ITextExtractionStrategy;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What somebody sees who opens the file. */
final class RenderedPages {

    private RenderedPages() {
    }

    /** As they stand on the page, from top to bottom, cells of one row beside each other. */
    static List<String> lines(byte[] file) {
        return read(file, LocationTextExtractionStrategy::new);
    }

    private static List<String> read(byte[] file, Supplier<ITextExtractionStrategy> order) {
        List<String> lines = new ArrayList<>();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                lines.addAll(PdfTextExtractor.getTextFromPage(pdf.getPage(page), order.get()).lines().toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    static int count(byte[] file) {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words in the order they were written, without spaces: a phrase is found across lines of a cell. */
    static String words(byte[] file) {
        return String.join("", read(file, SimpleTextExtractionStrategy::new)).replaceAll("第\\d+页共\\d+页|第 \\d+ 页 共 \\d+ 页", "")
                .replaceAll("[\\s\u3000]", "");
    }

    static boolean canPaint() {
        try {
            return new ProcessBuilder("pdftoppm", "-v").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Digests of the painted pages. */
    static List<String> pictures(byte[] file, Path folder) throws IOException, InterruptedException {
        Path pdf = Files.write(Files.createDirectories(folder).resolve("document.pdf"), file);
        new ProcessBuilder("pdftoppm", "-r", "60", "-png", pdf.toString(), folder.resolve("page").toString())
                .start().waitFor();
        List<String> digests = new ArrayList<>();
        try (var pages = Files.list(folder)) {
            for (Path page : pages.filter(path -> path.toString().endsWith(".png")).sorted().toList()) {
                digests.add(Snapshots.digest(Files.readAllBytes(page)));
            }
        }
        return digests;
    }
}
