package org.tiean.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.http.Rest;

/**
 * What nobody should send, sent to the running server: each file is refused with words that name it, and the number it was sent
 * under stays free for the right one.
 */
@ArquillianTest
@RunAsClient
class HostileUploadIT {

    private static final int WIDTH_AT = 16;
    private static final int FLOOD = 60_000;
    private static final int BOMB = 600;

    private final Rest rest = new Rest(System.getProperty("tiean.public.url"), System.getProperty("tiean.oidc.issuer"), System.getProperty("tiean.demo.password"));

    @Test
    void aPageIsNoPhoto() throws Exception {
        refused("photo.jpg", text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"));
        refused("photo.png", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
        refused("drawing.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"));
    }

    @Test
    void aPictureThatIsSomethingElseToo() throws Exception {
        refused("photo.jpg", joined(picture("jpg"), text("<HTML><body onload=alert(1)>")));
        refused("photo.jpg", joined(picture("jpg"), zip("x.class", 1)));
    }

    @Test
    void aFloodOfPixels() throws Exception {
        byte[] flood = picture("png");
        ByteBuffer.wrap(flood).putInt(WIDTH_AT, FLOOD).putInt(WIDTH_AT + 4, FLOOD);
        refused("photo.png", flood);
    }

    @Test
    void aSheetThatUnpacksWithoutEnd() throws Exception {
        refused("table.xlsx", zip("xl/workbook.xml", BOMB));
    }

    @Test
    void aBrokenFilm() throws Exception {
        byte[] cut = ByteBuffer.allocate(32).putInt(24).put(text("ftypisom\0\0\0\0isommp42")).array();
        refused("film.mp4", cut);
    }

    private void refused(String name, byte[] file) throws Exception {
        UUID id = UUID.randomUUID();
        Rest.Answer answer = rest.put("officer1", "/uploads/" + id + "?name=" + name, file);
        assertEquals(415, answer.status(), answer::body);
        assertTrue(answer.body().contains(name), answer::body);
        Rest.Answer right = rest.put("officer1", "/uploads/" + id + "?name=right.png", picture("png"));
        assertEquals(200, right.status(), "the number is still free: " + right.body());
        assertEquals("image/png", right.object().getString("mediaType"));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** @param megabytes of nothing in it, which are packed small */
    private static byte[] zip(String part, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(part));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(nothing);
            }
        }
        return out.toByteArray();
    }
}
