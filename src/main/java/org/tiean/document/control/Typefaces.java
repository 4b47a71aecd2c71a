package org.tiean.document.control;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.layout.font.FontCharacteristics;
import com.itextpdf.layout.font.FontInfo;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.layout.font.FontSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The typefaces documents are set in: Noto Serif SC, because the common FangSong fonts lack characters that
 * stand in people's names (喆堃旸). Programs are read once; a provider belongs to one document only.
 */
public final class Typefaces {

    public static final String FAMILY = "Noto Serif SC";

    private static final byte[] REGULAR_BYTES = bytes("fonts/NotoSerifSC-Regular.ttf");
    private static final FontProgram REGULAR = program(REGULAR_BYTES);
    private static final FontSet SET = set(REGULAR, program(bytes("fonts/NotoSerifSC-Bold.ttf")));

    private Typefaces() {
    }

    /** Both faces for one document. */
    public static FontProvider forOneDocument() {
        return new FontProvider(SET, FAMILY);
    }

    /** The regular face for one document. */
    public static PdfFont regular() {
        return PdfFontFactory.createFont(REGULAR, "Identity-H", EmbeddingStrategy.FORCE_EMBEDDED);
    }

    /** The regular face as that document has it, so that it is embedded once. */
    static PdfFont regularOf(FontProvider document) {
        FontInfo regular = document.getFontSelector(List.of(FAMILY), new FontCharacteristics()).bestMatch();
        return document.getPdfFont(regular);
    }

    private static FontSet set(FontProgram... programs) {
        FontSet set = new FontSet();
        for (FontProgram program : programs) {
            set.addFont(program, "Identity-H");
        }
        return set;
    }

    /** The regular face as a file, for the seal, which embeds its own few characters; always the same array, never changed. */
    static byte[] regularBytes() {
        return REGULAR_BYTES;
    }

    private static FontProgram program(byte[] face) {
        try {
            return FontProgramFactory.createFont(face, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String path) {
        try (InputStream stream = Typefaces.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("typeface missing: " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
