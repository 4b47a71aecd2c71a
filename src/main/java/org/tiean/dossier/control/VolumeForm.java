package org.tiean.dossier.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.Organ;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.dossier.boundary.Archiving;
import org.tiean.dossier.boundary.Closings;
import org.tiean.dossier.control.VolumeBinder.Placed;
import org.tiean.dossier.entity.ArchivedFile;
import org.tiean.dossier.entity.CatalogueGroup;
import org.tiean.dossier.entity.CatalogueLine;
import org.tiean.dossier.entity.Closing;
import org.tiean.dossier.entity.Retention;
import org.tiean.dossier.entity.Volume;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Json;

/** What cover, catalogue and closing sheet of a volume say (案卷封面、卷内目录、备考表). */
@ApplicationScoped
public class VolumeForm {

    @Inject
    Archiving archiving;

    @Inject
    Closings closings;

    @Inject
    Officers officers;

    @Inject
    FileComplete complete;

    @Inject
    Messages messages;

    JsonObject fields(CaseFile caseFile, Organ organ, Volume volume, List<Placed> placed, LocalDate day) {
        Optional<ArchivedFile> archived = archiving.of(caseFile.id());
        int pages = placed.isEmpty() ? 0 : placed.get(placed.size() - 1).to();
        return Facts.of().put("agency", Facts.of().put("name", organ.name()).build()).put("date", day)
                .put("volume", volume.words())
                .put("case", Facts.of().put("number", caseFile.number().orElse("未立案")).put("name", caseFile.title())
                        .put("filedOn", caseFile.filedOn().or(caseFile::decidedOn).orElse(null))
                        .put("closedOn", closings.approved(caseFile.id()).flatMap(Closing::decidedOn).orElse(null)).build())
                .put("parties", caseFile.parties().stream().map(party -> party.name()).collect(Collectors.joining("、")))
                .put("handlers", handlers(caseFile))
                .put("archiveNumber", archived.map(ArchivedFile::number).orElse("未归档"))
                .put("retention", archived.map(file -> words(file.retention())).orElse("归档时确定"))
                .put("pages", pages).put("items", items(placed).build())
                .put("originals", placed.stream().filter(one -> one.item().paper() && one.item().line().sha256() != null).count())
                .put("recordings", placed.stream().filter(one -> one.item().isRecording()).count())
                .put("missing", missing(caseFile)).build();
    }

    private String handlers(CaseFile caseFile) {
        String names = caseFile.handlers().stream().filter(handler -> handler.untilDay().isEmpty())
                .map(handler -> officers.require(handler.officerId())).map(Officer::name).collect(Collectors.joining("、"));
        // decided on the spot: who acted stands in the decision
        return names.isEmpty() ? "—" : names;
    }

    private static String words(Retention retention) {
        return retention == Retention.PERMANENT ? "永久" : "30年";
    }

    private String missing(CaseFile caseFile) {
        List<Finding> found = complete.missing(caseFile);
        return found.isEmpty() ? "经检查，应有的主要材料齐全。" : found.stream()
                .map(one -> messages.text(Locale.SIMPLIFIED_CHINESE, one.key(), one.args().toArray()))
                .collect(Collectors.joining("；")) + "。";
    }

    private static JsonArrayBuilder items(List<Placed> placed) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        CatalogueGroup group = null;
        for (Placed one : placed) {
            CatalogueLine line = one.item().line();
            items.add(Facts.of().put("group", line.group() == group ? null : line.group().words()).put("no", line.position())
                    .put("number", line.number()).put("title", line.title()).put("date", line.date())
                    .put("pages", one.from() == one.to() ? String.valueOf(one.from()) : one.from() + "—" + one.to())
                    .put("note", note(one)).build());
            group = line.group();
        }
        return items;
    }

    private static String note(Placed one) {
        if (one.item().paper() && one.item().line().sha256() != null) {
            return "签章原件附后";
        }
        return one.item().isRecording() ? "录音录像，另存" : one.printed() ? "" : "说明页";
    }
}
