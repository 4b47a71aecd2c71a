package org.tiean.hearing.boundary;

import java.util.List;
import java.util.UUID;
import org.tiean.document.boundary.ProofFields;
import org.tiean.document.entity.ServiceMethod;
import org.tiean.document.entity.ServiceProof;

/** What was typed about a service, as a proof. */
public final class ProofForm {

    private ProofForm() {
    }

    public static ServiceProof proof(ProofFields typed, List<String> documentIds) {
        return new ServiceProof(documentIds.stream().map(UUID::fromString).toList(), ServiceMethod.valueOf(typed.getMethod()),
                typed.getRecipient(), blankToNull(typed.getCapacity()), blankToNull(typed.getPlace()),
                blankToNull(typed.getNote()), blankToNull(typed.getWitness()));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
