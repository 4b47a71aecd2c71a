package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tiean.document.control.SignaturePictures;
import org.tiean.document.entity.ServiceMethod;
import org.tiean.document.entity.ServiceParticulars;
import org.tiean.document.entity.ServiceProof;
import org.tiean.kernel.entity.Zones;

/** Makes a proof of what was typed and signed about a service. */
@ApplicationScoped
public class ProofForm {

    @Inject
    SignaturePictures signatures;

    public ServiceProof proof(ProofFields typed, List<UUID> documentIds) {
        return new ServiceProof(documentIds, ServiceMethod.valueOf(typed.getMethod()), typed.getRecipient(),
                blankToNull(typed.getCapacity()), blankToNull(typed.getPlace()), blankToNull(typed.getNote()),
                blankToNull(typed.getWitness()), blankToNull(typed.getAttachments()), signatures.take(typed.getSignature()), particulars(typed));
    }

    private static ServiceParticulars particulars(ProofFields typed) {
        String ground = blankToNull(typed.getGround());
        return new ServiceParticulars(blankToNull(typed.getReference()), blankToNull(typed.getThrough()), typed.getSignedOn(),
                typed.getArrivedAt() == null ? null : typed.getArrivedAt().atZone(Zones.CHINA).toInstant(),
                ground == null ? null : ServiceParticulars.ForwardingGround.valueOf(ground));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
