package org.tiean.evidence.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.evidence.entity.FileKind;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Refusal;

/** A file is taken only if content and name agree on a kind that is taken. */
class FileInspectionTest {

    private static final byte[] PNG = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    @TempDir
    Path directory;

    FileInspection inspection;

    @BeforeEach
    void open() {
        inspection = new FileInspection();
        inspection.files = new ContentStore(directory.toString(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private FileKind kindOf(byte[] content, String name) {
        return inspection.kindOf(inspection.files.store(new ByteArrayInputStream(content), 1 << 20), name);
    }

    private void refused(byte[] content, String name) {
        assertEquals(Refusal.Kind.UNSUPPORTED, assertThrows(Refusal.class, () -> kindOf(content, name)).kind(), name);
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void takesWhatTheSquadsBring() throws IOException {
        assertEquals(FileKind.PNG, kindOf(PNG, "照片1.png"));
        assertEquals(FileKind.JPEG, kindOf(jpeg(), "IMG_1.JPG"));
        assertEquals(FileKind.PDF, kindOf(text("%PDF-1.7\n%âãÏÓ\n"), "合同.pdf"));
        assertEquals(FileKind.MP4, kindOf(hex("00000018 66747970 6d703432 00000000 6d703432 69736f6d 00000008 6d6f6f76 00000009 6d646174 00"), "录像.mp4"));
        assertEquals(FileKind.MP4, kindOf(hex("00000014 66747970 71742020 00000200 71742020 00000009 6d646174 00 00000008 6d6f6f76"), "录像.mov"));
        assertEquals(FileKind.MP4, kindOf(hex("00000018 66747970 6d703432 00000000 6d703432 69736f6d 00000008 6d6f6f76 00000000 6d646174 00"), "写到文件末尾.mp4"));
        assertEquals(FileKind.HEIC, kindOf(hex("00000018 66747970 68656963 00000000 6d696631 68656963"), "照片.heic"));
        assertEquals(FileKind.WAV, kindOf(hex("52494646 24000000 57415645 666d7420 10000000 01000100"), "录音.wav"));
        assertEquals(FileKind.MP3, kindOf(hex("49443303000000000000 fffb9064"), "录音.mp3"));
        assertEquals(FileKind.WEBM, kindOf(hex("1a45dfa3 9f4286810142f7810142f2810442f381084282847765626d42878104428581021853806701"), "录像.webm"));
        assertEquals(FileKind.TEXT, kindOf(text("情况说明"), "说明.txt"));
    }

    @Test
    void aFilmThatNoPlayerShowsIsRefused() {
        refused(hex("00000018 66747970 6d703432 00000000 6d703432 69736f6d"), "只有文件头.mp4");
        refused(hex("00000018 66747970 6d703432 00000000 6d703432 69736f6d 00000009 6d646174 00"), "没有索引.mp4");
        refused(hex("00000018 66747970 6d703432 00000000 6d703432 69736f6d 00000008 6d6f6f76"), "没有画面.mp4");
        refused(hex("00000018 66747970 6d703432 00000000 6d703432 69736f6d ffffffff 6d6f6f76 00"), "长度不实.mp4");
        refused(hex("00000018 66747970 6d703432 00000000 6d703432 69736f6d 00000008 6d6f6f76 00000000 6d646174"), "到末尾而没有画面.mp4");
    }

    @Test
    void anOfficeFileIsLookedInto() throws IOException {
        assertEquals(FileKind.DOCX, kindOf(zip("[Content_Types].xml", "word/document.xml"), "说明.docx"));
        assertEquals(FileKind.XLSX, kindOf(zip("[Content_Types].xml", "xl/workbook.xml"), "账.xlsx"));
        refused(zip("[Content_Types].xml", "xl/workbook.xml"), "说明.docx");
        refused(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "宏.docx");
        refused(zip("anything.txt"), "压缩.docx");
        refused(zip("anything.txt"), "压缩.zip");
    }

    @Test
    void refusesWhatABrowserOrAComputerWouldRun() {
        refused(text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"), "page.html");
        refused(text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"), "图.svg");
        refused(hex("4d5a90000300000004000000ffff0000b800000000000000"), "setup.exe");
        refused(hex("7f454c4602010100000000000000000002003e0001000000"), "run.txt");
        refused(text("#!/bin/sh\nrm -rf /\n"), "run.sh");
    }

    @Test
    void refusesAContentThatIsNotWhatTheNameSays() {
        refused(text("<!DOCTYPE html><html><body>x</body></html>"), "照片.jpg");
        refused(text("<!DOCTYPE html><html><body>x</body></html>"), "说明.txt");
        refused(PNG, "照片.jpg");
        refused(PNG, "合同.pdf");
        refused(text("%PDF-1.7\n"), "照片.png");
    }

    @Test
    void refusesAPictureThatIsSomethingElseToo() throws IOException {
        byte[] page = text("<HTML><body onload=alert(1)>");
        refused(PNG, "照片.png", page, "evidence.upload.two-things");
        refused(jpeg(), "照片.jpg", page, "evidence.upload.two-things");
        refused(jpeg(), "照片.jpg", zip("x.class"), "evidence.upload.two-things");
        refused(PNG, "照片.png", text("%PDF-1.4"), "evidence.upload.two-things");
        // what cameras put behind a picture: another picture, a film
        assertEquals(FileKind.JPEG, kindOf(joined(jpeg(), jpeg()), "IMG_2.jpg"));
        assertEquals(FileKind.JPEG, kindOf(joined(jpeg(), hex("00000018 66747970 6d703432 00000000 6d703432 69736f6d")), "MVIMG_3.jpg"));
    }

    @Test
    void refusesMorePixelsThanAnyCameraHasAndNone() throws IOException {
        byte[] flood = PNG.clone();
        // width and height at byte 16: 60000 times 60000 in a file of 67 bytes
        System.arraycopy(hex("0000ea60 0000ea60"), 0, flood, 16, 8);
        refused(flood, "照片.png", new byte[0], "evidence.upload.pixels");
        refused(hex("ffd8ffe000104a46494600010100000100010000"), "照片.jpg", new byte[0], "evidence.upload.broken-picture");
    }

    @Test
    void anOfficeFileThatUnpacksWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : new String[] {"[Content_Types].xml", "word/document.xml"}) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] blank = new byte[1 << 20];
                for (int i = 0; i < 300; i++) {
                    zip.write(blank);
                }
            }
        }
        refused(bytes.toByteArray(), "说明.docx");
    }

    private void refused(byte[] content, String name, byte[] behind, String key) {
        assertEquals(key, assertThrows(Refusal.class, () -> kindOf(joined(content, behind), name)).key());
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text("<x/>"));
            }
        }
        return bytes.toByteArray();
    }
}
