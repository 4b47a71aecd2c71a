package org.tiean.seal.control;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.renderer.DivRenderer;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tiean.kernel.entity.Refusal;
import org.tiean.seal.entity.SealRequest;

/**
 * Draws the round red seal of an agency (公章): a ring, a five-pointed star, the organ's name from lower
 * left over the top to lower right (自左而右环行, 国发〔1999〕25号), and a caption below the star.
 */
final class SealDrawing extends DivRenderer {

    private static final DeviceRgb RED = new DeviceRgb(214, 0, 15);

    /** A name may take up to 260 degrees of the ring; each character at most 30. */
    private static final double WIDEST_ARC = Math.toRadians(260);
    private static final double WIDEST_STEP = Math.toRadians(30);

    /** A face of ten thousands of characters takes longer to read than a page to set, and it is always the same one. */
    private static volatile ReadFont last;

    /**
     * Seals drawn before, each a page of its own with the few characters it needs: an organ's seal is the same on every
     * paper, and to embed a typeface anew takes longer than to sign.
     */
    private static final Map<SealRequest.Face, byte[]> DRAWN = new ConcurrentHashMap<>();

    /** More seals than an installation has are forgotten all at once. */
    private static final int MOST_DRAWN = 500;

    private record ReadFont(byte[] font, FontProgram program) {
    }

    private final SealRequest.Face face;
    private final FontProgram program;

    private SealDrawing(Div div, SealRequest.Face face, FontProgram program) {
        super(div);
        this.face = face;
        this.program = program;
    }

    /**
     * The seal as content of a signature field of {@code face.diameter()} in the square.
     *
     * @throws Refusal {@code seal.font.*} if the font cannot be read or lacks a character
     */
    static Div of(SealRequest.Face face) {
        FontProgram program = program(face.font());
        String text = face.organ() + (face.caption() == null ? "" : face.caption());
        text.codePoints().filter(one -> program.getGlyph(one) == null).findFirst().ifPresent(missing -> {
            throw Refusal.invalid("seal.font.lacks", Character.toString(missing));
        });
        Div div = new Div().setWidth(face.diameter()).setHeight(face.diameter()).setMargin(0).setPadding(0);
        div.setNextRenderer(new SealDrawing(div, face, program));
        return div;
    }

    /** The field around it, without the 2 points iText would keep free inside and cut off the ring with. */
    static SignatureFieldAppearance field(Div drawing) {
        SignatureFieldAppearance field = new SignatureFieldAppearance(SignerProperties.IGNORED_ID).setContent(drawing);
        for (int side : new int[] {Property.PADDING_TOP, Property.PADDING_RIGHT, Property.PADDING_BOTTOM,
            Property.PADDING_LEFT}) {
            field.setProperty(side, UnitValue.createPointValue(0));
        }
        return field;
    }

    private static FontProgram program(byte[] font) {
        ReadFont known = last;
        if (known == null || known.font() != font) {
            known = new ReadFont(font, read(font));
            last = known;
        }
        return known.program();
    }

    private static FontProgram read(byte[] font) {
        try {
            return FontProgramFactory.createFont(font, false);
        } catch (IOException | RuntimeException e) {
            // iText answers bytes that are no font with either
            Refusal refusal = Refusal.invalid("seal.font.unreadable");
            refusal.initCause(e);
            throw refusal;
        }
    }

    @Override
    public IRenderer getNextRenderer() {
        return new SealDrawing((Div) getModelElement(), face, program);
    }

    @Override
    public void draw(DrawContext context) {
        Rectangle area = getOccupiedAreaBBox();
        if (DRAWN.size() >= MOST_DRAWN) {
            DRAWN.clear();
        }
        byte[] drawn = DRAWN.computeIfAbsent(atOrigin(face), anywhere -> drawn());
        try (PdfDocument page = new PdfDocument(new PdfReader(new ByteArrayInputStream(drawn)))) {
            PdfFormXObject seal = page.getFirstPage().copyAsFormXObject(context.getDocument());
            context.getCanvas().addXObjectAt(seal, area.getX(), area.getTop() - face.diameter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same seal wherever it stands on a paper. */
    private static SealRequest.Face atOrigin(SealRequest.Face face) {
        return new SealRequest.Face(face.organ(), face.caption(), face.font(), 0, 0, face.diameter());
    }

    private byte[] drawn() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument page = new PdfDocument(new PdfWriter(out))) {
            double radius = face.diameter() / 2;
            PdfFont font = PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H,
                    PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
            PdfCanvas canvas = new PdfCanvas(page.addNewPage(new PageSize(face.diameter(), face.diameter())));
            canvas.concatMatrix(1, 0, 0, 1, radius, radius).setStrokeColor(RED).setFillColor(RED);
            ring(canvas, radius);
            star(canvas, radius * 0.32);
            name(canvas, font, radius);
            caption(canvas, font, radius);
        }
        return out.toByteArray();
    }

    private static void ring(PdfCanvas canvas, double radius) {
        double width = radius * 0.055;
        canvas.setLineWidth((float) width).circle(0, 0, radius - width / 2 - 0.5).stroke();
    }

    private static void star(PdfCanvas canvas, double radius) {
        double inner = radius * Math.sin(Math.toRadians(18)) / Math.sin(Math.toRadians(54));
        for (int corner = 0; corner < 10; corner++) {
            double reach = corner % 2 == 0 ? radius : inner;
            double angle = Math.PI / 2 + corner * Math.PI / 5;
            double x = reach * Math.cos(angle);
            double y = reach * Math.sin(angle);
            if (corner == 0) {
                canvas.moveTo(x, y);
            } else {
                canvas.lineTo(x, y);
            }
        }
        canvas.closePath().fill();
    }

    private void name(PdfCanvas canvas, PdfFont font, double radius) {
        int[] characters = face.organ().codePoints().toArray();
        double step = Math.min(WIDEST_STEP, WIDEST_ARC / characters.length);
        double outer = radius * 0.9;
        double size = Math.min(radius * 0.32, step * radius * 0.72);
        double first = Math.PI / 2 + step * (characters.length - 1) / 2;
        for (int i = 0; i < characters.length; i++) {
            double angle = first - i * step;
            double turn = angle - Math.PI / 2;
            canvas.saveState().concatMatrix(Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn),
                    outer * Math.cos(angle), outer * Math.sin(angle));
            // narrowed a little, as engraved seals are; the upper edge of the character touches the outer line
            write(canvas, font, Character.toString(characters[i]), size, 0.88, -size * 0.9);
            canvas.restoreState();
        }
    }

    private void caption(PdfCanvas canvas, PdfFont font, double radius) {
        if (face.caption() != null) {
            double size = Math.min(radius * 0.2, radius * 1.1 / face.caption().length());
            write(canvas, font, face.caption(), size, 1, -radius * 0.58);
        }
    }

    private static void write(PdfCanvas canvas, PdfFont font, String text, double size, double narrowing, double baseline) {
        double width = font.getWidth(text, (float) size) * narrowing;
        canvas.beginText().setFontAndSize(font, (float) size)
                .setTextMatrix((float) narrowing, 0, 0, 1, (float) (-width / 2), (float) baseline)
                .showText(text).endText();
    }
}
