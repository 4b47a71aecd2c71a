package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.document.control.Snapshots;
import org.tiean.document.entity.AgencyDocument;
import org.tiean.document.entity.Authenticity;
import org.tiean.document.entity.Authenticity.Verdict;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.NumberAsked;
import org.tiean.document.entity.SealedDocument;
import org.tiean.kernel.entity.Zones;
import org.tiean.seal.boundary.SealDesk;
import org.tiean.seal.entity.Validation;

/**
 * Says of a PDF who sealed it, when, and whether one byte changed. The signature alone overlooks bytes of
 * its own padding and bytes appended; hence the whole file is also compared with the hash in the record.
 */
@ApplicationScoped
@Transactional
public class Verification {

    /** Days within which a document is sealed after the day it bears, the outbox being late or the act entered late. */
    private static final int SEAL_FOLLOWS = 7;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    SealDesk seals;

    @Inject
    Event<NumberAsked> asked;

    /** Checks a file anybody hands in; garbage gets an answer, not an error. */
    public Authenticity of(byte[] file) {
        Validation validation = seals.validate(file);
        String digest = Snapshots.digest(file);
        Optional<SealedDocument> ours = known(digest).map(this::sealed).or(() -> issued(digest).map(this::sealed));
        Validation.Verdict why = validation.valid() ? null : validation.verdict();
        return ours.map(document -> new Authenticity(validation.valid() ? document.verdict() : Verdict.NOT_SEALED, document.title(),
                        document.number(), document.sealedAt(), document.replacedBy(), why, validation.signatures()))
                .orElseGet(() -> new Authenticity(unknown(validation), null, null, null, null, why, validation.signatures()));
    }

    /** The sealed document whose code was scanned; empty for an unknown code or one not sealed yet. */
    public Optional<SealedDocument> byCode(UUID documentId) {
        return Optional.ofNullable(em.find(CaseDocument.class, documentId)).filter(Verification::isSealed).map(this::sealed)
                .or(() -> Optional.ofNullable(em.find(AgencyDocument.class, documentId))
                        .filter(document -> document.fileDigest().isPresent()).map(this::sealed));
    }

    /**
     * Sealed documents of that number from about that day, the newest first, of which everybody was told: papers of agencies, and
     * decisions that are published. Numbers are counted up and a day is soon guessed, so any other is not found here, whether it
     * exists or not; who holds the paper has its code to scan, its file, or the code for the party's room. All questions are put
     * whether it was told or not, so that the time of the answer tells next to nothing.
     *
     * @param number as printed, e.g. 示样综执罚决字〔2026〕1号
     * @param day    as printed below the seal; the seal follows it within {@value #SEAL_FOLLOWS} days
     */
    public List<SealedDocument> byNumber(String number, LocalDate day) {
        if (number == null || number.isBlank() || day == null) {
            return List.of();
        }
        Instant from = day.atStartOfDay(Zones.CHINA).toInstant();
        Instant to = day.plusDays(SEAL_FOLLOWS).atStartOfDay(Zones.CHINA).toInstant();
        String printed = number.strip().replace('[', '〔').replace(']', '〕').replace('（', '〔').replace('）', '〕');
        NumberAsked question = new NumberAsked(printed);
        asked.fire(question);
        List<SealedDocument> found = new ArrayList<>();
        em.createQuery("select d from CaseDocument d where d.number = :number and d.sealedAt >= :from and d.sealedAt < :to"
                        + " order by d.sealedAt desc", CaseDocument.class)
                .setParameter("number", printed).setParameter("from", from).setParameter("to", to)
                .getResultStream().filter(document -> question.isTold() && isSealed(document)).map(this::sealed).forEach(found::add);
        em.createQuery("select d from AgencyDocument d where d.number = :number and d.sealedAt >= :from and d.sealedAt < :to"
                        + " order by d.sealedAt desc", AgencyDocument.class).setParameter("number", printed).setParameter("from", from)
                .setParameter("to", to).getResultStream().map(this::sealed).forEach(found::add);
        return found;
    }

    private static boolean isSealed(CaseDocument document) {
        return document.kind().needsSeal() && document.fileDigest().isPresent();
    }

    private SealedDocument sealed(CaseDocument document) {
        String later = document.supersededBy().map(id -> em.find(CaseDocument.class, id)).filter(Verification::isSealed)
                .flatMap(CaseDocument::number).orElse(null);
        return new SealedDocument(document.title(), document.number().orElse(null), document.sealedAt().orElse(null), standing(document),
                later, document.fileDigest().orElseThrow());
    }

    private SealedDocument sealed(AgencyDocument document) {
        return new SealedDocument(document.kind().title(), document.number(), document.sealedAt().orElse(null), standing(document), null,
                document.fileDigest().orElseThrow());
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

    private static Verdict standing(CaseDocument document) {
        return switch (document.state()) {
            case VOID -> Verdict.GENUINE_BUT_VOID;
            case SUPERSEDED -> Verdict.GENUINE_BUT_SUPERSEDED;
            case DRAFT, ORDERED, SEALED, SERVED -> Verdict.GENUINE;
        };
    }

    private static Verdict unknown(Validation validation) {
        return switch (validation.verdict()) {
            case VALID -> Verdict.SIGNED_UNKNOWN;
            case UNREADABLE -> Verdict.NOT_PDF;
            case TOO_LARGE -> Verdict.TOO_LARGE;
            case UNSIGNED -> Verdict.NOT_SEALED;
            case ALTERED, EXTENDED, CHANGED_BETWEEN, STAMP_INVALID, REVOKED, UNTRUSTED -> Verdict.ALTERED;
        };
    }

    private Optional<CaseDocument> known(String digest) {
        List<CaseDocument> found = em.createQuery("select d from CaseDocument d where d.fileDigest = :digest",
                        CaseDocument.class)
                .setParameter("digest", digest).setMaxResults(1).getResultList();
        return found.stream().findFirst();
    }
}
