package org.tiean.evidence.control;

import com.itextpdf.barcodes.BarcodeQRCode;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws the code of a thing's label (物品标签二维码): the label and nothing else, since anybody in the warehouse can read it. */
@ApplicationScoped
public class ItemLabels {

    private static final int SCALE = 8;
    private static final int QUIET = 4;

    /** A PNG with the white margin a reader needs. */
    public byte[] code(String label) {
        Image code = new BarcodeQRCode(label, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M))
                .createAwtImage(Color.BLACK, Color.WHITE);
        int modules = code.getWidth(null);
        int side = (modules + 2 * QUIET) * SCALE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.drawImage(code, QUIET * SCALE, QUIET * SCALE, modules * SCALE, modules * SCALE, null);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
