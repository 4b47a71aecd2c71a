package org.tiean.evidence.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiean.evidence.entity.DisplayCopy.Drawn;
import org.tiean.evidence.entity.FileKind;
import org.tiean.evidence.entity.MarkCopy;
import org.tiean.kernel.control.ContentStore;

/** Copies are small, upright and say nothing of the original but what is seen; what is covered is gone. */
class PictureCopiesTest {

    private static final int RED = 0xff0000;
    private static final int BLUE = 0x0000ff;

    @TempDir
    Path directory;

    private PictureCopies pictures;
    private TraceReader reader;

    @BeforeEach
    void open() {
        pictures = new PictureCopies();
        pictures.files = new ContentStore(directory.toString(), Clock.systemUTC());
        reader = new TraceReader();
        reader.files = pictures.files;
    }

    private String stored(byte[] file) {
        return pictures.files.store(new ByteArrayInputStream(file), 1 << 24).sha256();
    }

    private BufferedImage image(Drawn drawn) throws IOException {
        try (InputStream in = pictures.files.open(drawn.stored().sha256())) {
            return ImageIO.read(in);
        }
    }

    @Test
    void aCopyIsSmallAndCarriesNothing() throws IOException {
        byte[] photo = ExifPhoto.taken("2026:11:20 09:30:00").at(39.9, 116.4).by("A", "B").sized(4000, 1000).jpeg();
        Drawn copy = pictures.copy(stored(photo), 1, PictureCopies.THUMBNAIL).orElseThrow();
        assertEquals(320, copy.width());
        assertEquals(80, copy.height());
        assertEquals("image/jpeg", copy.stored().mediaType());
        assertTrue(!reader.read(copy.stored().sha256(), FileKind.JPEG).zoneTold() && reader.read(copy.stored().sha256(), FileKind.JPEG).takenAt() == null);
        assertTrue(near(RED, image(copy).getRGB(40, 40)) && near(BLUE, image(copy).getRGB(280, 40)));
    }

    @Test
    void aSmallPictureIsNotBlownUp() {
        assertEquals(40, pictures.copy(stored(ExifPhoto.bare()), 1, PictureCopies.SCREEN).orElseThrow().width());
    }

    /** Left is red as stored; where red lies when the picture is upright, by what Exif says of each orientation. */
    @ParameterizedTest
    @CsvSource({"1,left", "2,right", "3,right", "4,left", "5,top", "6,top", "7,bottom", "8,bottom"})
    void aCopyIsUpright(int turned, String redAt) throws IOException {
        BufferedImage copy = image(pictures.copy(stored(ExifPhoto.bare()), turned, PictureCopies.SCREEN).orElseThrow());
        boolean wide = turned < 5;
        assertEquals(wide ? 40 : 20, copy.getWidth());
        int x = redAt.equals("right") ? copy.getWidth() - 4 : 4;
        int y = redAt.equals("bottom") ? copy.getHeight() - 4 : 4;
        assertTrue(near(RED, copy.getRGB(x, y)), () -> turned + ": " + Integer.toHexString(copy.getRGB(x, y)));
    }

    @Test
    void underACoverNothingIsLeft() throws IOException {
        String photo = stored(ExifPhoto.taken("2026:11:20 09:30:00").sized(400, 200).jpeg());
        BufferedImage copy = image(pictures.marked(photo, 1, List.of(new MarkCopy.Mark(MarkCopy.Tool.COVER, 0.1, 0.1, 0.3, 0.5))).orElseThrow());
        for (int x = 44; x < 156; x++) {
            for (int y = 24; y < 116; y++) {
                assertTrue(near(0, copy.getRGB(x, y)), x + "," + y);
            }
        }
        assertTrue(near(BLUE, copy.getRGB(300, 100)));
    }

    @Test
    void whatIsNoPictureHasNoCopy() {
        assertEquals(Optional.empty(), pictures.copy(stored(new byte[] {1, 2, 3}), 1, PictureCopies.SCREEN));
    }

    private static boolean near(int colour, int rgb) {
        return Math.abs((colour >> 16 & 255) - (rgb >> 16 & 255)) < 60 && Math.abs((colour >> 8 & 255) - (rgb >> 8 & 255)) < 60
                && Math.abs((colour & 255) - (rgb & 255)) < 60;
    }
}
