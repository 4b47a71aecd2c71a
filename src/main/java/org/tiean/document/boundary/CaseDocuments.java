package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.entity.Organ;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.FileLooks;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.FileLook;
import org.tiean.document.control.CommonFields;
import org.tiean.document.control.DocumentRenderer;
import org.tiean.document.control.Remaking;
import org.tiean.document.control.SealingJob;
import org.tiean.document.control.SignaturePictures;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.DocumentSource;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.Draft;
import org.tiean.document.entity.NumberPattern;
import org.tiean.document.entity.Remade;
import org.tiean.identity.control.AccessCodes;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.control.Outbox;
import org.tiean.kernel.control.Rehearsal;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;
import org.tiean.seal.boundary.SealDesk;
import org.tiean.settings.boundary.Settings;

/** The documents of cases (案件文书): ordered by acts, made and sealed by a job, read by those who may. */
@ApplicationScoped
@Transactional
public class CaseDocuments {

    /** Agencies may number alike. */
    private static final int MOST_ALIKE = 20;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Agencies agencies;

    @Inject
    Settings settings;

    @Inject
    AccessCodes codes;

    @Inject
    DocumentNumbers numbers;

    @Inject
    CommonFields common;

    @Inject
    DocumentRenderer renderer;

    @Inject
    SignaturePictures signatures;

    @Inject
    SealDesk seals;

    @Inject
    Outbox outbox;

    @Inject
    ContentStore files;

    @Inject
    CaseAccess access;

    @Inject
    FileLooks looks;

    @Inject
    Remaking remaking;

    /**
     * Fixes what a document says and takes its number, in the transaction of the act; making and sealing
     * the file follows by the outbox.
     *
     * @return the document's id, also named in the act's result under {@code <kind>Id}
     * @throws Refusal {@code document.fields.missing} naming each value that is missing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID order(ActInProgress act, DocumentOrder order) {
        return named(act, order, ordered(act.caseFile(), act.day(), order));
    }

    /** As {@link #order(ActInProgress, DocumentOrder)}, with a number lent to who acts, one of a device's block. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID order(ActInProgress act, DocumentOrder order, String drawnNumber) {
        Organ organ = agencies.issuingOrganOf(act.caseFile().agencyId(), act.day());
        numbers.usedBy(act.actor(), organ.agencyId(), order.kind(), act.day().getYear(), drawnNumber);
        return named(act, order, orderNumbered(act.caseFile(), act.day(), order, organ, drawnNumber));
    }

    /** As {@link #order(ActInProgress, DocumentOrder)}, for who observes an act of another component. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID order(CaseFile caseFile, LocalDate day, DocumentOrder order) {
        return ordered(caseFile, day, order).id();
    }

    private CaseDocument ordered(CaseFile caseFile, LocalDate day, DocumentOrder order) {
        Organ organ = agencies.issuingOrganOf(caseFile.agencyId(), day);
        String number = order.kind().numberWord().isEmpty() ? null
                : numbers.use(organ.agencyId(), pattern(organ, day), order.kind());
        return orderNumbered(caseFile, day, order, organ, number);
    }

    private CaseDocument orderNumbered(CaseFile caseFile, LocalDate day, DocumentOrder order, Organ organ, String number) {
        JsonObject snapshot = common.snapshot(caseFile, order, organ, number, day);
        DocumentSource source = renderer.source(order.kind(), snapshot);
        Rehearsal.note(new Draft(order.kind(), snapshot));
        UUID partyId = order.party() == null ? null : order.party().id();
        CaseDocument document = new CaseDocument(UUID.randomUUID(), caseFile.id(), partyId, order.kind(), source,
                clock.instant());
        document.ordered(number);
        if (document.openable()) {
            String code = codes.fresh();
            document.opensWith(ProtectedText.of(code), codes.hash(document.id(), code));
        }
        document.shows(signatures.kept(renderer.pictures(order.kind(), snapshot)));
        em.persist(document);
        outbox.order(SealingJob.NAME, document.id());
        return document;
    }

    private UUID named(ActInProgress act, DocumentOrder order, CaseDocument document) {
        // what everybody reads is the agency's word: the clerk who had it made is nobody's business
        if (order.kind().use() != DocumentKind.Use.PUBLISHED && seals.holds(SealDesk.personal(act.actor()))) {
            document.signedBy(act.actor());
        }
        act.produced(order.kind().folder() + "Id", document.id());
        document.number().ifPresent(number -> act.produced(order.kind().folder() + "Number", number));
        return document.id();
    }

    /** How an organ writes its numbers that day (settings {@code number.*}). */
    public NumberPattern pattern(Organ organ, LocalDate day) {
        return new NumberPattern(organ.numberPrefix(), settings.flag("number.ordinal-word", organ.agencyId(), day),
                settings.integer("number.zero-pad", organ.agencyId(), day));
    }

    /** A sealed paper that went to no one party holds no longer; who checks it is told. One that is still being made stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID documentId, String reason) {
        CaseDocument document = em.find(CaseDocument.class, documentId);
        if (document.state() == CaseDocument.State.SEALED) {
            document.voided(reason);
        }
    }

    /** A later document takes the place of an earlier one; of one that is void already nothing has to be taken. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void supersede(UUID earlier, UUID later) {
        CaseDocument document = em.find(CaseDocument.class, earlier);
        if (document.state() != CaseDocument.State.VOID) {
            document.supersededBy(em.find(CaseDocument.class, later));
        }
    }

    /**
     * The act that ordered a document was withdrawn (作废): the paper and its number stay and say so.
     *
     * @throws Refusal 409 it reached its party, or another one took its place
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void voided(UUID documentId, String reason) {
        em.find(CaseDocument.class, documentId, LockModeType.PESSIMISTIC_WRITE).voided(reason);
    }

    /**
     * The paper that number and code open (文号、查询码). Unknown number and wrong code cost the same and are told apart by
     * nobody.
     */
    public Optional<CaseDocument> opened(String number, String code) {
        List<CaseDocument> numbered = em.createQuery("select d from CaseDocument d where d.number = :number"
                        + " and d.accessCodeHash is not null", CaseDocument.class)
                .setParameter("number", NumberPattern.asTyped(number)).setMaxResults(MOST_ALIKE).getResultList();
        if (numbered.isEmpty()) {
            codes.opensNothing(code);
        }
        return numbered.stream().filter(one -> codes.opens(one.id(), one.accessCodeHash().orElseThrow(), code))
                .filter(CaseDocument::openable).findFirst();
    }

    /**
     * Gives a paper of the case another code, and says it once; it is kept nowhere.
     *
     * @throws Refusal 404 none of the case, 409 no code can open it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String openAnew(UUID caseId, UUID documentId) {
        CaseDocument document = em.find(CaseDocument.class, documentId, LockModeType.PESSIMISTIC_WRITE);
        if (document == null || !document.caseId().equals(caseId)) {
            throw Refusal.notFound("document.unknown");
        }
        String code = codes.fresh();
        document.opensAnewWith(codes.hash(documentId, code));
        return code;
    }

    /** All documents of a case, oldest first. */
    @AskedOnce
    public List<DocumentView> of(UUID caseId) {
        return views("d.caseId = :value", caseId);
    }

    /** One document; empty if there is none of that id. */
    public Optional<DocumentView> view(UUID documentId) {
        return views("d.id = :value", documentId).stream().findFirst();
    }

    /** The newest document of a kind in a case. */
    public Optional<DocumentView> latest(UUID caseId, DocumentKind kind) {
        return of(caseId).stream().filter(view -> view.kind() == kind).reduce((earlier, later) -> later);
    }

    /** As {@link #latest(UUID, DocumentKind)}, by the template's folder, e.g. {@code penalty-notice}. */
    public Optional<DocumentView> latest(UUID caseId, String folder) {
        return latest(caseId, DocumentKind.ofFolder(folder).orElseThrow());
    }

    private List<DocumentView> views(String condition, UUID value) {
        return em.createQuery("select new org.tiean.document.entity.DocumentView(d.id, d.partyId, d.kind, d.number,"
                        + " d.state, d.fileDigest, d.createdAt, s.servedOn) from CaseDocument d"
                        + " left join ServiceOfDocument s on s.documentId = d.id where " + condition
                        + " order by d.createdAt, d.id", DocumentView.class)
                .setParameter("value", value).getResultList();
    }

    /**
     * The file of a document of a case, for somebody who may read its personal values; who opened it, when and why is noted
     * (rulebook M25, M26), of a public text not.
     *
     * @param why said by who looks, or null
     * @throws Refusal 404 unknown, foreign or of another case, 403 for somebody who may see the case masked only, since a sealed
     *                 paper cannot be masked, or who has to say why, 409 not made yet
     */
    public InputStream file(UUID caseId, UUID documentId, String why) {
        CaseDocument document = em.find(CaseDocument.class, documentId);
        if (document == null || !document.caseId().equals(caseId)) {
            throw Refusal.notFound("document.unknown");
        }
        CaseFile caseFile = em.find(CaseFile.class, caseId);
        access.requireSeen(caseFile, Subject.CASE);
        String digest = document.fileDigest().orElseThrow(() -> Refusal.conflict("document.in-the-making"));
        if (document.kind() != DocumentKind.PUBLIC_TEXT) {
            if (!access.seesUnmasked(caseFile, Subject.CASE)) {
                throw Refusal.forbidden("document.file.not-masked");
            }
            looks.note(caseFile, document.id(), FileLook.What.PAPER, document.number().map(number -> document.kind().title() + " " + number)
                    .orElse(document.kind().title()), digest, why);
        }
        return files.open(digest);
    }

    /**
     * The paper made once more from its own data and template version, held against the sealed file; for who may open that.
     *
     * @throws Refusal as {@link #file(UUID, UUID, String)}
     */
    public Remade remade(UUID caseId, UUID documentId, String why) {
        byte[] original = original(caseId, documentId, why);
        return remaking.compare(em.find(CaseDocument.class, documentId), original);
    }

    /** As {@link #remade}, the pages themselves, each marked as no original. */
    public byte[] remadeFile(UUID caseId, UUID documentId, String why) {
        byte[] original = original(caseId, documentId, why);
        return remaking.copy(em.find(CaseDocument.class, documentId), original);
    }

    private byte[] original(UUID caseId, UUID documentId, String why) {
        try (InputStream file = file(caseId, documentId, why)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
