package org.tiean.authority.control;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.tiean.kernel.entity.Refusal;

/**
 * Draws a portrait anew, {@value #WIDTH} by {@value #HEIGHT} pixels cut from the middle: nothing the file carried besides the
 * picture is left. A large picture is read at a fraction of its size, so that memory is bound by the portrait.
 */
public final class Portrait {

    public static final int WIDTH = 240;
    public static final int HEIGHT = 320;
    private static final int SMALLEST = 120;

    private Portrait() {
    }

    /** @throws Refusal {@code authority.photo.unreadable} no picture of a usual form, or smaller than 120 pixels */
    public static byte[] of(byte[] picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Refusal.invalid("authority.photo.unreadable");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return drawn(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw Refusal.invalid("authority.photo.unreadable");
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // readers meet broken files in these ways too
            throw Refusal.invalid("authority.photo.unreadable");
        }
    }

    private static byte[] drawn(ImageReader reader) throws IOException {
        int shorter = Math.min(reader.getWidth(0), reader.getHeight(0));
        if (shorter < SMALLEST) {
            throw Refusal.invalid("authority.photo.unreadable");
        }
        ImageReadParam how = reader.getDefaultReadParam();
        int step = Math.max(1, shorter / (2 * HEIGHT));
        how.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, how);
        double scale = Math.max((double) WIDTH / read.getWidth(), (double) HEIGHT / read.getHeight());
        int width = (int) Math.ceil(read.getWidth() * scale);
        int height = (int) Math.ceil(read.getHeight() * scale);
        BufferedImage portrait = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = portrait.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(read, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(portrait, "jpeg", out);
        return out.toByteArray();
    }
}
