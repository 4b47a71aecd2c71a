package org.tiean.authority.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiean.kernel.entity.Refusal;

class PortraitTest {

    @ParameterizedTest
    @CsvSource({"3000, 4000, jpeg", "4000, 1200, png", "120, 900, jpeg", "240, 320, png"})
    void everyShapeBecomesAPortrait(int width, int height, String form) throws IOException {
        BufferedImage portrait = ImageIO.read(new ByteArrayInputStream(Portrait.of(picture(width, height, form))));
        assertEquals(Portrait.WIDTH, portrait.getWidth());
        assertEquals(Portrait.HEIGHT, portrait.getHeight());
        Color middle = new Color(portrait.getRGB(Portrait.WIDTH / 2, Portrait.HEIGHT / 2));
        assertTrue(middle.getRed() > 200 && middle.getBlue() < 60, "the middle of the picture is the middle of the portrait: " + middle);
    }

    @Test
    void whatTheFileCarriedBesidesThePictureIsGone() throws IOException {
        byte[] plain = picture(600, 800, "jpeg");
        byte[] words = "GPS 30.1234 120.5678 secret phone".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream spoken = new ByteArrayOutputStream();
        spoken.write(plain, 0, 2);
        spoken.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (words.length + 2)});
        spoken.write(words);
        spoken.write(plain, 2, plain.length - 2);
        assertTrue(new String(spoken.toByteArray(), StandardCharsets.ISO_8859_1).contains("secret phone"));
        assertFalse(new String(Portrait.of(spoken.toByteArray()), StandardCharsets.ISO_8859_1).contains("secret phone"));
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        byte[] cut = Arrays.copyOf(picture(600, 800, "png"), 40);
        byte[] small = picture(100, 400, "jpeg");
        byte[] page = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII);
        for (byte[] wrong : new byte[][] {cut, small, page, new byte[0]}) {
            assertEquals("authority.photo.unreadable", assertThrows(Refusal.class, () -> Portrait.of(wrong)).key());
        }
    }

    private static byte[] picture(int width, int height, String form) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, form, out);
        return out.toByteArray();
    }
}
