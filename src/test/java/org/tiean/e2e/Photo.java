package org.tiean.e2e;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures of things that never happened, as a camera would hand them over. */
final class Photo {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private Photo() {
    }

    static FilePayload jpeg(String name, String words) {
        return picture(name + ".jpg", "image/jpeg", "jpg", words);
    }

    static FilePayload png(String name, String words) {
        return picture(name + ".png", "image/png", "png", words);
    }

    private static FilePayload picture(String name, String type, String format, String words) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x7f8c95));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xb5432f));
        pen.fillRect(WIDTH / 4, HEIGHT / 3, WIDTH / 2, HEIGHT / 2);
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 28));
        pen.drawString(words, 24, 48);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return new FilePayload(name, type, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
