package org.tiean.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.Newcomer;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.demo.boundary.DemoTime;

import org.tiean.demo.control.CasePlayer;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Samples;
import org.tiean.demo.entity.SampleCase;
import org.tiean.evidence.boundary.BodyCameras;
import org.tiean.evidence.boundary.CaseRecordings;
import org.tiean.evidence.boundary.OnSiteRecords;
import org.tiean.evidence.boundary.RecordingFolder;
import org.tiean.evidence.boundary.RecordingHolds;
import org.tiean.evidence.boundary.Recordings;
import org.tiean.evidence.boundary.Uploads;
import org.tiean.evidence.control.EvidenceClaims;
import org.tiean.evidence.entity.Attestation;
import org.tiean.evidence.entity.BodyCamera;
import org.tiean.evidence.entity.BodyCameraEntry;
import org.tiean.evidence.entity.CaseRecording;
import org.tiean.evidence.entity.ImportRecording;
import org.tiean.evidence.entity.Recording;
import org.tiean.evidence.entity.RecordQuestioning;
import org.tiean.evidence.entity.RecordingCase;
import org.tiean.evidence.entity.RecordingHold;
import org.tiean.evidence.entity.RequestUnfilmed;
import org.tiean.evidence.entity.UnfilmedRequest;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * A questioning in the agency's own room is not finished without its recording, or without a reason the head approved. Recordings
 * find their cases by who wore the camera, when and where; those of no case go after their term and leave their trace.
 */
@ArquillianTest
class RecordingIT {

    private static final String[] PAIR = {"officer1", "officer2"};
    private static final String ROOM = "示范市样板区综合行政执法局询问室";

    @Inject
    Samples samples;

    @Inject
    CasePlayer player;

    @Inject
    org.tiean.demo.control.BodyCamera camera;

    @Inject
    Cast cast;

    @Inject
    DemoTime time;

    @Inject
    OnSiteRecords records;

    @Inject
    Recordings recordings;

    @Inject
    CaseRecordings ofCases;

    @Inject
    RecordingFolder folder;

    @Inject
    EvidenceClaims claims;

    @Inject
    RecordingHolds holds;

    @Inject
    BodyCameras cameras;

    @Inject
    Uploads uploads;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private final UUID caseId = UUID.randomUUID();
    private SampleCase sample;

    /** A night at least two hundred days ago in which nothing happened in any case: what was filmed then is suggested to none. */
    private Instant quietNight() {
        LocalDate day = Zones.dayOf(time.now()).minusDays(200);
        while (happened(day.atTime(3, 0).atZone(Zones.CHINA).toInstant())) {
            day = day.minusDays(1);
        }
        return day.atTime(3, 0).atZone(Zones.CHINA).toInstant();
    }

    private boolean happened(Instant around) {
        return ((Number) em.createNativeQuery("select (select count(*) from tiean.done_act where occurred_at between ?1 and ?2)"
                        + " + (select count(*) from tiean.evidence_item where occurred_at between ?1 and ?2)")
                .setParameter(1, Timestamp.from(around.minus(Duration.ofHours(3)))).setParameter(2, Timestamp.from(around.plus(Duration.ofHours(3))))
                .getSingleResult()).longValue() > 0;
    }

    private void begin() {
        sample = Life.today(samples.require("SF-2026-008"), time);
        player.registerClue(sample, caseId, PAIR);
    }

    private ActRequest now() {
        return new ActRequest(UUID.randomUUID(), caseId, time.now());
    }

    private void question(Instant startedAt) {
        cast.enter(PAIR[0]);
        records.question(now(), new RecordQuestioning(startedAt, ROOM, new RecordQuestioning.Person("李示例", "男", "居民身份证", ProtectedText.of(Newcomer.citizen()),
                ProtectedText.of("示范市样板区虚构巷9号"), null, null, "当事人"), true, "不申请回避",
                List.of(new RecordQuestioning.Question("是否摆放了物品？", "是。")), cast.ids(PAIR), new Attestation(null, null, "拒绝签名", "邻居张某")));
    }

    @Test
    void aQuestioningInTheHouseNeedsItsRecording() {
        begin();
        Instant began = time.now().minus(Duration.ofMinutes(20));
        UnlawfulAct bare = assertThrows(UnlawfulAct.class, () -> question(began));
        assertTrue(bare.findings().stream().anyMatch(finding -> finding.rule().equals("filmed-step")), bare::getMessage);

        Recording recording = camera.bring(PAIR, began.minusSeconds(60), time.now(), ROOM);
        CaseRecording suggested = ofCases.ofCase(caseId).stream().filter(one -> one.id().equals(recording.id())).findFirst().orElseThrow();
        assertEquals("OFFICER TIME", suggested.grounds(), "its wearer handles the case, whose clue was registered meanwhile");
        assertEquals(RecordingCase.Answer.SUGGESTED, suggested.answer());
        assertThrows(UnlawfulAct.class, () -> question(began), "a suggestion is no recording of the case");

        ofCases.accept(now(), recording.id(), ActKind.RECORD_QUESTIONING);
        question(began);
        assertThrows(Refusal.class, () -> ofCases.refuse(now(), recording.id(), "不是本案"), "an answer stands");
        assertTrue(recordings.list(Page.Slice.first(50)).rows().stream().anyMatch(row -> row.id().equals(recording.id()) && row.accepted() == 1));
        assertFalse(claims.claimed(List.of(recording.file().sha256())).isEmpty());
    }

    @Test
    void theHeadLetsAStepPassThatWasNotFilmed() {
        begin();
        Instant began = time.now().minus(Duration.ofMinutes(20));
        cast.enter(PAIR[0]);
        UUID asked = UUID.randomUUID();
        ofCases.askUnfilmed(new ActRequest(asked, caseId, time.now()), new RequestUnfilmed(ActKind.RECORD_QUESTIONING, Zones.dayOf(time.now()), "设备故障，已报修"));
        assertThrows(UnlawfulAct.class, () -> question(began), "asking is not enough");
        assertEquals(Refusal.Kind.FORBIDDEN, assertThrows(Refusal.class, () -> ofCases.decideUnfilmed(now(), asked, UnfilmedRequest.Outcome.APPROVED, "同意")).kind());
        cast.enter("head1");
        ofCases.decideUnfilmed(now(), asked, UnfilmedRequest.Outcome.APPROVED, "同意，补充书面说明。");
        assertThrows(Refusal.class, () -> ofCases.decideUnfilmed(now(), asked, UnfilmedRequest.Outcome.REFUSED, "不同意"));
        question(began);
    }

    @Test
    void whatBelongsToNoCaseGoesAfterItsTermAndLeavesItsTrace() {
        begin();
        Instant long_ago = quietNight();
        Recording old = camera.bring(PAIR, long_ago.minusSeconds(600), long_ago, "示范市样板区别处");
        Recording kept = camera.bring(PAIR, long_ago.minusSeconds(1_200), long_ago.minusSeconds(601), "示范市样板区别处");
        Recording fresh = camera.bring(PAIR, time.now().minusSeconds(600), time.now(), "示范市样板区别处");
        assertEquals(Zones.dayOf(long_ago).plusDays(180), old.keepUntil());
        ofCases.accept(now(), kept.id(), null);
        assertTrue(ofCases.ofCase(caseId).stream().filter(one -> one.id().equals(kept.id())).allMatch(CaseRecording::late), "half a year later is late");
        assertTrue(recordings.removeOld() >= 1);
        List<String> there = claims.claimed(List.of(old.file().sha256(), kept.file().sha256(), fresh.file().sha256())).stream().sorted().toList();
        assertEquals(List.of(kept.file().sha256(), fresh.file().sha256()).stream().sorted().toList(), there);
        assertTrue(recordings.list(Page.Slice.first(200)).rows().stream().anyMatch(row -> row.id().equals(old.id()) && row.removedAt() != null));
        assertEquals(Refusal.Kind.CONFLICT, assertThrows(Refusal.class, () -> ofCases.accept(now(), old.id(), null)).kind());
    }

    @Test
    void whatIsHeldForAComplaintStaysUntilSomebodySaysWhyItMayGo() {
        begin();
        Instant longAgo = quietNight();
        Recording held = camera.bring(PAIR, longAgo.minusSeconds(300), longAgo, "示范市样板区别处");
        UUID hold = UUID.randomUUID();
        assertEquals(Refusal.Kind.FORBIDDEN, assertThrows(Refusal.class, () -> holds.hold(hold, held.id(), RecordingHold.Ground.COMPLAINT, "投诉")).kind());
        cast.enter("leader1");
        holds.hold(hold, held.id(), RecordingHold.Ground.COMPLAINT, "当事人投诉态度恶劣，正在调查");
        holds.hold(hold, held.id(), RecordingHold.Ground.COMPLAINT, "当事人投诉态度恶劣，正在调查");
        assertThrows(Refusal.class, () -> holds.hold(UUID.randomUUID(), held.id(), RecordingHold.Ground.SUIT, "起诉"));
        recordings.removeOld();
        assertFalse(claims.claimed(List.of(held.file().sha256())).isEmpty());
        assertTrue(recordings.list(Page.Slice.first(200)).rows().stream().anyMatch(row -> row.id().equals(held.id()) && row.held() == 1 && !row.isTermRunning()));
        holds.lift(held.id(), hold, "调查终结，投诉不实");
        assertThrows(Refusal.class, () -> holds.lift(held.id(), hold, "再次"));
        recordings.removeOld();
        assertTrue(claims.claimed(List.of(held.file().sha256())).isEmpty());
    }

    @Test
    void whatComesInIsHeldAgainstTheRegisterOfCameras() {
        begin();
        String number = "T" + UUID.randomUUID().toString().substring(0, 8);
        Recording unknown = bring(number, time.now().minusSeconds(900), time.now().minusSeconds(800));
        assertEquals("UNREGISTERED", unknown.remarks());
        assertThrows(Refusal.class, () -> cameras.register(UUID.randomUUID(), number, "示例A1"), "officers read only");

        cast.enter("leader1");
        BodyCamera registered = cameras.register(UUID.randomUUID(), number, "示例A1");
        assertThrows(Refusal.class, () -> cameras.register(UUID.randomUUID(), number, "示例B2"));
        LocalDate today = Zones.dayOf(time.now());
        cameras.enter(registered.id(), new BodyCameraEntry.Given(UUID.randomUUID(), BodyCameraEntry.Kind.CLOCK_CHECKED, null, today.minusDays(1), null, 120, null));
        Instant from = time.now().minusSeconds(600);
        Recording nobodys = bring(number, from, from.plusSeconds(60));
        assertEquals("OTHER_WEARER", nobodys.remarks());
        assertEquals(from.minusSeconds(120), nobodys.span().from(), "its clock is two minutes fast");

        cast.enter("leader1");
        BodyCameraEntry.Given worn = new BodyCameraEntry.Given(UUID.randomUUID(), BodyCameraEntry.Kind.ASSIGNED, cast.ids(PAIR).get(0), today.minusDays(1), null, null, null);
        cameras.enter(registered.id(), worn);
        cameras.enter(registered.id(), worn);
        assertEquals("", bring(number, from.plusSeconds(61), from.plusSeconds(120)).remarks());
        assertTrue(cameras.list(Page.Slice.first(200)).rows().stream().anyMatch(one -> one.deviceNo().equals(number) && one.entries().size() == 2));
    }

    private Recording bring(String number, Instant from, Instant to) {
        cast.enter(PAIR[0]);
        UUID upload = UUID.randomUUID();
        uploads.receive(upload, number + ".mp4", new ByteArrayInputStream(Films.mp4(5_000, System.nanoTime())));
        return recordings.bring(new ImportRecording(UUID.randomUUID(), number, cast.ids(PAIR).get(0), from, to, "示范市样板区别处", null, null), upload);
    }

    @Test
    void aFolderIsEmptiedIntoTheHouse() throws Exception {
        begin();
        Path station = Files.createTempDirectory("station");
        DateTimeFormatter digits = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
        String from = digits.format(time.now().minus(Duration.ofMinutes(15)).atZone(Zones.CHINA));
        String to = digits.format(time.now().minus(Duration.ofMinutes(1)).atZone(Zones.CHINA));
        String name = "DSJ0077_officer1_" + from + "_" + to + "_" + sample.place() + ".mp4";
        Files.write(station.resolve(name), Films.mp4(20_000, System.nanoTime()));
        Files.write(station.resolve("随手拍.mp4"), Films.mp4(20_000, System.nanoTime()));
        assertEquals(0, folder.takeIn(station), "a file is looked at twice before it is taken");
        assertEquals(1, folder.takeIn(station));
        assertEquals(0, folder.takeIn(station));
        assertTrue(Files.exists(station.resolve("taken").resolve(name)));
        assertTrue(Files.readString(station.resolve("refused").resolve("随手拍.mp4.txt")).contains("下划线"));
        cast.enter(PAIR[0]);
        CaseRecording found = ofCases.ofCase(caseId).stream().filter(one -> one.deviceNo().equals("DSJ0077")).findFirst().orElseThrow();
        assertTrue(found.why().containsAll(List.of("OFFICER", "PLACE")), found::grounds);
    }
}
