package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.tiean.document.control.SignaturePictures;

/** Signatures of people who do not exist, one hand for each name. */
@ApplicationScoped
public class DrawnSignatures {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 160;
    private static final int STROKES = 5;

    @Inject
    SignaturePictures signatures;

    /** @return the digest of the picture, which is in the store */
    public String of(String name) {
        return signatures.take("data:image/png;base64," + Base64.getEncoder().encodeToString(drawn(name)));
    }

    private static byte[] drawn(String name) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x1f2733));
        pen.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Random hand = new Random(name.hashCode());
        for (int stroke = 0; stroke < STROKES; stroke++) {
            int left = 30 + stroke * (WIDTH - 100) / STROKES;
            Path2D path = new Path2D.Double();
            path.moveTo(left, 30 + hand.nextInt(60));
            path.curveTo(left + hand.nextInt(60), hand.nextInt(HEIGHT), left + hand.nextInt(90), hand.nextInt(HEIGHT),
                    left + 40 + hand.nextInt(60), 50 + hand.nextInt(80));
            pen.draw(path);
        }
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
