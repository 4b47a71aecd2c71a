package org.tiean.dossier.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.entity.Organ;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.document.control.DocumentRenderer;
import org.tiean.document.control.SealPress;
import org.tiean.document.entity.DocumentKind;
import org.tiean.dossier.control.VolumeBinder.Placed;
import org.tiean.dossier.entity.DossierVolume;
import org.tiean.dossier.entity.VolumeItem;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.control.OutboxJob;
import org.tiean.kernel.entity.Zones;

/** Binds and seals an ordered volume. Everything large goes through files that are gone afterwards. */
@ApplicationScoped
public class VolumeJob implements OutboxJob {

    public static final String NAME = "dossier-volume";

    private static final long LARGEST = 4L << 30;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    VolumeContents contents;

    @Inject
    VolumeBinder binder;

    @Inject
    VolumeForm form;

    @Inject
    DocumentRenderer renderer;

    @Inject
    SealPress press;

    @Inject
    Agencies agencies;

    @Inject
    ContentStore files;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void carryOut(UUID volumeId) {
        DossierVolume ordered = em.find(DossierVolume.class, volumeId);
        if (ordered.state() != DossierVolume.State.ORDERED) {
            return;
        }
        List<VolumeItem> items = contents.of(ordered.caseId(), ordered.volume());
        Optional<VolumeItem> broken = items.stream().filter(item -> item.line().sha256() != null && !files.has(item.line().sha256())).findFirst();
        if (broken.isPresent()) {
            ordered.failed(broken.get().line().title());
            return;
        }
        try {
            Path scratch = Files.createTempDirectory("volume");
            try {
                make(ordered, items, scratch);
            } finally {
                clear(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(DossierVolume ordered, List<VolumeItem> items, Path scratch) throws IOException {
        CaseFile caseFile = em.find(CaseFile.class, ordered.caseId());
        LocalDate day = Zones.dayOf(ordered.madeAt());
        Organ organ = agencies.issuingOrganOf(caseFile.agencyId(), day);
        Path content = scratch.resolve("content.pdf");
        List<Placed> placed = binder.content(items, content);
        JsonObject fields = form.fields(caseFile, organ, ordered.volume(), placed, day);
        byte[] around = renderer.pdf(DocumentKind.DOSSIER_VOLUME, fields, picture -> new byte[0], null);
        Path bound = scratch.resolve("bound.pdf");
        String title = caseFile.title() + ordered.volume().words();
        int attached = binder.bind(around, content, placed, title, bound);
        Path sealed = scratch.resolve("sealed.pdf");
        press.seal(bound, sealed, around, organ, title, day);
        try (InputStream in = Files.newInputStream(sealed)) {
            ordered.ready(files.store(in, LARGEST).sha256(), fields.getInt("pages"), attached);
        }
    }

    private static void clear(Path scratch) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(scratch)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
        Files.delete(scratch);
    }
}
