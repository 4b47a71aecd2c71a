package org.tiean.demo.control;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import javax.imageio.ImageIO;
import org.tiean.demo.entity.MapTile;

/** Draws a map of no real place: a grid of roads, some parks and a river, with the degrees at the roads (模拟底图). */
public final class MapDrawing {

    private static final Color GROUND = new Color(0xF3F1EC);
    private static final Color PARK = new Color(0xD9EAD0);
    private static final Color WATER = new Color(0xBFDCEF);
    private static final Color EDGE = new Color(0xD8D2C6);
    private static final Color WRITING = new Color(0x6B6458);
    private static final double BLOCK = 0.002;
    private static final int PARKS_FROM = 13;
    private static final int BESIDE = 40;

    /** Roads at every so many degrees, from a zoom level on; the coarser lie above and bear the degrees until finer ones do. */
    private record Roads(double every, int from, float narrow, float wide, int written, Color colour) {

        float width(int zoom) {
            return Math.min(wide, narrow + (zoom - from) * 1.2f);
        }
    }

    private static final List<Roads> NET = List.of(
            new Roads(BLOCK, 14, 1.5f, 9, 17, Color.WHITE), new Roads(0.01, 11, 1.5f, 14, 14, Color.WHITE),
            new Roads(0.1, 8, 1.5f, 16, 11, new Color(0xF9DC9B)), new Roads(1, 5, 1.5f, 16, 8, new Color(0xF5C26B)),
            new Roads(10, 3, 1.5f, 16, 3, new Color(0xF5C26B)));

    private MapDrawing() {
    }

    /** The tile as PNG. */
    public static byte[] png(MapTile tile) {
        BufferedImage picture = new BufferedImage(MapTile.SIDE, MapTile.SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(GROUND);
            pen.fillRect(0, 0, MapTile.SIDE, MapTile.SIDE);
            if (tile.zoom() >= PARKS_FROM) {
                parks(pen, tile);
            }
            river(pen, tile);
            NET.stream().filter(roads -> tile.zoom() >= roads.from()).forEach(roads -> roads(pen, tile, roads));
            NET.stream().filter(roads -> tile.zoom() >= roads.written()).findFirst().ifPresent(roads -> degrees(pen, tile, roads));
        } finally {
            pen.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** One block in eleven, the same at every zoom level. */
    private static void parks(Graphics2D pen, MapTile tile) {
        pen.setColor(PARK);
        for (long i = first(tile.longitude(0), BLOCK) - 1; i * BLOCK < tile.longitude(MapTile.SIDE); i++) {
            for (long j = first(tile.latitude(MapTile.SIDE), BLOCK) - 1; j * BLOCK < tile.latitude(0); j++) {
                if (Math.floorMod(i * 7 + j * 5 + i * j % 3, 11) == 0) {
                    double top = tile.y((j + 1) * BLOCK);
                    double left = tile.x(i * BLOCK);
                    pen.fill(new Rectangle2D.Double(left, top, tile.x((i + 1) * BLOCK) - left, tile.y(j * BLOCK) - top));
                }
            }
        }
    }

    /** It winds along the thirtieth parallel, some 250 metres wide. */
    private static void river(Graphics2D pen, MapTile tile) {
        Path2D course = new Path2D.Double();
        for (int x = -BESIDE; x <= MapTile.SIDE + BESIDE; x += 4) {
            double longitude = tile.longitude(x);
            double y = tile.y(30.076 + 0.006 * Math.sin(longitude * 130) + 0.003 * Math.sin(longitude * 47));
            if (x == -BESIDE) {
                course.moveTo(x, y);
            } else {
                course.lineTo(x, y);
            }
        }
        pen.setColor(WATER);
        pen.setStroke(new BasicStroke((float) Math.max(1, tile.x(0.0026) - tile.x(0)), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        pen.draw(course);
    }

    private static long first(double degrees, double every) {
        return (long) Math.ceil(degrees / every);
    }

    private static void roads(Graphics2D pen, MapTile tile, Roads roads) {
        Path2D lines = new Path2D.Double();
        for (long i = first(tile.longitude(-BESIDE), roads.every()); i * roads.every() < tile.longitude(MapTile.SIDE + BESIDE); i++) {
            double x = tile.x(i * roads.every());
            lines.append(new Line2D.Double(x, -BESIDE, x, MapTile.SIDE + BESIDE), false);
        }
        for (long j = first(tile.latitude(MapTile.SIDE + BESIDE), roads.every()); j * roads.every() < tile.latitude(-BESIDE); j++) {
            double y = tile.y(j * roads.every());
            lines.append(new Line2D.Double(-BESIDE, y, MapTile.SIDE + BESIDE, y), false);
        }
        float width = roads.width(tile.zoom());
        pen.setStroke(new BasicStroke(width + 2));
        pen.setColor(EDGE);
        pen.draw(lines);
        pen.setStroke(new BasicStroke(width));
        pen.setColor(roads.colour());
        pen.draw(lines);
    }

    private static void degrees(Graphics2D pen, MapTile tile, Roads roads) {
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 10));
        pen.setColor(WRITING);
        for (long i = first(tile.longitude(0), roads.every()); i * roads.every() < tile.longitude(MapTile.SIDE); i++) {
            pen.drawString(text(i * roads.every()), (float) tile.x(i * roads.every()) + 3, 60);
        }
        for (long j = first(tile.latitude(MapTile.SIDE), roads.every()); j * roads.every() < tile.latitude(0); j++) {
            pen.drawString(text(j * roads.every()), 100, (float) tile.y(j * roads.every()) - 3);
        }
    }

    private static String text(double degrees) {
        return BigDecimal.valueOf(Math.round(degrees * 1000), 3).stripTrailingZeros().toPlainString() + "°";
    }
}
