package org.tiean.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.UUID;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.Receipt;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Json;

/** How an act comes in and goes out over REST, the same for every act. */
@ApplicationScoped
public class ActAnswers {

    @Inject
    Messages messages;

    /** Reads {@code actId} (also the idempotency key) and {@code occurredAt}. */
    public ActRequest request(UUID caseId, Fields body) {
        return new ActRequest(body.uuid("actId"), caseId, body.moment("occurredAt"));
    }

    /** {@code {actId, caseId, act, recordedAt, result, warnings: [{rule, message, basis}]}}. */
    public JsonObject answer(Receipt receipt) {
        JsonArrayBuilder warnings = Json.createArrayBuilder();
        receipt.warnings().forEach(finding -> warnings.add(finding(finding)));
        return Json.createObjectBuilder()
                .add("actId", receipt.actId().toString())
                .add("caseId", receipt.caseId().toString())
                .add("act", receipt.act().key())
                .add("recordedAt", receipt.recordedAt().toString())
                .add("result", receipt.result())
                .add("warnings", warnings)
                .build();
    }

    /** One finding of the gate in words. */
    public JsonObject finding(Finding finding) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("rule", finding.rule())
                .add("severity", finding.severity().name())
                .add("message", messages.text(Locale.SIMPLIFIED_CHINESE, finding.key(), finding.args().toArray()));
        if (finding.basis() != null) {
            json.add("basis", finding.basis().display());
        }
        if (finding.mend() != null) {
            json.add("mend", finding.mend());
        }
        return json.build();
    }
}
