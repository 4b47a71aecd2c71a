package org.tiean.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.authority.boundary.Agencies;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.decision.InTransaction;
import org.tiean.demo.control.Cast;
import org.tiean.evidence.boundary.PublicPhotos;
import org.tiean.evidence.control.ExifPhoto;
import org.tiean.evidence.entity.TakenPhoto;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.intake.boundary.Clues;
import org.tiean.intake.boundary.Filing;
import org.tiean.intake.boundary.Handlers;
import org.tiean.intake.boundary.PublicReports;
import org.tiean.intake.boundary.ReportDesk;
import org.tiean.intake.boundary.Verification;
import org.tiean.intake.control.ReportClaims;
import org.tiean.intake.entity.ApproveNotFiling;
import org.tiean.intake.entity.AssignHandlers;
import org.tiean.intake.entity.Clue;
import org.tiean.intake.entity.ClueSource;
import org.tiean.intake.entity.FileReport;
import org.tiean.intake.entity.FollowedReport;
import org.tiean.intake.entity.FollowedReport.Standing;
import org.tiean.intake.entity.PublicReport;
import org.tiean.intake.entity.Reporter;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.kernel.control.Turnstile;
import org.tiean.kernel.entity.Pace;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;

/** From the report of somebody nobody knows to the answer, on the real database. */
@ArquillianTest
class PublicReportIT {

    /** A grey square of one pixel. */
    private static final byte[] PNG = java.util.Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");
    private static final Reporter NAMED = new Reporter(ProtectedText.of("王举报"), ProtectedText.of("13900001111"));

    @Inject
    PublicReports reports;

    @Inject
    ReportDesk desk;

    @Inject
    PublicPhotos photos;

    @Inject
    ReportClaims claims;

    @Inject
    Agencies agencies;

    @Inject
    Cast cast;

    @Inject
    CurrentActor actor;

    @Inject
    Clues clues;

    @Inject
    Handlers handlers;

    @Inject
    Verification verification;

    @Inject
    Filing filing;

    @Inject
    TimeLimits limits;

    @Inject
    Turnstile turnstile;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Inject
    InTransaction transaction;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private UUID agency;

    @BeforeEach
    void place() {
        agency = agencies.byCode("ybq-zf").orElseThrow().id();
    }

    private FileReport given(String place, Reporter reporter, List<TakenPhoto> taken) {
        return new FileReport(UUID.randomUUID(), agency, place, 125.114, 30.059, null, "早点摊把泔水倒入门前雨水口", reporter, taken);
    }

    private static String somewhere() {
        return "样板街" + UUID.randomUUID().toString().substring(0, 8) + "号门前";
    }

    @Test
    void aNamedReportBecomesAClueAndItsReporterIsTold() throws Exception {
        TakenPhoto photo = photos.take("IMG_王举报_0001.png", new ByteArrayInputStream(PNG));
        FileReport given = given(somewhere(), NAMED, List.of(photo));
        PublicReports.Handed handed = reports.hand(given);
        assertEquals(handed, reports.hand(given), "sent twice it is one");
        assertEquals(Standing.WAITING, reports.follow(handed.number(), handed.code()).standing());
        assertEquals(404, assertThrows(Refusal.class, () -> reports.follow(handed.number(), "22222-22222")).kind().status());
        assertEquals(409, assertThrows(Refusal.class, () -> reports.rate(handed.number(), handed.code(), 5, null)).kind().status());

        cast.enter("intake1");
        Receipt accepted = desk.accept(given.id(), "早点摊倾倒泔水", cast.squad("officer1"));
        Clue clue = clues.ofCase(accepted.caseId());
        assertEquals(ClueSource.REPORT, clue.source());
        assertFalse(clue.reporter().isRealName(), "the clue does not carry who reported");
        assertTrue(clue.sourceText().contains(handed.number()));
        CaseFile caseFile = em.find(CaseFile.class, accepted.caseId());
        assertTrue(caseFile.scene().place().startsWith("示范市样板区"), caseFile.scene().place());
        FollowedReport verifying = reports.follow(handed.number(), handed.code());
        assertEquals(Standing.VERIFYING, verifying.standing());
        assertEquals(limits.dueOf(accepted.caseId(), "lead-verification").orElseThrow().due(), verifying.dueOn());
        assertEquals(409, assertThrows(Refusal.class, () -> desk.refuse(given.id(), "重复举报")).kind().status());

        identityIsProtected(given.id(), accepted.caseId());
        notFiled(accepted.caseId());
        FollowedReport told = reports.follow(handed.number(), handed.code());
        assertEquals(Standing.NOT_FILED, told.standing());
        assertTrue(told.report().steps().stream().anyMatch(step -> "经核查，雨水口已疏通，未发现倾倒".equals(step.words())));
        assertTrue(told.isToRate());
        reports.rate(handed.number(), handed.code(), 4, "答复很快");
        assertEquals(4, reports.follow(handed.number(), handed.code()).rating().stars());
        assertEquals(409, assertThrows(Refusal.class, () -> reports.rate(handed.number(), handed.code(), 1, null)).kind().status());
        assertTrue(ledger.verify(Chain.ofRegister(agency.toString(), "reports")).ok());
    }

    @Test
    void whatTheCameraWroteIntoThePictureStaysInTheOriginal() throws Exception {
        byte[] original = ExifPhoto.taken("2026:11:20 09:30:00").at(30.059, 125.114).by("Maker", "Phone 8").jpeg();
        TakenPhoto photo = photos.take("家门口.jpg", new ByteArrayInputStream(original));
        FileReport given = given(somewhere(), Reporter.NOBODY, List.of(photo));
        reports.hand(given);
        cast.enter("intake1");
        byte[] shown = ((InputStream) desk.photo(given.id(), 1).getEntity()).readAllBytes();
        String bytes = new String(shown, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("Exif") || bytes.contains("Phone 8") || bytes.contains("2026:11:20"), "nothing but what is seen");
        assertTrue(ImageIO.read(new ByteArrayInputStream(shown)) != null, "and it is a picture");
        assertEquals(400, assertThrows(Refusal.class, () -> desk.original(given.id(), 1, " ")).kind().status());
        assertArrayEquals(original, ((InputStream) desk.original(given.id(), 1, "核实拍摄地点").getEntity()).readAllBytes(), "the original is untouched");
        assertEquals(1, ((Number) transaction.run(() -> em.createNativeQuery("select count(*) from tiean.ledger_entry e where e.chain = ?1"
                        + " and convert_from(e.header, 'UTF8') like '%reports.original-opened%'")
                .setParameter(1, Chain.ofRegister(agency.toString(), "reports").key()).getSingleResult())).intValue(), "that it was opened is recorded");
        cast.enter("finance1");
        assertEquals(404, assertThrows(Refusal.class, () -> desk.original(given.id(), 1, "看看")).kind().status());
        assertTrue(claims.claimed(List.of(photo.sha256(), photo.copySha256())).size() == 2, "neither is swept away");
    }

    private void identityIsProtected(UUID report, UUID caseId) throws Exception {
        cast.enter("officer1");
        assertEquals(404, assertThrows(Refusal.class, () -> desk.reveal(report, "核实情况")).kind().status());
        cast.enter("intake1");
        assertEquals(400, assertThrows(Refusal.class, () -> desk.reveal(report, " ")).kind().status());
        assertEquals("王举报", desk.reveal(report, "联系举报人补充情况").name().reveal());
        Object looks = transaction.run(() -> em.createNativeQuery("select count(*) from tiean.ledger_entry e where e.chain = ?1 and convert_from(e.header, 'UTF8') like '%reports.unmasked%'")
                .setParameter(1, Chain.ofRegister(agency.toString(), "reports").key()).getSingleResult());
        assertTrue(((Number) looks).longValue() >= 1);
        byte[] stored = (byte[]) transaction.run(() -> em.createNativeQuery("select reporter_name from tiean.public_report where id = ?1")
                .setParameter(1, report).getSingleResult());
        assertFalse(new String(stored, StandardCharsets.UTF_8).contains("王举报"));
    }

    private void notFiled(UUID caseId) {
        cast.enter("leader1");
        handlers.assign(now(caseId), new AssignHandlers(cast.ids("officer1", "officer2")));
        cast.enter("officer1");
        assertEquals(200, desk.photo(caseId, 1).getStatus(), "who handles the case opens the picture");
        verification.verify(now(caseId), new VerifyClue(VerifyClue.Conclusion.NOT_FILE, "到现场核查", "没有发现倾倒泔水", VerifyClue.Harm.NONE, "没有违法事实"));
        cast.enter("head1");
        Refusal untold = assertThrows(Refusal.class, () -> filing.approveNotFiling(now(caseId),
                new ApproveNotFiling(true, "同意", "没有违法事实", "《行政处罚法》第五十四条第二款", null)));
        assertEquals(422, untold.kind().status());
        filing.approveNotFiling(now(caseId), new ApproveNotFiling(true, "同意", "没有违法事实", "《行政处罚法》第五十四条第二款",
                "经核查，雨水口已疏通，未发现倾倒"));
        assertEquals(Stage.NOT_FILED, em.find(CaseFile.class, caseId).stage());
    }

    private ActRequest now(UUID caseId) {
        return new ActRequest(UUID.randomUUID(), caseId, clock.instant());
    }

    @Test
    void theSameThingIsMergedAndWhatIsAnothersIsPassedOn() {
        String place = somewhere();
        FileReport first = given(place, Reporter.NOBODY, List.of());
        FileReport second = given(place, Reporter.NOBODY, List.of());
        FileReport third = given(somewhere(), Reporter.NOBODY, List.of());
        PublicReports.Handed one = reports.hand(first);
        PublicReports.Handed two = reports.hand(second);
        PublicReports.Handed three = reports.hand(third);
        cast.enter("intake1");
        desk.accept(first.id(), "倾倒泔水", cast.squad("officer1"));
        assertTrue(desk.near(desk.see(second.id())).stream().map(PublicReport::id).toList().contains(first.id()));
        desk.merge(second.id(), first.id());
        assertEquals(Standing.VERIFYING, reports.follow(two.number(), two.code()).standing());
        assertEquals(404, assertThrows(Refusal.class, () -> reports.follow(two.number(), one.code())).kind().status());
        assertEquals(400, assertThrows(Refusal.class, () -> desk.passOn(third.id(), "水利局", "请联系13800000000")).kind().status());
        desk.passOn(third.id(), "示范市水利局", "河道管理不属于城市管理执法范围，已转水利局办理");
        FollowedReport passed = reports.follow(three.number(), three.code());
        assertEquals(Standing.PASSED_ON, passed.standing());
        assertEquals("示范市水利局", passed.report().steps().get(0).toWhom());
        assertTrue(desk.list(false, Page.Slice.first(20)).total() >= 3);
    }

    @Test
    void anotherAgencyOfTheHouseBeginsAnew() {
        FileReport given = given(somewhere(), Reporter.NOBODY, List.of());
        PublicReports.Handed handed = reports.hand(given);
        cast.enter("intake1");
        desk.handOver(given.id(), agencies.byCode("xhz").orElseThrow().id(), "地点在虚构镇");
        assertEquals(404, assertThrows(Refusal.class, () -> desk.see(given.id())).kind().status());
        FollowedReport followed = reports.follow(handed.number(), handed.code());
        assertEquals("虚构镇人民政府", followed.agency());
        assertEquals(Standing.WAITING, followed.standing());
    }

    @Test
    void strangersSeeNothing() {
        FileReport given = given(somewhere(), NAMED, List.of());
        reports.hand(given);
        for (String user : List.of("officer1", "finance1", "reviewer1", "sysadmin1")) {
            cast.enter(user);
            assertEquals(404, assertThrows(Refusal.class, () -> desk.see(given.id()), user).kind().status());
            assertEquals(404, assertThrows(Refusal.class, () -> desk.photo(given.id(), 1), user).kind().status());
        }
        cast.enter("head1");
        desk.see(given.id());
        assertEquals(403, assertThrows(Refusal.class, () -> desk.reveal(given.id(), "督办")).kind().status());
        assertEquals(403, assertThrows(Refusal.class, () -> desk.refuse(given.id(), "督办")).kind().status());
    }

    @Test
    void hostilePicturesAreRefused() {
        for (byte[] hostile : List.of("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
                join(PNG, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)), "%PDF-1.7".getBytes(StandardCharsets.UTF_8))) {
            assertEquals(415, assertThrows(Refusal.class, () -> photos.take("photo.png", new ByteArrayInputStream(hostile))).kind().status());
        }
        byte[] large = new byte[(int) PublicPhotos.LARGEST + 1];
        assertEquals(413, assertThrows(Refusal.class, () -> photos.take("photo.png", new ByteArrayInputStream(large))).kind().status());
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void whoComesTooOftenWaitsAndNobodyElse() {
        String door = "test " + UUID.randomUUID().toString().substring(0, 8);
        Pace pace = new Pace(2, Duration.ofHours(1), Duration.ofMinutes(5), 4);
        turnstile.pass(door, "192.0.2.1", pace);
        turnstile.pass(door, "192.0.2.1", pace);
        assertEquals(429, assertThrows(Refusal.class, () -> turnstile.pass(door, "192.0.2.1", pace)).kind().status());
        turnstile.forgive(door, "192.0.2.1");
        turnstile.pass(door, "192.0.2.1", pace);
        turnstile.pass(door, "192.0.2.2", pace);
        turnstile.pass(door, "192.0.2.3", pace);
        assertEquals("kernel.turnstile.full", assertThrows(Refusal.class, () -> turnstile.pass(door, "192.0.2.4", pace)).key());
    }
}
