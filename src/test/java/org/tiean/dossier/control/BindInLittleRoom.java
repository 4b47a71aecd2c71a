package org.tiean.dossier.control;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.tiean.dossier.control.VolumeBinder.Placed;
import org.tiean.dossier.entity.CatalogueGroup;
import org.tiean.dossier.entity.CatalogueLine;
import org.tiean.dossier.entity.VolumeItem;
import org.tiean.kernel.control.ContentStore;

/**
 * A program of its own, so that its heap is its own: binds a volume of three hundred photographs that is twice as large
 * as the heap it was given. Says how many pages and bytes there were, and how large the heap was.
 */
public final class BindInLittleRoom {

    private static final int PHOTOS = 300;

    private BindInLittleRoom() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        ContentStore store = new ContentStore(folder.resolve("store").toString(), Clock.systemUTC());
        VolumeBinder binder = new VolumeBinder();
        binder.files = store;
        byte[] photo = photo();
        List<VolumeItem> items = new ArrayList<>();
        for (int number = 1; number <= PHOTOS; number++) {
            // what stands behind the end of a picture makes it another file and the same picture
            byte[] one = ByteBuffer.allocate(photo.length + Integer.BYTES).put(photo).putInt(number).array();
            String sha256 = store.store(new ByteArrayInputStream(one), 1 << 26).sha256();
            items.add(new VolumeItem(new CatalogueLine(number, CatalogueGroup.EVIDENCE, "现场照片" + number, null, LocalDate.of(2026, 11, 27), sha256,
                    UUID.randomUUID()), "image/jpeg", false, List.of(new VolumeItem.Fact("SHA-256", sha256)), ""));
        }
        Path content = folder.resolve("content.pdf");
        List<Placed> placed = binder.content(items, content);
        Path bound = folder.resolve("bound.pdf");
        binder.bind(VolumeBinderTest.pages(2, "封面"), content, placed, "案卷", bound);
        System.out.println(placed.get(PHOTOS - 1).to() + " " + (bound.toFile().length() >> 20) + " " + (Runtime.getRuntime().maxMemory() >> 20));
    }

    /** Noise, which no compression makes small. */
    private static byte[] photo() throws IOException {
        BufferedImage noise = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < noise.getHeight(); y++) {
            for (int x = 0; x < noise.getWidth(); x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(noise, "jpeg", out);
        return out.toByteArray();
    }
}
