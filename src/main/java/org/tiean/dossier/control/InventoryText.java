package org.tiean.dossier.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiean.casefile.entity.ActKind;
import org.tiean.dossier.entity.PackageFile;

/**
 * {@code inventory.json} of a package: which entries of its record take recordings into the case, and which move things in
 * custody. It is read off the record while that is written out and says nothing of its own.
 */
final class InventoryText {

    /** A thing with its moves, in the order of the record. */
    private record Thing(String label, List<JsonObject> moves) {
    }

    private final Map<String, String> pathOf = new LinkedHashMap<>();
    private final JsonArrayBuilder recordings = Json.createArrayBuilder();
    private final Map<String, Thing> things = new LinkedHashMap<>();

    /** @param files those of the package */
    InventoryText(List<PackageFile> files) {
        files.stream().filter(file -> file.path().startsWith(PackageFiles.RECORDINGS)).forEach(file -> pathOf.putIfAbsent(file.sha256(), file.path()));
    }

    /**
     * The next entry whose payload may be in the package.
     *
     * @return whether it may; a move of a thing of which the first entry was erased by law cannot be told, and goes with it
     */
    boolean heard(long entry, byte[] header, byte[] payload) {
        String act = object(header).getString("act");
        if (act.equals(ActKind.ACCEPT_RECORDING.key())) {
            recording(entry, object(payload).getJsonObject("facts"));
        } else if (act.equals(ActKind.KEEP_ITEM.key())) {
            JsonObject facts = object(payload).getJsonObject("facts");
            Thing thing = new Thing(facts.getString("label"), new ArrayList<>());
            things.put(facts.getString("itemId"), thing);
            thing.moves().add(move(entry, facts.getJsonObject("move")));
        } else if (act.equals(ActKind.MOVE_ITEM.key())) {
            JsonObject facts = object(payload).getJsonObject("facts");
            Thing thing = things.get(facts.getString("itemId"));
            return thing != null && thing.moves().add(move(entry, facts));
        }
        return true;
    }

    private void recording(long entry, JsonObject facts) {
        JsonObjectBuilder one = Json.createObjectBuilder().add("device", facts.getString("device")).add("entry", entry)
                .add("from", facts.getString("from")).add("sha256", facts.getString("sha256")).add("to", facts.getString("to"));
        String path = pathOf.get(facts.getString("sha256"));
        // a recording that was taken in between the finding of the files and the end of the record has its entry only
        recordings.add(path == null ? one.addNull("path") : one.add("path", path));
    }

    private static JsonObject move(long entry, JsonObject facts) {
        return Json.createObjectBuilder().add("entry", entry).add("kind", facts.getString("kind")).build();
    }

    private static JsonObject object(byte[] json) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject();
        }
    }

    JsonObject json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        things.values().forEach(thing -> {
            JsonArrayBuilder moves = Json.createArrayBuilder();
            thing.moves().forEach(moves::add);
            all.add(Json.createObjectBuilder().add("label", thing.label()).add("moves", moves));
        });
        return Json.createObjectBuilder().add("recordings", recordings).add("things", all).add("v", 1).build();
    }
}
