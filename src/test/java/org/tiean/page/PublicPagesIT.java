package org.tiean.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.boundary.PublicNotices;
import org.tiean.authority.boundary.PublishedOfficers;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.PublicNotice;
import org.tiean.authority.entity.PublishedOfficer;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.disclosure.boundary.OpenData;
import org.tiean.disclosure.boundary.OpenDataFiles;
import org.tiean.disclosure.boundary.PublicationErrors;
import org.tiean.disclosure.boundary.Publications;
import org.tiean.disclosure.entity.ErrorLine;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationError;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.Verification;
import org.tiean.document.entity.Authenticity.Verdict;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.SealedDocument;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** What everybody finds without login, beforehand and afterwards. */
@ArquillianTest
class PublicPagesIT {

    private static final Pattern RAW_KEY = Pattern.compile("\\b(page|intake|authority|workflow|discretion|disclosure|document)\\.[a-z][\\w-]*\\.[\\w.-]+");

    @Inject
    PublicNotices notices;

    @Inject
    PublishedOfficers officers;

    @Inject
    Agencies agencies;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    OpenData openData;

    @Inject
    OpenDataFiles openFiles;

    @Inject
    InTransaction within;

    @Inject
    PublicationErrors errors;

    @Inject
    Publications publications;

    @Inject
    CaseDocuments documents;

    @Inject
    Verification verification;

    @Inject
    InTransaction transaction;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private final PageVisitor anybody = new PageVisitor(System.getProperty("tiean.public.url"));

    private String says(String path, String... words) throws Exception {
        HttpResponse<String> answer = anybody.get(path, null);
        assertEquals(200, answer.statusCode(), path);
        String body = answer.body();
        for (String word : words) {
            assertTrue(body.contains(word), () -> path + " does not say " + word + ":\n" + body);
        }
        String text = body.replaceAll("(?s)<script.*?</script>|<[^>]+>", " ");
        assertFalse(RAW_KEY.matcher(text).find(), () -> path + " shows a key: " + RAW_KEY.matcher(text).results().map(r -> r.group()).toList());
        assertFalse(body.contains(" onclick="), () -> path + " has something inline");
        return body;
    }

    @Test
    void proceduresAreDrawnAndSaidInWords() throws Exception {
        says("/public/procedures.xhtml", "<svg", "普通程序", "立案审批", "法制审核", "文字说明", "第 1 版");
        says("/public/procedures.xhtml?key=hearing&version=1", "<svg", "听证");
        assertEquals(404, anybody.get("/public/procedures.xhtml?key=nothing", null).statusCode());
        assertEquals(404, anybody.get("/public/procedures.xhtml?version=99999", null).statusCode());
    }

    @Test
    void aNoticeIsReplacedAndStaysToBeRead() throws Exception {
        UUID agency = agencies.byCode("ybq-zf").orElseThrow().id();
        LocalDate today = Zones.today(clock);
        String mark = UUID.randomUUID().toString().substring(0, 8);
        cast.enter("officer1");
        assertEquals(403, assertThrows(Refusal.class, () -> notices.publish(given(agency, "随机抽查事项 " + mark, today))).kind().status());
        cast.enter("disclosure1");
        assertEquals(400, assertThrows(Refusal.class, () -> notices.publish(given(agency, "随机抽查事项 " + mark, today.minusDays(1)))).kind().status());
        assertEquals(403, assertThrows(Refusal.class, () -> notices.publish(given(agencies.byCode("xhz").orElseThrow().id(), "清单", today))).kind().status());
        PublicNotice first = notices.publish(given(agency, "随机抽查事项 " + mark + " 甲", today));
        PublicNotice second = notices.publish(given(agency, "随机抽查事项 " + mark + " 乙", today));
        PublicNotice later = notices.publish(given(agency, "随机抽查事项 " + mark + " 丙", today.plusDays(30)));
        assertEquals(first.edition() + 1, second.edition());
        String now = says("/public/agency.xhtml?code=ybq-zf", "示范市样板区综合行政执法局", mark + " 乙", "示范市样板区人民政府", "六十日");
        assertFalse(now.contains(mark + " 甲"));
        String editions = says("/public/agency.xhtml?code=ybq-zf&kind=INSPECTIONS", mark + " 甲", mark + " 乙");
        assertFalse(editions.contains(mark + " 丙"), "what is to come is not there yet");
        says("/public/agency.xhtml?notice=" + first.id(), mark + " 甲");
        assertEquals(404, anybody.get("/public/agency.xhtml?notice=" + later.id(), null).statusCode());
        assertEquals(404, anybody.get("/public/agency.xhtml?code=nowhere", null).statusCode());
        says("/public/agencies.xhtml", "示范市综合行政执法局", "虚构镇人民政府");
    }

    private static PublicNotice.Given given(UUID agency, String title, LocalDate from) {
        return new PublicNotice.Given(UUID.randomUUID(), agency, PublicNotice.Kind.INSPECTIONS, title, "建筑工地围挡，每年抽查两次", from);
    }

    @Test
    void officersStandAsTheRegisterSays() throws Exception {
        List<Officer> all = transaction.run(() -> {
            List<Officer> found = em.createQuery("select o from Officer o", Officer.class).getResultList();
            found.forEach(officer -> officer.certificates().size());
            return found;
        });
        for (LocalDate day : List.of(LocalDate.of(2022, 6, 1), Zones.today(clock), LocalDate.of(2079, 12, 31), LocalDate.of(2085, 1, 1))) {
            List<PublishedOfficer> shown = officers.on(day, null, null, new Page.Slice(0, 200)).rows();
            for (Officer officer : all) {
                officer.certificateOn(day).ifPresent(number -> assertTrue(shown.stream().anyMatch(one -> one.number().equals(number)
                        && one.standing() == PublishedOfficer.Standing.VALID), () -> number + " on " + day));
            }
            shown.stream().filter(one -> one.standing() == PublishedOfficer.Standing.VALID).forEach(one -> assertTrue(all.stream()
                    .anyMatch(officer -> officer.certificates().stream().anyMatch(term -> term.number().equals(one.number()))
                            && officer.certificateValidOn(day)), () -> one + " on " + day));
        }
        says("/public/officers.xhtml?agency=ybq-zf&q=" + encoded("周正"), "周正", "示执9990001");
        says("/public/officers.xhtml?no=" + encoded("示执9990001"), "2023-01-01");
        says("/public/officers.xhtml?no=" + encoded("示执0000000"), "没有这个执法证号");
        says("/public/officers.xhtml?day=" + encoded("<script>") + "&q=" + encoded("'%_\\"), "没有执法人员");
        HttpResponse<String> code = anybody.get("/public/officer-code.svg?no=" + encoded("示执9990001"), null);
        assertTrue(code.statusCode() == 200 && code.body().startsWith("<svg"), code.body());
        assertEquals(404, anybody.get("/public/officer-code.svg?no=x", null).statusCode());
        assertTrue(anybody.get("/public/report-code.svg?area=ybq-zf", null).body().contains("area=ybq-zf"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void anybodyReckonsAndIsToldThatItIsNoDecision() throws Exception {
        says("/public/cost.xhtml?agency=ybq-zf&q=CG-DQ-003", "试算结果不是处罚决定", "CG-DQ-003");
        says("/public/cost.xhtml?agency=ybq-zf&item=CG-DQ-003-2&try=1&party=CITIZEN&from=2026-08-20&decided=2026-09-01&f_count=2",
                "试算结果不是处罚决定", "500元以上", "第一千一百三十二条第三款");
        says("/public/cost.xhtml?item=CG-DQ-003-2&try=1&from=x&f_count=x&agency=nowhere", "试算结果不是处罚决定");
    }

    @Test
    void anErrorFoundIsAnsweredAndTheAnswerStays() throws Exception {
        Life life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("serve-decision");
        Publication published = publications.of(life.caseId()).get(0);
        assertEquals(404, assertThrows(Refusal.class, () -> errors.hand(error(UUID.randomUUID(), "处罚金额与决定书不一致"))).kind().status());
        says("/public/decision.xhtml?id=" + published.publicId(), "/public/report-error.xhtml?id=" + published.publicId());
        says("/public/report-error.xhtml?id=" + published.publicId(), published.content().number());
        assertEquals(404, anybody.get("/public/report-error.xhtml?id=" + UUID.randomUUID(), null).statusCode());
        PublicationError.Given given = error(published.publicId(), "处罚金额与决定书不一致");
        PublicationErrors.Handed handed = errors.hand(given);
        assertEquals(handed, errors.hand(given));
        assertFalse(errors.follow(handed.number(), handed.code()).isAnswered());
        assertEquals(404, assertThrows(Refusal.class, () -> errors.follow(handed.number(), "22222-22222")).kind().status());
        cast.enter("officer1");
        assertEquals(404, assertThrows(Refusal.class, () -> errors.see(given.id())).kind().status());
        assertEquals(0, errors.waiting());
        cast.enter("disclosure1");
        assertTrue(errors.waiting() > 0);
        assertTrue(errors.list(true, Page.Slice.first(200)).rows().stream().map(ErrorLine::id).toList().contains(given.id()));
        assertEquals(400, assertThrows(Refusal.class, () -> errors.answer(given.id(), PublicationError.Outcome.NO_ERROR, "请联系13800000000")).kind().status());
        errors.answer(given.id(), PublicationError.Outcome.NO_ERROR, "经核对，公示金额与决定书一致");
        assertEquals(409, assertThrows(Refusal.class, () -> errors.answer(given.id(), PublicationError.Outcome.CORRECTED, "改过")).kind().status());
        assertEquals("经核对，公示金额与决定书一致", errors.follow(handed.number(), handed.code()).answer());
        papersAreFoundByNumberAndDay(life);
        openDataHoldsIt(published);
        everyViewShowsIt(published);
    }

    /** The list, what is counted after it, chart, map and downloads take the same parameters. */
    private void everyViewShowsIt(Publication published) throws Exception {
        String number = published.content().number();
        String asked = "?q=" + encode(number) + "&fineFrom=0.01&clause=" + encode("第");
        says("/public/decisions.xhtml" + asked, number, "decision-counts.xhtml?", "decision-chart.xhtml?", "decision-map.xhtml?");
        says("/public/decision-counts.xhtml" + asked, "共 1 件", "缩小范围");
        says("/public/decision-chart.xhtml" + asked, "共 1 件", "按决定月份", "按处罚种类", "<rect");
        says("/public/decision-map.xhtml" + asked, "共 1 件", "百分之一度", published.content().place().name());
        says("/public/decision-fields.xhtml", "placeWhole", "fineFrom", "违法行为地");
        says("/api/v1/public/decisions/table.csv" + asked, number);
        says("/api/v1/public/decisions/feed" + asked, number);
        says("/api/v1/public/decisions/summary" + asked, "\"total\":1", "\"more\":false");
        assertFalse(anybody.get("/api/v1/public/decisions/table.csv?q=" + encode(number) + "&fineFrom=999999999", null).body().contains(number));
    }

    /** A string of any shape asks for something or nothing, and never breaks a page. */
    @Test
    void searchesOfAnyShape() throws Exception {
        int caller = 0;
        for (String words : List.of("%", "_", "\\", "'", "\"", "(", "[a-z]*", "😀", "\u0000", "   ", "路".repeat(500), "<script>alert(1)</script>")) {
            String from = "198.51.100." + ++caller;
            for (String page : List.of("/public/decisions.xhtml", "/public/decision-counts.xhtml", "/public/decision-chart.xhtml", "/public/decision-map.xhtml")) {
                for (String field : List.of("q", "item", "clause", "place", "kind", "year", "fineFrom", "from", "agency", "band", "sort", "p")) {
                    String address = page + "?" + field + "=" + encode(words);
                    HttpResponse<String> answer = anybody.getFrom(from, address);
                    assertEquals(200, answer.statusCode(), address);
                    assertFalse(answer.body().contains("<script>alert(1)"), address);
                }
            }
            for (String field : List.of("q", "kind", "fineFrom")) {
                int status = anybody.get("/api/v1/public/decisions?" + field + "=" + encode(words), null).statusCode();
                assertTrue(status == 200 || status == 400, () -> field + "=" + words + ": " + status);
            }
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void openDataHoldsIt(Publication published) throws Exception {
        // one made earlier this day does not hold it
        within.run(() -> {
            openData.recall();
            return null;
        });
        openData.makeToday();
        Instant made = openFiles.latest().orElseThrow().madeAt();
        openData.makeToday();
        assertEquals(made, openFiles.latest().orElseThrow().madeAt(), "once a day");
        String today = Zones.today(clock).toString();
        says("/open-data", "decisions-" + today + ".csv", "使用条件");
        assertTrue(anybody.get("/api/v1/public/open-data/decisions.csv", null).body().contains(published.publicId().toString()));
        assertTrue(anybody.get("/api/v1/public/open-data/schema.json", null).body().contains("\"fine_yuan\""));
    }

    private static PublicationError.Given error(UUID publicId, String words) {
        return new PublicationError.Given(UUID.randomUUID(), publicId, PublicationError.About.WRONG, words, ProtectedText.of("13900003333"));
    }

    private void papersAreFoundByNumberAndDay(Life life) throws Exception {
        DocumentView paper = documents.latest(life.caseId(), "penalty-decision").orElseThrow();
        LocalDate day = life.played().sample().decidedOn();
        List<SealedDocument> found = verification.byNumber(paper.number(), day);
        assertEquals(1, found.size());
        assertEquals(Verdict.GENUINE, found.get(0).verdict());
        assertEquals(1, verification.byNumber(paper.number().replace('〔', '[').replace('〕', ']'), day).size(), "as it is typed");
        assertEquals(List.of(), verification.byNumber(paper.number(), day.minusDays(30)));
        assertEquals(List.of(), verification.byNumber(paper.number(), day.plusDays(1)));
        DocumentView notice = documents.latest(life.caseId(), "penalty-notice").orElseThrow();
        LocalDate sealed = Zones.dayOf(verification.byCode(notice.id()).orElseThrow().sealedAt());
        assertEquals(List.of(), verification.byNumber(notice.number(), sealed), "nobody learns by counting which papers there are");
        assertEquals(Verdict.NOT_PDF, verification.of("这是一段文字".getBytes(StandardCharsets.UTF_8)).verdict());
        assertEquals(Verdict.NOT_PDF, verification.of(new byte[0]).verdict());
        says("/public/verify.xhtml?d=" + paper.id(), "扫码查到的文书", paper.number());
        says("/public/verify.xhtml?d=" + UUID.randomUUID(), "这个二维码不是本系统的文书");
        says("/public/verify.xhtml", "核验文件", "按文号查找");
    }
}
