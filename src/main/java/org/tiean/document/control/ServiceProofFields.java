package org.tiean.document.control;

import org.tiean.document.entity.ServiceMethod;
import org.tiean.document.entity.ServiceParticulars;
import org.tiean.document.entity.ServiceProof;
import org.tiean.kernel.boundary.Fields;

/** Reads how documents were served (送达) from the body of a request, alike for all that are served. */
public final class ServiceProofFields {

    private static final int SHORT = 200;
    private static final int PLACE = 300;
    private static final int LONG = 2_000;
    private static final int ATTACHMENTS = 500;
    private static final int DIGEST = 64;

    private ServiceProofFields() {
    }

    public static ServiceProof proof(Fields fields) {
        return new ServiceProof(fields.uuids("documentIds"), fields.choice("method", ServiceMethod.class),
                fields.text("recipient", SHORT), fields.optionalText("capacity", SHORT), fields.optionalText("place", PLACE),
                fields.optionalText("note", LONG), fields.optionalText("witness", SHORT),
                fields.optionalText("attachments", ATTACHMENTS), fields.optionalText("signatureDigest", DIGEST),
                new ServiceParticulars(fields.optionalText("reference", SHORT), fields.optionalText("through", SHORT), fields.optionalDay("signedOn"),
                        fields.has("arrivedAt") ? fields.moment("arrivedAt") : null,
                        fields.has("ground") ? fields.choice("ground", ServiceParticulars.ForwardingGround.class) : null));
    }
}
