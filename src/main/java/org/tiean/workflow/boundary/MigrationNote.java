package org.tiean.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.tiean.casefile.entity.ActKind;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Json;
import org.tiean.ledger.entity.EntryView;

/** What a migration did, on the timeline of the case: process, both versions and the reason, as the record has them. */
@Named
@ApplicationScoped
public class MigrationNote {

    @Inject
    Messages messages;

    /** Empty for every other entry. */
    public String of(EntryView entry) {
        if (!ActKind.MIGRATE_PROCESS.key().equals(entry.act()) || entry.payload() == null) {
            return "";
        }
        try (JsonReader reader = Json.createReader(new StringReader(entry.payload()))) {
            JsonObject all = reader.readObject();
            JsonObject facts = all.getJsonObject("facts");
            JsonObject result = all.getJsonObject("result");
            return messages.t("workflow.migration.note", facts.getString("process"), result.getString("fromVersion"),
                    result.getString("toVersion"), facts.getString("reason"));
        }
    }
}
