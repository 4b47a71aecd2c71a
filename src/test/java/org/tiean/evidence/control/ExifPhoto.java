package org.tiean.evidence.control;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A photo with an Exif block as a camera writes it (CIPA DC-008), put together by hand. */
public final class ExifPhoto {

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int ENTRY = 12;
    private static final long PARTS = 1_000_000;

    private final String taken;
    private String zone;
    private String maker;
    private String model;
    private int turned;
    private double latitude = Double.NaN;
    private double longitude = Double.NaN;
    private int width = 40;
    private int height = 20;

    private ExifPhoto(String taken) {
        this.taken = taken;
    }

    /** @param taken {@code 2026:11:20 09:30:00} */
    public static ExifPhoto taken(String taken) {
        return new ExifPhoto(taken);
    }

    public ExifPhoto zone(String offset) {
        zone = offset;
        return this;
    }

    public ExifPhoto at(double north, double east) {
        latitude = north;
        longitude = east;
        return this;
    }

    public ExifPhoto by(String who, String what) {
        maker = who;
        model = what;
        return this;
    }

    public ExifPhoto turned(int orientation) {
        turned = orientation;
        return this;
    }

    public ExifPhoto sized(int w, int h) {
        width = w;
        height = h;
        return this;
    }

    /** A picture that says nothing. */
    public static byte[] bare() {
        return picture("jpg", 40, 20);
    }

    public byte[] jpeg() {
        byte[] plain = picture("jpg", width, height);
        byte[] block = block();
        ByteBuffer out = ByteBuffer.allocate(plain.length + block.length + 10);
        out.put(plain, 0, 2).putShort((short) 0xffe1).putShort((short) (block.length + 8)).put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(block).put(plain, 2, plain.length - 2);
        return out.array();
    }

    public byte[] png() {
        byte[] plain = picture("png", width, height);
        byte[] block = block();
        byte[] chunk = ByteBuffer.allocate(block.length + 4).put("eXIf".getBytes(StandardCharsets.ISO_8859_1)).put(block).array();
        CRC32 sum = new CRC32();
        sum.update(chunk);
        int head = 33;
        return ByteBuffer.allocate(plain.length + chunk.length + 8).put(plain, 0, head).putInt(block.length).put(chunk).putInt((int) sum.getValue())
                .put(plain, head, plain.length - head).array();
    }

    /** The beginning of a HEIC file with the Exif item in its data; enough for who looks for that. */
    public byte[] heic() {
        byte[] block = block();
        ByteBuffer out = ByteBuffer.allocate(24 + 18 + block.length);
        out.putInt(24).put("ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1));
        out.putInt(18 + block.length).put("mdat".getBytes(StandardCharsets.ISO_8859_1)).putInt(6).put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(block);
        return out.array();
    }

    private record Entry(int tag, int type, int count, byte[] value) {
    }

    private byte[] block() {
        List<Entry> shot = new ArrayList<>(List.of(words(0x9003, taken)));
        if (zone != null) {
            shot.add(words(0x9011, zone));
        }
        List<Entry> gps = new ArrayList<>();
        if (!Double.isNaN(latitude)) {
            gps.add(words(1, latitude < 0 ? "S" : "N"));
            gps.add(new Entry(2, RATIONAL, 3, degrees(Math.abs(latitude))));
            gps.add(words(3, longitude < 0 ? "W" : "E"));
            gps.add(new Entry(4, RATIONAL, 3, degrees(Math.abs(longitude))));
        }
        List<Entry> camera = new ArrayList<>();
        if (maker != null) {
            camera.add(words(0x10f, maker));
            camera.add(words(0x110, model));
        }
        if (turned > 0) {
            camera.add(new Entry(0x112, SHORT, 1, ByteBuffer.allocate(4).putShort((short) turned).array()));
        }
        int first = 8;
        int second = first + size(camera) + 2 * ENTRY;
        int third = second + size(shot);
        camera.add(new Entry(0x8769, LONG, 1, ByteBuffer.allocate(4).putInt(second).array()));
        camera.add(new Entry(0x8825, LONG, 1, ByteBuffer.allocate(4).putInt(third).array()));
        ByteBuffer out = ByteBuffer.allocate(third + size(gps));
        out.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(first);
        write(out, camera);
        write(out, shot);
        write(out, gps);
        return out.array();
    }

    private static int size(List<Entry> entries) {
        return 6 + entries.size() * ENTRY + entries.stream().mapToInt(entry -> entry.value().length > 4 ? entry.value().length : 0).sum();
    }

    private static void write(ByteBuffer out, List<Entry> entries) {
        int data = out.position() + 6 + entries.size() * ENTRY;
        out.putShort((short) entries.size());
        for (Entry entry : entries) {
            out.putShort((short) entry.tag()).putShort((short) entry.type()).putInt(entry.count());
            if (entry.value().length > 4) {
                out.putInt(data);
                out.put(data, entry.value());
                data += entry.value().length;
            } else {
                out.put(ByteBuffer.allocate(4).put(entry.value()).array());
            }
        }
        out.putInt(0).position(data);
    }

    private static Entry words(int tag, String words) {
        byte[] value = (words + "\0").getBytes(StandardCharsets.US_ASCII);
        return new Entry(tag, ASCII, value.length, value);
    }

    private static byte[] degrees(double degrees) {
        return ByteBuffer.allocate(24).putInt((int) Math.round(degrees * PARTS)).putInt((int) PARTS).putInt(0).putInt(1).putInt(0).putInt(1).array();
    }

    private static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x < width / 2 ? 0xff0000 : 0x0000ff);
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
