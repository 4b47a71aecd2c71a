package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.tiean.evidence.entity.DisplayCopy.Drawn;
import org.tiean.evidence.entity.MarkCopy;
import org.tiean.kernel.control.ContentStore;

/**
 * Draws copies of pictures anew: smaller, upright, without anything the original carries besides what is seen. A large picture
 * is read at a fraction of its size, so that memory is bound by the copy and not by the original.
 */
@ApplicationScoped
public class PictureCopies {

    /** Longest side in a list, in pixels. */
    public static final int THUMBNAIL = 320;
    /** Longest side on a screen, in pixels. */
    public static final int SCREEN = 1920;

    private static final Logger LOG = Logger.getLogger(PictureCopies.class.getName());
    private static final float QUALITY = 0.85f;
    private static final int LARGEST = 32 << 20;
    /** Lines are that part of the longest side wide. */
    private static final double LINE = 1 / 250.0;
    private static final double HEAD = 6;
    private static final Color PEN = new Color(0xb3261e);
    private static final int MIRRORED_FROM = 5;

    @Inject
    ContentStore files;

    /**
     * A copy no longer or higher than that.
     *
     * @param turned orientation of the original as Exif counts, 1 to 8
     * @return empty where the picture cannot be decoded
     */
    public Optional<Drawn> copy(String sha256, int turned, int side) {
        return upright(sha256, turned, side).map(this::store);
    }

    /** A copy for the screen with marks and covers drawn into it. */
    public Optional<Drawn> marked(String sha256, int turned, List<MarkCopy.Mark> marks) {
        return upright(sha256, turned, SCREEN).map(image -> {
            Graphics2D pen = image.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            marks.forEach(mark -> draw(pen, image, mark));
            pen.dispose();
            return store(image);
        });
    }

    private static void draw(Graphics2D pen, BufferedImage image, MarkCopy.Mark mark) {
        double line = Math.max(2, Math.max(image.getWidth(), image.getHeight()) * LINE);
        double x = mark.x() * image.getWidth();
        double y = mark.y() * image.getHeight();
        double width = mark.width() * image.getWidth();
        double height = mark.height() * image.getHeight();
        pen.setStroke(new BasicStroke((float) line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(mark.tool() == MarkCopy.Tool.COVER ? Color.BLACK : PEN);
        switch (mark.tool()) {
            // to whole pixels outward: nothing of what is covered shines through at the edge
            case COVER -> pen.fillRect((int) Math.floor(x), (int) Math.floor(y), (int) Math.ceil(width) + 1, (int) Math.ceil(height) + 1);
            case BOX -> pen.draw(new Rectangle2D.Double(x, y, width, height));
            case ARROW -> arrow(pen, new Line2D.Double(x, y, x + width, y + height), line * HEAD);
            default -> throw new IllegalStateException(mark.tool().name());
        }
    }

    private static void arrow(Graphics2D pen, Line2D shaft, double head) {
        pen.draw(shaft);
        double angle = Math.atan2(shaft.getY2() - shaft.getY1(), shaft.getX2() - shaft.getX1());
        for (double side : new double[] {-Math.PI / 6, Math.PI / 6}) {
            pen.draw(new Line2D.Double(shaft.getX2(), shaft.getY2(), shaft.getX2() - head * Math.cos(angle + side),
                    shaft.getY2() - head * Math.sin(angle + side)));
        }
    }

    private Optional<BufferedImage> upright(String sha256, int turned, int side) {
        try (InputStream file = files.open(sha256); ImageInputStream in = ImageIO.createImageInputStream(file)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(upright(reader, turned, side));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, e, () -> "no copy can be drawn of " + sha256);
            return Optional.empty();
        }
    }

    private static BufferedImage upright(ImageReader reader, int turned, int side) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, longest / (2 * side));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, param);
        double scale = Math.min(1, (double) side / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean onItsSide = turned >= MIRRORED_FROM;
        BufferedImage copy = new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = copy.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, copy.getWidth(), copy.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(turn(turned, width, height));
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        return copy;
    }

    /** Exif 2.3, tag 274: how a picture as stored becomes upright. */
    private static AffineTransform turn(int turned, int width, int height) {
        return switch (turned) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private Drawn store(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(to);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return new Drawn(files.store(new ByteArrayInputStream(out.toByteArray()), LARGEST), image.getWidth(), image.getHeight());
    }
}
