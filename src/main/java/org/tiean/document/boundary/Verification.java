package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.document.control.Snapshots;
import org.tiean.document.entity.AgencyDocument;
import org.tiean.document.entity.Authenticity;
import org.tiean.document.entity.Authenticity.Verdict;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.SealedDocument;
import org.tiean.seal.boundary.SealDesk;
import org.tiean.seal.entity.Validation;

/**
 * Says of a PDF who sealed it, when, and whether one byte changed. The signature alone overlooks bytes of
 * its own padding and bytes appended; hence the whole file is also compared with the hash in the record.
 */
@ApplicationScoped
@Transactional
public class Verification {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    SealDesk seals;

    /** Checks a file anybody hands in; garbage gets an answer, not an error. */
    public Authenticity of(byte[] file) {
        Validation validation = seals.validate(file);
        Optional<CaseDocument> known = known(Snapshots.digest(file));
        if (known.isPresent()) {
            CaseDocument document = known.get();
            return new Authenticity(verdict(document, validation), document.title(), document.number().orElse(null),
                    document.sealedAt().orElse(null), validation.signatures());
        }
        Optional<AgencyDocument> issued = issued(Snapshots.digest(file));
        if (issued.isPresent()) {
            AgencyDocument document = issued.get();
            return new Authenticity(validation.valid() ? standing(document) : Verdict.NOT_SEALED, document.kind().title(),
                    document.number(), document.sealedAt().orElse(null), validation.signatures());
        }
        return new Authenticity(unknown(validation), null, null, null, validation.signatures());
    }

    /** The sealed document whose code was scanned; empty for an unknown code or one not sealed yet. */
    public Optional<SealedDocument> byCode(UUID documentId) {
        return Optional.ofNullable(em.find(CaseDocument.class, documentId))
                .filter(document -> document.kind().needsSeal() && document.fileDigest().isPresent())
                .map(document -> new SealedDocument(document.title(), document.number().orElse(null),
                        document.sealedAt().orElse(null), standing(document), document.fileDigest().get()))
                .or(() -> Optional.ofNullable(em.find(AgencyDocument.class, documentId))
                        .filter(document -> document.fileDigest().isPresent())
                        .map(document -> new SealedDocument(document.kind().title(), document.number(),
                                document.sealedAt().orElse(null), standing(document), document.fileDigest().get())));
    }

    /** A paper of an agency is in force until the next of its kind is sealed. */
    private Verdict standing(AgencyDocument document) {
        boolean superseded = em.createQuery("select count(d) from AgencyDocument d where d.agencyId = :agency and d.kind = :kind"
                        + " and d.sealedAt > :sealed", Long.class)
                .setParameter("agency", document.agencyId()).setParameter("kind", document.kind())
                .setParameter("sealed", document.sealedAt().orElseThrow()).getSingleResult() > 0;
        return superseded ? Verdict.GENUINE_BUT_SUPERSEDED : Verdict.GENUINE;
    }

    private Optional<AgencyDocument> issued(String digest) {
        return em.createQuery("select d from AgencyDocument d where d.fileDigest = :digest", AgencyDocument.class)
                .setParameter("digest", digest).setMaxResults(1).getResultStream().findFirst();
    }

    private static Verdict verdict(CaseDocument document, Validation validation) {
        return validation.valid() ? standing(document) : Verdict.NOT_SEALED;
    }

    private static Verdict standing(CaseDocument document) {
        return switch (document.state()) {
            case VOID -> Verdict.GENUINE_BUT_VOID;
            case SUPERSEDED -> Verdict.GENUINE_BUT_SUPERSEDED;
            case DRAFT, ORDERED, SEALED, SERVED -> Verdict.GENUINE;
        };
    }

    private static Verdict unknown(Validation validation) {
        if (validation.signatures().isEmpty()) {
            return Verdict.NOT_SEALED;
        }
        return validation.valid() ? Verdict.SIGNED_UNKNOWN : Verdict.ALTERED;
    }

    private Optional<CaseDocument> known(String digest) {
        List<CaseDocument> found = em.createQuery("select d from CaseDocument d where d.fileDigest = :digest",
                        CaseDocument.class)
                .setParameter("digest", digest).setMaxResults(1).getResultList();
        return found.stream().findFirst();
    }
}
