package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Scene;
import org.tiean.demo.entity.SampleCase;
import org.tiean.evidence.boundary.EvidenceIntake;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.boundary.Uploads;
import org.tiean.evidence.entity.CollectEvidence;
import org.tiean.evidence.entity.EvidenceKind;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.evidence.entity.Particular;
import org.tiean.evidence.entity.Particulars;
import org.tiean.evidence.entity.VerifyEvidence;
import org.tiean.intake.boundary.Clues;
import org.tiean.intake.boundary.Filing;
import org.tiean.intake.boundary.Handlers;
import org.tiean.intake.boundary.Parties;
import org.tiean.intake.boundary.SuspectedActs;
import org.tiean.intake.boundary.Verification;
import org.tiean.intake.entity.ApproveFiling;
import org.tiean.intake.entity.ApproveNotFiling;
import org.tiean.intake.entity.AssignHandlers;
import org.tiean.intake.entity.ClueSource;
import org.tiean.intake.entity.RecordParty;
import org.tiean.intake.entity.RecordSuspectedAct;
import org.tiean.intake.entity.RegisterClue;
import org.tiean.intake.entity.Reporter;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Zones;

/**
 * Plays the steps of a sample case up to its filing through the same services as pages and REST, each by the
 * person whose step it is.
 */
@ApplicationScoped
public class CasePlayer {

    /** A picture of one grey pixel stands in for the photos of a case that never happened. */
    private static final byte[] PICTURE = java.util.Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    /** Sources at which officers themselves are the first to know. */
    private static final Set<ClueSource> OWN = EnumSet.of(ClueSource.PATROL, ClueSource.INSPECTION);

    @Inject
    Clock clock;

    @Inject
    Cast cast;

    @Inject
    Clues clues;

    @Inject
    Handlers handlers;

    @Inject
    Parties parties;

    @Inject
    SuspectedActs suspectedActs;

    @Inject
    Verification verification;

    @Inject
    Filing filing;

    @Inject
    Uploads uploads;

    @Inject
    EvidenceIntake evidence;

    @Inject
    EvidenceList evidenceList;

    /** The clue as it came in, with party, suspected act and two handlers. */
    public void registerClue(SampleCase sample, UUID caseId, String[] pair) {
        receiveClue(sample, caseId, pair);
        recordParty(sample, caseId, pair);
    }

    /** Two officers take the clue and say whom and what it is about. */
    public void recordParty(SampleCase sample, UUID caseId, String[] pair) {
        cast.enter(pair[0]);
        handlers.assign(request(caseId), new AssignHandlers(cast.ids(pair)));
        parties.record(request(caseId), new RecordParty(party(sample, caseId)));
        LocalDate day = Zones.dayOf(sample.happenedAt());
        suspectedActs.record(request(caseId), new RecordSuspectedAct(UUID.randomUUID(), partyId(caseId),
                sample.itemCode(), day, day));
    }

    /** The clue alone: what officers saw themselves they register, the rest comes in at the desk. */
    public void receiveClue(SampleCase sample, UUID caseId, String[] pair) {
        ClueSource source = source(sample.clueSource());
        cast.enter(OWN.contains(source) ? pair[0] : "intake1");
        Instant now = clock.instant();
        clues.register(request(caseId), new RegisterClue(source, null, now, sample.happenedAt(),
                new Scene(title(sample), sample.place(), sample.longitude(), sample.latitude(), sample.facts()),
                sample.eventCode(), null, Reporter.NOBODY, cast.squad(pair[0])));
    }

    /** Evidence as the table names it, a picture for each, collected and then verified by the two handlers. */
    public void collectEvidence(SampleCase sample, UUID caseId, String[] pair) {
        cast.enter(pair[0]);
        for (Map.Entry<String, String> item : sample.evidence().entrySet()) {
            UUID upload = UUID.randomUUID();
            byte[] file = EvidenceKind.AUDIO_VISUAL == kind(item.getKey()) ? PICTURE
                    : (item.getValue() + "\n" + sample.facts() + "\n").getBytes(StandardCharsets.UTF_8);
            String name = EvidenceKind.AUDIO_VISUAL == kind(item.getKey()) ? "photo.png" : "note.txt";
            uploads.receive(upload, name, new ByteArrayInputStream(file));
            evidence.collect(request(caseId), new CollectEvidence(kind(item.getKey()), item.getValue(),
                    sample.facts(), "现场收集", besides(kind(item.getKey()), sample), sample.happenedAt(),
                    new CollectEvidence.Spot(sample.place(), sample.longitude(), sample.latitude()),
                    cast.ids(pair), upload, null, null));
        }
        List<UUID> collected = new ArrayList<>(evidenceList.ofCase(caseId).stream().map(EvidenceLine::id).toList());
        evidence.verify(request(caseId), new VerifyEvidence(collected, true, "与原件、现场情况核对一致", null));
    }

    /** Verified, filing proposed. */
    public void proposeFiling(SampleCase sample, UUID caseId, String[] pair) {
        cast.enter(pair[0]);
        verification.verify(request(caseId), new VerifyClue(VerifyClue.Conclusion.FILE,
                "现场核查并核对当事人身份", sample.facts(), VerifyClue.Harm.NONE, null));
    }

    /** The deputy in charge of filing agrees, or the head. */
    public void approveFiling(UUID caseId) {
        cast.enter(caseId.hashCode() % 2 == 0 ? "head1" : "deputy1");
        filing.approve(request(caseId), new ApproveFiling(ApproveFiling.Outcome.APPROVED, "同意立案。"));
    }

    /** Verified, and not to be filed because it was put right at once. */
    public void proposeNotFiling(SampleCase sample, UUID caseId, String[] pair) {
        cast.enter(pair[0]);
        verification.verify(request(caseId), new VerifyClue(VerifyClue.Conclusion.NOT_FILE,
                "现场检查，责令当事人当日改正，当日复查", sample.facts(), VerifyClue.Harm.NONE,
                "违法行为轻微并及时改正，没有造成危害后果，依据《中华人民共和国行政处罚法》第三十三条第一款，建议不予立案。"));
    }

    /** The head agrees not to file. */
    public void approveNotFiling(UUID caseId) {
        cast.enter("head1");
        filing.approveNotFiling(request(caseId), new ApproveNotFiling(true, "同意不予立案，做好宣传教育。",
                "违法行为轻微并及时改正，没有造成危害后果。", "《中华人民共和国行政处罚法》第三十三条第一款", null));
    }

    /** A fresh request that takes place now. */
    ActRequest request(UUID caseId) {
        return new ActRequest(UUID.randomUUID(), caseId, clock.instant());
    }

    /** One party to a sample case, under the same id each time it is asked for. */
    static UUID partyId(UUID caseId) {
        return UUID.nameUUIDFromBytes(("party:" + caseId).getBytes(StandardCharsets.UTF_8));
    }

    static PartyDetails party(SampleCase sample, UUID caseId) {
        SampleCase.Party party = sample.party();
        return new PartyDetails(partyId(caseId), party.kind(), party.name(), party.idType(),
                ProtectedText.of(party.idNumber()), party.legalRepresentative(),
                ProtectedText.of(party.kind() == PartyKind.CITIZEN ? "示范市样板区示例小区1幢101室" : sample.place()),
                ProtectedText.of("0999-0009999"));
    }

    /** What its kind asks of a piece besides. */
    private static Particulars besides(EvidenceKind kind, SampleCase sample) {
        return switch (kind) {
            case PARTY_STATEMENT -> new Particulars(false, Map.of(Particular.PERSON, sample.party().name(), Particular.CONFIRMED, "经本人核对无误，逐页签名"));
            case TESTIMONY -> new Particulars(false, Map.of(Particular.PERSON, "证人卫演示", Particular.CONFIRMED, "经本人核对无误，逐页签名"));
            case EXPERT_OPINION -> new Particulars(false, Map.of(Particular.BODY, "示范市虚构检测有限公司", Particular.QUALIFICATION, "检验检测机构资质认定证书（虚构）"));
            case DOCUMENTARY, PHYSICAL, AUDIO_VISUAL, ELECTRONIC, SITE_RECORD -> Particulars.NONE;
        };
    }

    static String title(SampleCase sample) {
        String facts = sample.facts();
        return facts.length() <= 20 ? facts : facts.substring(0, 20) + "…";
    }

    private static ClueSource source(String chinese) {
        return Arrays.stream(ClueSource.values()).filter(source -> source.chinese().equals(chinese)).findFirst()
                .orElse(ClueSource.OTHER);
    }

    private static EvidenceKind kind(String chinese) {
        return Arrays.stream(EvidenceKind.values()).filter(kind -> kind.chinese().contains(chinese)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of evidence is called " + chinese));
    }
}
